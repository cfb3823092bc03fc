import { needsOf } from './needs';
import { compileSieve } from './sieve';

/** Everything in a text that one list of patterns matches, in order, as one pattern of all its alternatives would. */
export interface Matched<Kind> {
  readonly kind: Kind;
  readonly matches: readonly RegExpExecArray[];
}

/**
 * Many patterns, in lists. Of hundreds of patterns hardly any can match a given text, since the words they need are
 * not in it: which of them can is told by one pass over the text, and only those are compiled and run.
 * @param edges what is put before and behind each pattern, so that words are whole.
 */
export function compilePatterns<Kind>(
  lists: Iterable<readonly [Kind, readonly string[]]>,
  edges: readonly [before: string, behind: string],
): (text: string) => Matched<Kind>[] {
  const patterns = [...lists].flatMap(([kind, sources]) =>
    sources.map((source) => ({
      kind,
      source: `${edges[0]}(?:${source})${edges[1]}`,
      needs: needsOf(source),
    })),
  );
  const possibleIn = compileSieve(patterns.map(({ needs }) => needs));
  const compiled: (RegExp | undefined)[] = [];
  const expressionOf = (at: number): RegExp => {
    compiled[at] ??= new RegExp(patterns[at]?.source ?? '(?!)', 'g');
    return compiled[at];
  };

  return (text) => {
    const possible = possibleIn(text);
    if (possible.length === 0) return [];
    const byKind = new Map<Kind, RegExp[]>();
    for (const at of possible) {
      const pattern = patterns[at];
      if (!pattern) continue;
      const known = byKind.get(pattern.kind);
      if (known) known.push(expressionOf(at));
      else byKind.set(pattern.kind, [expressionOf(at)]);
    }
    return Array.from(byKind, ([kind, expressions]) => ({ kind, matches: firstOf(expressions, text) }));
  };
}

/** What the alternatives match together: always the earliest match of any, of two at one place that of the first. */
function firstOf(expressions: readonly RegExp[], text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const next = expressions.map((expression) => execFrom(expression, text, 0));
  for (;;) {
    let first: RegExpExecArray | null = null;
    for (const match of next) if (match && (first === null || match.index < first.index)) first = match;
    if (first === null) return found;
    found.push(first);
    const end = first.index + Math.max(1, first[0].length);
    for (const [n, expression] of expressions.entries()) {
      const match = next[n];
      if (match && match.index < end) next[n] = execFrom(expression, text, end);
    }
  }
}

function execFrom(expression: RegExp, text: string, from: number): RegExpExecArray | null {
  expression.lastIndex = from;
  return expression.exec(text);
}
