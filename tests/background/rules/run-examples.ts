import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/background/engine/engine';
import type { Example, Rule } from '../../../src/background/engine/rule';
import { parseDraft } from '../../../src/model/draft';
import { parseProfile } from '../../../src/model/profile';
import type { Edit } from '../../../src/model/verdict';

/** Runs every rule's own examples, as its file tells them. */
export function runExamples(rules: readonly Rule[]): void {
  describe.each(rules)('$id', (rule) => {
    test.each(rule.examples.clear)('is silent: $why', (example) => {
      expect(findingsOf(rule, example)).toEqual([]);
    });

    test.each(rule.examples.found)('speaks up: $why', (example) => {
      const [finding] = findingsOf(rule, example);
      if (!finding) throw new Error(`${rule.id} found nothing in “${example.draft.text}”`);
      expect(finding.level).toBe(example.level ?? rule.level);
      expect(finding.spans.map(({ start, end }) => example.draft.text.slice(start, end))).toEqual(
        example.marks,
      );
      if (example.fixed === undefined) return;
      const fix = finding.fixes.find(({ kind }) => kind === 'edit');
      expect(fix?.kind === 'edit' && apply(example.draft.text, fix.edits)).toBe(example.fixed);
    });
  });
}

function findingsOf(rule: Rule, { profile, draft }: Example) {
  const whole = parseProfile({
    schema: 'hatcheck/profile@1',
    activePersona: idOfFirst(profile.personas),
    clients: [],
    ...profile,
  });
  const verdict = compile(whole, [rule], (error) => {
    throw error;
  }).check(parseDraft({ id: 'example', site: 'other', kind: 'post', at: '2026-11-20T10:00:00Z', ...draft }));
  return verdict.findings;
}

function idOfFirst(personas: readonly object[] = []): unknown {
  const [first] = personas;
  return first && 'id' in first ? first.id : undefined;
}

function apply(text: string, edits: readonly Edit[]): string {
  return edits
    .toReversed()
    .reduce((all, { start, end, text: put }) => all.slice(0, start) + put + all.slice(end), text);
}
