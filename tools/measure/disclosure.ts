import { readFileSync } from 'node:fs';
import { compile } from '../../src/background/engine/engine';
import { atMost } from '../../src/background/engine/levels';
import { compileReader, type Reading } from '../../src/background/engine/reading/reading';
import { rules } from '../../src/background/rules';
import { type Draft, parseDraft } from '../../src/model/draft';
import { parseProfile } from '../../src/model/profile';
import { atLeast } from '../../src/model/verdict';
import type { Measurement } from '../measure';

interface Case {
  readonly id: string;
  readonly profile: unknown;
  readonly draft: unknown;
  readonly expect: readonly string[];
  readonly accept?: readonly (readonly string[])[];
  readonly confidence?: string;
  readonly why: string;
}

const CASES = 'cases/disclosure.dev.jsonl';
const ORDINARY = 'data/ordinary-posts.jsonl';

/** Each case against the whole engine: the rules at warn or above must be the expected set, or one of the accepted. */
export default {
  needs: [CASES, ORDINARY],
  run(shared, wrong) {
    const cases = linesOf<Case>(shared(CASES));
    const rightBy = (judge: (one: Case) => string[], name: string) =>
      cases.filter((one) => {
        const found = judge(one);
        const fine = [one.expect, ...(one.accept ?? [])].some((set) => same(set, found));
        if (!fine) {
          wrong(
            `${name}: ${one.id} (${one.confidence ?? '–'}) found [${found}], expected [${one.expect}]\n  ${textOf(one)}\n  ${one.why}`,
          );
        }
        return fine;
      });
    const high = (one: Case) => one.confidence === 'high';
    const figures = (right: readonly Case[], given: string) => [
      {
        figure: `high confidence right${given}`,
        value: share(right.filter(high).length, cases.filter(high).length),
        reach: '0.95',
      },
      { figure: `all right${given}`, value: share(right.length, cases.length), reach: '0.90' },
    ];
    return [
      ...figures(rightBy(alarmsOf, 'engine'), ''),
      ...figures(rightBy(alarmsGivenPraise, 'label'), ', where each mention is praise'),
      { figure: 'findings on ordinary posts', value: String(ordinaryFindings(shared(ORDINARY))), reach: '0' },
    ];
  },
} satisfies Measurement;

function alarmsOf({ profile, draft }: Case): string[] {
  const { findings } = compile(parseProfile(profile), rules).check(parseDraft(draft));
  return [...new Set(findings.filter(({ level }) => atLeast(level, 'warn')).map(({ rule }) => rule))].sort();
}

const ABOUT_LABELS = ['client-plug', 'undisclosed-endorsement', 'inadequate-disclosure', 'regulated-client'];

/** What the rules about disclosures say when every client that is mentioned counts as promoted. */
function alarmsGivenPraise(one: Case): string[] {
  const read = compileReader(parseProfile(one.profile))(parseDraft(one.draft));
  const stance: Reading['stance'] = () => ({
    stance: 'promotes',
    confidence: 1,
    because: [],
    why: 'assumed',
  });
  const reading: Reading = Object.create(read, { stance: { value: stance } });
  const ours = rules.filter(({ id }) => ABOUT_LABELS.includes(id));
  return ours
    .filter((rule) => {
      const reports = [...rule.check(reading, rule.options.parse({}))];
      return reports.some((report) => atLeast(atMost(rule.level, report.atMost ?? rule.level), 'warn'));
    })
    .map(({ id }) => id)
    .sort();
}

/** Findings of the rules about disclosures where somebody with one client writes of other things. */
function ordinaryFindings(file: string): number {
  const profile = parseProfile({
    schema: 'hatcheck/profile@1',
    personas: [{ id: 'me', name: 'Me', kind: 'personal', jurisdictions: ['GB', 'US'], languages: ['en'] }],
    activePersona: 'me',
    clients: [{ id: 'zq', name: 'Zylquora Vantrex' }],
  });
  const ours = rules.filter(({ id }) => /disclos|plug|regulated/.test(id));
  const checker = compile(profile, ours);
  return linesOf<{ id: string; text: string }>(file).reduce((sum, { id, text }) => {
    const draft: Draft = parseDraft({ id, site: 'x', kind: 'post', text });
    return sum + checker.check(draft).findings.length;
  }, 0);
}

function linesOf<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}

function same(set: readonly string[], found: readonly string[]): boolean {
  return set.length === found.length && set.every((rule) => found.includes(rule));
}

function textOf({ draft }: Case): string {
  return draft && typeof draft === 'object' && 'text' in draft ? JSON.stringify(draft.text) : '';
}

function share(part: number, whole: number): string {
  return `${part}/${whole} = ${(part / Math.max(whole, 1)).toFixed(3)}`;
}
