import { readFileSync } from 'node:fs';
import { type Checker, compile } from '../../src/background/engine/engine';
import { rules } from '../../src/background/rules';
import { parseDraft } from '../../src/model/draft';
import { parseProfile } from '../../src/model/profile';
import { atLeast, type Verdict } from '../../src/model/verdict';
import type { Figure, Measurement } from '../measure';

const CASES = 'cases/scenarios.dev.jsonl';
const PROFILES = 'cases/scenarios.dev.profiles.json';

interface Case {
  readonly id: string;
  readonly profile: string | object;
  readonly draft: { readonly text: string };
  readonly expect: readonly string[];
  readonly accept: readonly (readonly string[])[];
  readonly why: string;
}
type Outcome = { readonly about: Case; readonly said: readonly string[]; readonly verdict: Verdict };

export default {
  needs: [CASES, PROFILES],
  run(shared, wrong) {
    const checkers = new Map<string | object, Checker>();
    const profiles: Record<string, unknown> = JSON.parse(readFileSync(shared(PROFILES), 'utf8'));
    const checkerOf = (profile: string | object) => {
      const known = checkers.get(profile);
      if (known) return known;
      const checker = compile(parseProfile(typeof profile === 'string' ? profiles[profile] : profile), rules);
      checkers.set(profile, checker);
      return checker;
    };
    const cases = readFileSync(shared(CASES), 'utf8').split('\n').filter(Boolean);
    const outcomes = cases.map((line): Outcome => {
      const about: Case = JSON.parse(line);
      const verdict = checkerOf(about.profile).check(parseDraft(about.draft));
      const loud = verdict.findings.filter(({ level }) => atLeast(level, 'warn'));
      return { about, verdict, said: [...new Set(loud.map(({ rule }) => rule))].sort() };
    });
    for (const outcome of outcomes) if (!right(outcome)) wrong(told(outcome));
    return [...figures(outcomes)];
  },
} satisfies Measurement;

function right({ about, said }: Outcome): boolean {
  return [about.expect, ...about.accept].some((set) => same(set, said));
}

function same(set: readonly string[], said: readonly string[]): boolean {
  return set.length === said.length && set.every((rule) => said.includes(rule));
}

function* figures(outcomes: readonly Outcome[]): Iterable<Figure> {
  const twins = outcomes.filter(({ about }) => about.expect.length === 0);
  const exact = outcomes.filter(right);
  const silent = twins.filter(({ said }) => said.length === 0);
  yield { figure: 'sets exactly right', value: share(exact.length, outcomes.length), reach: '≥ 0.93' };
  yield { figure: 'benign twins silent', value: share(silent.length, twins.length), reach: '≥ 0.98' };
  for (const { id } of rules) {
    const due = outcomes.filter(({ about }) => about.expect.includes(id));
    const missed = due.filter((outcome) => !right(outcome) && !outcome.said.includes(id));
    const extra = outcomes.filter(
      (outcome) => !right(outcome) && outcome.said.includes(id) && !due.includes(outcome),
    );
    if (due.length + extra.length > 0) {
      yield { figure: `  ${id}`, value: `${due.length - missed.length}/${due.length}, +${extra.length}` };
    }
  }
}

function share(part: number, whole: number): string {
  return `${(part / whole).toFixed(3)}`;
}

function told({ about, said, verdict }: Outcome): string {
  return [
    `${about.id}: expected ${list(about.expect)}, got ${list(said)}`,
    `  ${JSON.stringify(about.draft.text)}`,
    `  ${about.why}`,
    ...verdict.findings.map(({ rule, level, message }) => `  - ${rule} ${level}: ${message}`),
  ].join('\n');
}

function list(rules: readonly string[]): string {
  return rules.length === 0 ? 'nothing' : rules.join(', ');
}
