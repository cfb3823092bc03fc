import type { Draft } from '../../model/draft';
import { FaultyInput, faultsOf } from '../../model/faults';
import type { Profile } from '../../model/profile';
import { type Finding, highest, type Level, type Verdict } from '../../model/verdict';
import { atMost } from './levels';
import { compileRecognition, type Recognition } from './reading/persona';
import { compileReader, type Explanation, type Reading } from './reading/reading';
import type { Report, Rule } from './rule';

/** A profile made ready to judge drafts. Pure: the same draft gets the same verdict. */
export interface Checker {
  readonly profile: Profile;
  /** Who speaks in a draft, and how that is known. */
  recognise(draft: Draft): Recognition;
  /** @throws FaultyInput when the draft lacks what a dated rule needs (`at`). */
  check(draft: Draft): Verdict;
  /** The verdict, and what was read to reach it. */
  explain(draft: Draft): Verdict & { readonly reading: Explanation };
}

type SetRule = { readonly rule: Rule; readonly options: unknown; readonly level: Level };

/**
 * @param onError told of a rule that threw; the verdict names it in `failed` and keeps what the others found.
 * @throws FaultyInput when the profile's options of a rule are none that it takes.
 */
export function compile(
  profile: Profile,
  rules: readonly Rule[],
  onError: (error: unknown, rule: string) => void = () => {},
): Checker {
  const set = rules.flatMap((rule) => settingOf(profile, rule));
  const read = compileReader(profile);

  function judge(reading: Reading): Verdict {
    const failed: string[] = [];
    const findings: Finding[] = [];
    for (const { rule, options, level } of set) {
      const found = findings.length;
      try {
        for (const report of rule.check(reading, options)) findings.push(findingOf(rule.id, level, report));
      } catch (error) {
        if (error instanceof FaultyInput) throw error;
        findings.length = found;
        failed.push(rule.id);
        onError(error, rule.id);
      }
    }
    return { id: reading.draft.id, persona: reading.persona.id, level: highest(findings), findings, failed };
  }

  return {
    profile,
    recognise: compileRecognition(profile),
    check: (draft) => judge(read(draft)),
    explain(draft) {
      const reading = read(draft);
      return { ...judge(reading), reading: reading.explain() };
    },
  };
}

function findingOf(rule: Rule['id'], level: Level, report: Report): Finding {
  const { client, atMost: ceiling, fixes = [], ...rest } = report;
  return {
    rule,
    level: ceiling ? atMost(level, ceiling) : level,
    ...(client && { client: client.id }),
    ...rest,
    fixes,
  };
}

function settingOf(profile: Profile, rule: Rule): SetRule[] {
  const { level = rule.level, ...rest } = profile.rules[rule.id] ?? {};
  const options = rule.options.safeParse(rest, { reportInput: true });
  if (!options.success) {
    throw new FaultyInput(
      faultsOf(options.error).map((fault) => ({ ...fault, field: `rules.${rule.id}.${fault.field}` })),
    );
  }
  return level === 'off' ? [] : [{ rule, options: options.data, level }];
}
