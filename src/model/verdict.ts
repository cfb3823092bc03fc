import type { RuleId } from './rules';

/** UTF-16 code units into the draft's text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Level = 'note' | 'warn' | 'hold';
export type VerdictLevel = 'clear' | Level;

/** Put `text` in place of `start..end`. Edits of one fix never overlap and are given in the order of the text. */
export interface Edit extends Span {
  readonly text: string;
}

export type Fix =
  | { readonly kind: 'edit'; readonly label: string; readonly edits: readonly Edit[]; readonly note?: string }
  | { readonly kind: 'switch-persona'; readonly persona: string; readonly label?: string }
  | { readonly kind: 'carry-over'; readonly persona: string; readonly site: string; readonly label?: string }
  | { readonly kind: 'wait'; readonly until: string; readonly label?: string };

export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly client?: string;
  readonly spans: readonly Span[];
  /** One sentence: what is wrong, in the person's own client and phrase. */
  readonly message: string;
  /** One sentence: why it matters or how to mend it. */
  readonly why: string;
  /** The regulation or guidance that this rests on, where there is one. */
  readonly source?: string;
  readonly fixes: readonly Fix[];
}

export interface Verdict {
  readonly id: string;
  readonly persona: string;
  readonly level: VerdictLevel;
  readonly findings: readonly Finding[];
  /** Rules that threw, by id; they hide no other. */
  readonly failed: readonly string[];
}

const ORDER: readonly VerdictLevel[] = ['clear', 'note', 'warn', 'hold'];

/** Whether a level is at least as serious as another. */
export function atLeast(level: VerdictLevel, least: VerdictLevel): boolean {
  return ORDER.indexOf(level) >= ORDER.indexOf(least);
}

/** The highest level among findings, `clear` when there are none. */
export function highest(findings: readonly { readonly level: Level }[]): VerdictLevel {
  return findings.reduce<VerdictLevel>((top, { level }) => (atLeast(level, top) ? level : top), 'clear');
}
