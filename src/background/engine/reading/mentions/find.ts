import type { Span } from '../../../../model/verdict';
import { lookUp } from '../../vocabulary/frequency/lexicon';
import type { Page } from './page';
import { isUnspaced, SCRIPT, scriptOf } from './scripts';
import { SEED, step, type Table } from './table';
import { isEnding, isProclitic, LONGEST_PROCLITIC } from './tails';
import type { Term } from './terms';

/** A place that is written like a term. Folded offsets. */
export interface Candidate {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  /** Typed with a gap where the name is declared glued, or the other way round. */
  readonly gaps: number;
  /** An ending is glued to it. */
  readonly tail: string;
}

/** Every place in the text that is written like a term, in one pass from each beginning of a word. */
export function findCandidates(page: Page, table: Table): Candidate[] {
  const { tokens, text, closed } = page;
  const found: Candidate[] = [];
  if (table.terms.length === 0) return found;
  let next = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    let least = 0;
    if (closed.length > 0) {
      const typed = text.toOriginal(start);
      while (next < closed.length && (closed[next]?.end ?? 0) <= typed) next += 1;
      const shut = closed[next];
      // A name that is written like an address (“Velda.com”) may fill one whole, never a part.
      if (shut && shut.start < typed) continue;
      if (shut && shut.start === typed) least = shut.end;
    }
    const before = found.length;
    const group = tokens.groups[token] ?? 0;
    if (isUnspaced(group)) {
      for (let at = start; at < end; at += 1) walk(page, table, at, token, found);
    } else {
      walk(page, table, start, token, found);
      if (group === SCRIPT.arabic || group === SCRIPT.hebrew) {
        for (let glued = 1; glued <= LONGEST_PROCLITIC && start + glued < end - 1; glued += 1) {
          if (isProclitic(group, text.folded.slice(start, start + glued)))
            walk(page, table, start + glued, token, found);
        }
      }
    }
    if (least > 0) {
      for (let at = found.length - 1; at >= before; at -= 1) {
        const end = found[at]?.end ?? 0;
        if (text.spanOf(end - 1, end).end < least) found.splice(at, 1);
      }
    }
  }
  return found;
}

const LONGEST_GAP = 5;
/** “&”, or “+” for it, is read as “and”. */
function isAnd(unit: number): boolean {
  return unit === 38 || unit === 43;
}

function walk(page: Page, table: Table, start: number, first: number, found: Candidate[]): void {
  const { tokens } = page;
  const { folded } = page.text;
  let hash = SEED;
  let letters = 0;
  let at = start;
  for (
    let token = first, words = 1;
    token < tokens.count && words <= table.words + 1;
    token += 1, words += 1
  ) {
    const end = tokens.ends[token] ?? 0;
    const stop = Math.min(end, at + table.letters);
    const unspaced = isUnspaced(tokens.groups[token] ?? 0);
    for (; at < stop; at += 1) {
      hash = step(hash, folded.charCodeAt(at));
      letters += 1;
      if (letters >= table.fewest && table.mayBeTerm(hash))
        take(page, table, { start, first, end: at + 1, last: token }, hash, found);
      if (unspaced && at === start + 1 && !table.mayGoOn(hash)) return;
    }
    if (at < end || !table.mayGoOn(hash)) return;
    const following = tokens.starts[token + 1] ?? folded.length;
    if (token + 1 >= tokens.count || following - end > LONGEST_GAP) return;
    for (let gap = end; gap < following; gap += 1) {
      if (!isAnd(folded.charCodeAt(gap))) continue;
      hash = step(step(step(hash, 97), 110), 100);
      letters += 3;
    }
    at = following;
  }
}

/** A place in folded offsets, and the tokens that it begins and ends in. */
interface Place extends Span {
  readonly first: number;
  readonly last: number;
}

function take(page: Page, table: Table, place: Place, hash: number, found: Candidate[]): void {
  const { text, tokens, speaks } = page;
  const { folded } = text;
  const { start, end, first, last: token } = place;
  for (let n = table.first(hash); n >= 0; n = table.next(n)) {
    const term = table.terms[n];
    if (!term) continue;
    const gaps = gapsBetween(folded, start, end, term);
    if (gaps < 0) continue;
    const tokenEnd = tokens.ends[token] ?? end;
    let tail = folded.slice(end, Math.min(tokenEnd, end + 24));
    let group = tokens.groups[token] ?? 0;
    // A Latin name with a Cyrillic ending: the ending is a token of its own.
    if (
      end === tokenEnd &&
      tokens.groups[token + 1] === SCRIPT.cyrillic &&
      tokens.starts[token + 1] === end
    ) {
      group = SCRIPT.cyrillic;
      tail = folded.slice(end, tokens.ends[token + 1]);
    }
    const clear = isUnspaced(group)
      ? standsInRun(folded, start, end, tokens.starts[first] ?? start, tokenEnd)
      : (tail === '' && !term.stem) ||
        isEnding(tail, {
          group,
          name: term.key,
          stem: term.stem,
          capital: isCapital(text.original, text.toOriginal(start)),
          contrast: isContrast(
            text.original.slice(text.toOriginal(start), text.toOriginal(end)),
            text.original[text.toOriginal(end)] ?? '',
          ),
          speaks,
        });
    if (clear && standsAlone(folded, start, end, tail))
      found.push({ term, start, end: withSymbol(folded, term, end), gaps, tail });
  }
}

function withSymbol(folded: string, { symbol }: Term, end: number): number {
  return symbol !== '' && folded[end] === symbol ? end + 1 : end;
}

