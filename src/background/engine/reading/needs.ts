/** Sets of strings: in every text that a regular expression matches stands at least one of each set. */
export type Needs = readonly (readonly string[])[];

/** What is known of a part of an expression: all that it can match, where that is little, and what it needs. */
interface Part {
  readonly only: readonly string[] | null;
  readonly needs: Needs;
}

/** No more strings than this are kept of what a part can match. */
const MOST = 24;
const EMPTY: Part = { only: [''], needs: [] };
const ANYTHING: Part = { only: null, needs: [] };

/**
 * What a text must hold for an expression to match it, from the expression's source. Sources are those of our
 * vocabularies: without back references, without named groups, in the case of the text they are run on.
 * @throws Error when a bracket is not closed.
 */
export function needsOf(source: string): Needs {
  let at = 0;

  function choice(): Part {
    const parts = [sequence()];
    while (source[at] === '|') {
      at += 1;
      parts.push(sequence());
    }
    return either(parts);
  }

  function sequence(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const letters = lettersAt(source, at);
      at += letters.length;
      parts.push(...(letters === '' ? repeated(atom()) : [only([letters])]));
    }
    return inOrder(parts);
  }

  /** An atom as often as it is asked for: `a+` begins and ends with `a`, with anything between. */
  function repeated(part: Part): readonly Part[] {
    if (!'?*+{'.includes(source[at] ?? ' ')) return [part];
    const [all, sign = '', least = '1', most = least] =
      /^(?:([?*+])|\{(\d+)(?:,(\d*))?\})\??/.exec(source.slice(at, at + 12)) ?? [];
    if (all === undefined) return [part];
    at += all.length;
    if (sign === '?' || (least === '0' && most === '1')) return [optional(part)];
    if (sign === '*' || least === '0') return [ANYTHING];
    if (sign === '' && least === '1' && most === '1') return [part];
    return [part, ANYTHING, part];
  }

  function atom(): Part {
    const char = source[at] ?? '';
    at += 1;
    if (char === '(') return group();
    if (char === '[') return oneOf();
    if (char === '\\') return escaped();
    if (char === '.') return ANYTHING;
    return char === '^' || char === '$' ? EMPTY : only([char]);
  }

  function group(): Part {
    const [opening = ''] = /^\?(?:<?[=!]|:)/.exec(source.slice(at, at + 3)) ?? [];
    at += opening.length;
    const part = choice();
    if (source[at] !== ')') throw new Error(`expected “)” in “${source}”`);
    at += 1;
    return opening === '' || opening === '?:' ? part : EMPTY;
  }

  function oneOf(): Part {
    const start = at;
    while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    const inside = source.slice(start, at);
    at += 1;
    return /^\^|\\|.-./u.test(inside) ? ANYTHING : only(Array.from(inside));
  }

  function escaped(): Part {
    const char = source[at] ?? '';
    at += 1;
    if (char === 'p' || char === 'P' || char === 'u') {
      at = source[at] === '{' ? source.indexOf('}', at) + 1 : at + (char === 'u' ? 4 : 1);
      return ANYTHING;
    }
    if (char === 'n') return only(['\n']);
    if (char === 'b') return EMPTY;
    return /\w/.test(char) ? ANYTHING : only([char]);
  }

  const { only: all, needs } = choice();
  if (at < source.length) throw new Error(`expected the end in “${source}”`);
  return (all ? [all] : needs).filter((strings) => !strings.includes(''));
}

/** Signs that stand for themselves, as far as none of them is repeated. */
const LETTERS = /[^\\()[\]{}?*+|.^$]+(?![?*+{])/y;

function lettersAt(source: string, at: number): string {
  LETTERS.lastIndex = at;
  return LETTERS.exec(source)?.[0] ?? '';
}

function only(strings: readonly string[]): Part {
  return { only: strings, needs: [strings] };
}

function optional({ only: strings }: Part): Part {
  return strings ? only(['', ...strings]) : ANYTHING;
}

function inOrder(parts: readonly Part[]): Part {
  const needs: (readonly string[])[] = [];
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    const { only: next } = part;
    if (next && run.length * next.length <= MOST) {
      run = run.flatMap((start) => next.map((end) => start + end));
      continue;
    }
    needs.push(run, ...(next ? [] : part.needs));
    run = next ?? [''];
    whole = false;
  }
  needs.push(run);
  return { only: whole ? run : null, needs };
}

function either(parts: readonly Part[]): Part {
  const [first = EMPTY] = parts;
  if (parts.length === 1) return first;
  const all = parts.flatMap((part) => part.only ?? []);
  if (all.length <= MOST && parts.every((part) => part.only)) return only(all);
  const best = parts.map(({ needs }) => mostTelling(needs)[0]);
  return { only: null, needs: best.every((set) => set !== undefined) ? [best.flat()] : [] };
}

/** Those of some sets that few texts are likely to hold, the rarest first. */
export function mostTelling(needs: Needs): Needs {
  return needs
    .map((strings) => ({ strings, chance: strings.reduce((sum, string) => sum + chanceOf(string), 0) }))
    .filter(({ chance }) => chance < 1)
    .sort((a, b) => a.chance - b.chance)
    .map(({ strings }) => strings);
}

/** Roughly how likely a text is to hold a string; that it holds a single letter says nothing. */
function chanceOf(string: string): number {
  return string === '' || /^[\0-\x7f]$/.test(string) ? 1 : 0.25 ** Math.min(string.length, 8);
}
