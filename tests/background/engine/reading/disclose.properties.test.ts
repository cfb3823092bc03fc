import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../../../src/background/engine/engine';
import { LABEL_WORDS } from '../../../../src/background/engine/vocabulary/labels';
import { MARKETS } from '../../../../src/background/engine/vocabulary/markets';
import { rules } from '../../../../src/background/rules';
import { type Kind, parseDraft } from '../../../../src/model/draft';
import { excessOn } from '../../../../src/model/length';
import { PLATFORMS, type SiteId } from '../../../../src/model/platforms';
import { CATEGORIES, parseProfile, RELATIONSHIPS } from '../../../../src/model/profile';
import { atLeast, type Finding } from '../../../../src/model/verdict';
import { after, PRAISE } from './disclosure/praise';

/** What a label may be when it does not do: none, coined, in another language, last, among tags, or denied. */
const STATES = ['none', 'coined', 'foreign', 'late', 'tags', 'denied', 'both'] as const;

const SILENT: readonly (typeof STATES)[number][] = ['none', 'denied'];

const languages = Object.keys(PRAISE);
const labelIn = (language: string) =>
  LABEL_WORDS.find((words) => words.language === language)?.fix.label.trim() ?? '';

function draftText(state: (typeof STATES)[number], language: string): string {
  const praise = PRAISE[language] ?? '';
  const label = labelIn(language);
  const foreign = labelIn(language === 'de' ? 'fi' : 'de');
  return {
    none: praise,
    coined: `#collab ${praise}`,
    foreign: `${foreign} ${praise}`,
    late: `${praise} ${praise} ${label}`,
    tags: `${praise} #tea #brew #cup #ad #leaves #morning`,
    denied: `${praise} (not sponsored)`,
    both: `${label} ${praise} #notsponsored`,
  }[state];
}

/** The longest limit, in the site’s own count, that a draft is filled up to. */
const SHORT = 1000;

/** Filled up with numbers until no more than some room is left on a site that has a limit. */
function filled(text: string, site: SiteId, room: number): string {
  const { limit } = PLATFORMS[site];
  if (limit === null || limit > SHORT) return text;
  let full = text;
  while (excessOn(site, `${full} 1`.padEnd(full.length + 2 + room)) === 0) full += ' 1';
  return full;
}

const profileOf = fc.record({
  jurisdictions: fc.uniqueArray(fc.constantFrom(...MARKETS.keys(), 'TT'), { minLength: 0, maxLength: 3 }),
  relationship: fc.constantFrom(...RELATIONSHIPS),
  category: fc.constantFrom(...CATEGORIES),
  state: fc.constantFrom(...STATES),
  language: fc.constantFrom(...languages),
  site: fc.constantFrom(...(Object.keys(PLATFORMS) as SiteId[])),
  kind: fc.constantFrom<Kind[]>('post', 'comment', 'reply', 'article'),
  platformLabel: fc.constantFrom(true, false, null),
  /** How much room is left on the site; null where the draft is as short as it is. */
  room: fc.option(fc.nat(60)),
});

const disclosing = ({ rule, level }: Finding) => /disclos/.test(rule) && atLeast(level, 'warn');

test('whatever the markets, the site, the tie and the label that is there: the first fix settles it, or says how much room it lacks', () => {
  fc.assert(
    fc.property(
      profileOf,
      ({ jurisdictions, relationship, category, state, language, site, kind, platformLabel, room }) => {
        const checker = compile(
          parseProfile({
            schema: 'hatcheck/profile@1',
            personas: [{ id: 'me', name: 'Me', kind: 'personal', jurisdictions, languages: [language] }],
            activePersona: 'me',
            clients: [{ id: 'orrin', name: 'Orrin Tea', relationship, category }],
          }),
          rules,
        );
        const check = (text: string) =>
          checker.check(parseDraft({ id: 'd', site, kind, text, platformLabel, at: '2026-11-20T10:00:00Z' }));
        const short = draftText(state, language);
        const text = room === null ? short : filled(short, site, room);
        const found = check(text).findings.find(disclosing);
        if (!found) {
          // Silence, or a denial, is only fine where the site's own switch says it.
          expect(SILENT.includes(state) && platformLabel !== true).toBe(false);
          return;
        }
        const [fix] = found.fixes;
        if (fix?.kind !== 'edit') throw new Error('expected an edit first');
        const now = after(text, fix.edits);
        expect(now).toContain(PRAISE[language]);
        if (excessOn(site, text) === 0 && excessOn(site, now) > 0) {
          expect(fix.note).toContain('too long');
          return;
        }
        const left = check(now).findings.filter(disclosing);
        expect(`${now}: ${left.map(({ message }) => message)}`).toBe(`${now}: `);
        expect(fix.note).toBeUndefined();
      },
    ),
    { numRuns: 1000 },
  );
});
