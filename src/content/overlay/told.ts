import type { Hat, Judged } from '../../messages';
import {
  atLeast,
  type Finding,
  type Fix,
  highest,
  type Level,
  type Span,
  type VerdictLevel,
} from '../../model/verdict';

/** Everything about one client (or about none) in one part, told as one. */
export interface Card {
  readonly part: number;
  readonly level: VerdictLevel;
  readonly title: string;
  readonly text: string;
  readonly spans: readonly Span[];
  /** What else there is to say, beyond the title. */
  readonly lines: readonly string[];
  readonly why: string;
  readonly sources: readonly string[];
}

export interface LabelledFix {
  readonly label: string;
  readonly part: number;
  readonly fix: Fix;
}

/** All that the dialog shows. */
export interface Told {
  readonly level: VerdictLevel;
  readonly hat: Hat | null;
  readonly title: string;
  readonly cards: readonly Card[];
  readonly hints: readonly string[];
  readonly fixes: readonly LabelledFix[];
  /** Whether something is waiting to be sent, so that “Post anyway” makes sense. */
  readonly anyway: boolean;
  readonly again: boolean;
  /** Whether it is an act (a like, a follow), not a draft. */
  readonly act?: boolean;
}

/** What to tell of verdicts: one card a client, most serious first; the title is the first card's. */
export function tell(parts: readonly Judged[], texts: readonly string[], sending: boolean): Told {
  const cards = parts.flatMap((judged, part) => cardsOf(judged, part, texts[part] ?? '')).sort(bySeverity);
  const [first] = parts;
  return {
    level: highest(parts.flatMap(({ verdict }) => verdict.findings)),
    hat: first?.hat ?? null,
    title: cards[0]?.title ?? 'Nothing to say about this draft.',
    cards: cards.map((card, at) => ({ ...card, lines: at === 0 ? card.lines : [card.title, ...card.lines] })),
    hints: first ? hintsOf(first) : [],
    fixes: fixesOf(parts),
    anyway: sending,
    again: false,
  };
}

/** What to tell when no verdict came. */
export function tellUnchecked(sending: boolean): Told {
  return {
    level: 'note',
    hat: null,
    title: 'Hatcheck could not check this draft',
    cards: [],
    hints: ['No answer came in time. Nothing was sent, and nothing was changed: you decide.'],
    fixes: [],
    anyway: sending,
    again: true,
  };
}

function cardsOf({ verdict }: Judged, part: number, text: string): Card[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of verdict.findings) {
    const about = finding.client ?? `rule ${finding.rule}`;
    groups.set(about, [...(groups.get(about) ?? []), finding]);
  }
  return [...groups.values()].map((group): Card => {
    const [worst, ...others] = group.toSorted(bySeverity);
    if (!worst) throw new Error('expected a finding in every group');
    const spans = group.flatMap((finding) => finding.spans);
    return {
      part,
      level: highest(group),
      title: worst.message,
      text: spans.length > 0 ? text : '',
      spans,
      lines: others.filter(({ message }) => message !== worst.message).map(({ message }) => message),
      why: worst.why,
      sources: [...new Set(group.flatMap(({ source }) => source ?? []))],
    };
  });
}

function bySeverity(a: { readonly level: VerdictLevel }, b: { readonly level: VerdictLevel }): number {
  if (a.level === b.level) return 0;
  return atLeast(a.level, b.level) ? -1 : 1;
}

/** Where the account was recognised, the switch does not change who speaks, and this is the place to say so. */
function hintsOf({ by, hat }: Judged): string[] {
  return by === 'account'
    ? [`This box posts from ${hat.name}’s account, so switching hats does not change who speaks here.`]
    : [];
}

function fixesOf(parts: readonly Judged[]): LabelledFix[] {
  const all = parts.flatMap(({ verdict, hats }, part) =>
    verdict.findings.flatMap(({ fixes, level }) =>
      asks(level) ? fixes.map((fix) => ({ label: labelOf(fix, hats), part, fix })) : [],
    ),
  );
  return all.filter(({ label }, at) => all.findIndex((other) => other.label === label) === at);
}

const asks = (level: Level) => atLeast(level, 'warn');

function labelOf(fix: Fix, hats: readonly Hat[]): string {
  if (fix.label !== undefined) return fix.label;
  switch (fix.kind) {
    case 'switch-persona':
      return `Switch to ${nameOf(fix.persona, hats)}`;
    case 'carry-over':
      return `Copy for ${nameOf(fix.persona, hats)}`;
    case 'wait':
      return `Wait until ${momentOf(fix.until)}`;
    case 'edit':
      return fix.label;
  }
}

/** A moment as people say it, in their own language and time zone. */
export function momentOf(iso: string): string {
  return new Date(iso).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
}

function nameOf(persona: string, hats: readonly Hat[]): string {
  return hats.find(({ id }) => id === persona)?.name ?? persona;
}