/** The number of gaps where a term is written at `start`, with nothing between its words that may not be there; -1 if not so. */
function gapsBetween(
  folded: string,
  start: number,
  end: number,
  { key, breaks, between, acronym }: Term,
): number {
  let at = 0;
  let gaps = 0;
  let word = 0;
  let gapStart = -1;
  let anded = false;
  for (let i = start; i <= end; i += 1) {
    const unit = folded.charCodeAt(i);
    const letter = i < end && scriptOf(unit) !== SCRIPT.none;
    if (!letter && i < end) {
      if (gapStart < 0) gapStart = i;
      if (isAnd(unit)) {
        if (!key.startsWith('and', at)) return -1;
        while (word < breaks.length && (breaks[word] ?? 0) <= at) word += 1;
        at += 3;
        anded = true;
      }
      continue;
    }
    if (i === end) break;
    if (gapStart >= 0) {
      gaps += 1;
      while (word < breaks.length && (breaks[word] ?? 0) < at) word += 1;
      const gap = folded.slice(gapStart, i);
      if (anded) {
        if (!/^[ .\n*_]*[&+][ .\n*_]*$/.test(gap)) return -1;
      } else if (breaks[word] === at) {
        if (!mayStandBetween(gap, between[word] ?? '')) return -1;
      } else if (!(acronym && gap === '.')) return -1;
      gapStart = -1;
      anded = false;
    }
    if (key.charCodeAt(at) !== unit) return -1;
    at += 1;
  }
  return at === key.length ? gaps : -1;
}

/** Spaces, hyphens, a dot or an apostrophe, one line break, Markdown's marks; other signs only as declared. */
function mayStandBetween(gap: string, declared: string): boolean {
  if (gap === declared) return true;
  if (gap.indexOf('\n') !== gap.lastIndexOf('\n')) return false;
  const rest = gap.replace(/[*_~`]+/g, '');
  if (/^(?: {0,2}|[ ]?\n[ ]?|\r?\n|[ ]?-[ ]?|[.'·_])$/.test(rest)) return true;
  // “St. Ives”, “Yahoo! Finance”: the sign that the name has, with a space or without.
  const signs = declared.replace(/\s/g, '');
  return signs !== '' && rest.replace(/\s/g, '') === signs && rest.length <= signs.length + 1;
}

/** What may not touch a name: a handle's @, a hashtag's #, an underscore that makes another word of it. */
function standsAlone(folded: string, start: number, end: number, tail: string): boolean {
  const before = folded[start - 1];
  if (before === '@' || before === '#') return false;
  if (before === '_' && isWord(folded, start - 2)) return false;
  const after = end + tail.length;
  // “O’Velda” is somebody else's name.
  if (before === "'" && folded[start - 2] === 'o' && !isWord(folded, start - 3)) return false;
  const next = folded[after];
  if (next === '_' && isWord(folded, after + 1)) return false;
  if (next === '@' && isWord(folded, after + 1)) return false;
  // “don't”: the first half of a negation is no word.
  return !(
    next === "'" &&
    folded[after + 1] === 't' &&
    !isWord(folded, after + 2) &&
    folded[end - 1] === 'n'
  );
}

function isWord(folded: string, at: number): boolean {
  return at >= 0 && at < folded.length && scriptOf(folded.charCodeAt(at)) !== SCRIPT.none;
}

const PARTICLES = new Set('はがをにでともへのやかねよなさ');

/** Whether a name can stand here in a script without spaces. */
function standsInRun(folded: string, start: number, end: number, runStart: number, runEnd: number): boolean {
  const first = scriptOf(folded.charCodeAt(start));
  const last = scriptOf(folded.charCodeAt(end - 1));
  const before = start > runStart ? folded.charCodeAt(start - 1) : -1;
  const after = end < runEnd ? folded.charCodeAt(end) : -1;
  const scriptBefore = before < 0 ? 0 : scriptOf(before);
  const scriptAfter = after < 0 ? 0 : scriptOf(after);
  if (scriptAfter === SCRIPT.sign) return false;
  if (first === SCRIPT.katakana && scriptBefore === SCRIPT.katakana) return false;
  if (last === SCRIPT.katakana && scriptAfter === SCRIPT.katakana) return false;
  if (first === SCRIPT.thai) return standsInThai(before, after, end - start);
  if (end - start < 2) return scriptBefore !== first && scriptAfter !== last;
  if (first === SCRIPT.hiragana && end - start < 5) {
    if (scriptBefore === SCRIPT.hiragana && !PARTICLES.has(folded[start - 1] ?? '')) return false;
    if (scriptAfter === SCRIPT.hiragana && !PARTICLES.has(folded[end] ?? '')) return false;
  }
  if (first === SCRIPT.han && end - start === 2) {
    // Two ideographs across the border that are an everyday word: the name is an accident of two words.
    if (scriptBefore === SCRIPT.han && isWordOf(folded.slice(start - 1, start + 1))) return false;
    if (scriptAfter === SCRIPT.han && isWordOf(folded.slice(end - 1, end + 1))) return false;
  }
  return true;
}

function isWordOf(two: string): boolean {
  const { languages } = lookUp(two);
  return languages[0] !== 0 || languages[1] !== 0;
}

/** Vowels before a consonant and signs after it belong to that consonant's syllable. */
function standsInThai(before: number, after: number, length: number): boolean {
  if (before >= 0x0e40 && before <= 0x0e44) return false;
  if (after >= 0x0e30 && after <= 0x0e3a) return false;
  if (after === 0x0e45 || (after >= 0x0e47 && after <= 0x0e4e)) return false;
  return length >= 3;
}

function isContrast(name: string, next: string): boolean {
  return name === name.toUpperCase() && next !== next.toUpperCase();
}

function isCapital(original: string, at: number): boolean {
  const char = String.fromCodePoint(original.codePointAt(at) ?? 0);
  return char !== char.toLowerCase();
}
