import { describe, expect, test } from 'vitest';
import { compile } from '../../../../src/background/engine/engine';
import { disclose } from '../../../../src/background/engine/reading/disclose';
import { LABEL_WORDS } from '../../../../src/background/engine/vocabulary/labels';
import { MARKETS } from '../../../../src/background/engine/vocabulary/markets';
import { rules } from '../../../../src/background/rules';
import { parseDraft } from '../../../../src/model/draft';
import { excessOn } from '../../../../src/model/length';
import { PLATFORMS, type SiteId } from '../../../../src/model/platforms';
import { parseProfile, RELATIONSHIPS } from '../../../../src/model/profile';
import { atLeast, type Fix } from '../../../../src/model/verdict';
import { reading, type Said, told } from './disclosure/draft';
import { after, PRAISE } from './disclosure/praise';

type EditFix = Extract<Fix, { kind: 'edit' }>;

function fixOf(text: string, said: Said = {}): EditFix {
  const read = reading(text, said);
  const [client] = read.profile.clients;
  if (!client) throw new Error('expected a client in the profile');
  const [fix] = disclose(read, client);
  if (fix?.kind !== 'edit') throw new Error(`expected an edit for “${text}”`);
  return fix;
}

const fixed = (text: string, said: Said = {}) => after(text, fixOf(text, said).edits);

describe('the words of a fix', () => {
  test('in English', () => {
    expect(fixOf('Orrin Tea is lovely.')).toMatchObject({ label: 'Add “Ad: …”' });
    expect(fixed('Orrin Tea is lovely.')).toBe('Ad: Orrin Tea is a client of mine. Orrin Tea is lovely.');
    expect(fixed('Orrin Tea is lovely.', { in: [] })).toBe(
      'Ad: Orrin Tea is a client of mine. Orrin Tea is lovely.',
    );
  });
  test('in the language of the post', () => {
    expect(fixed('Der neue Tee von Orrin Tea ist wunderbar.', { in: ['DE'], speaks: ['de'] })).toMatch(
      /^Werbung: /,
    );
    expect(fixed('Le nouveau thé Orrin Tea est un délice.', { in: ['FR'], speaks: ['fr'] })).toMatch(
      /^Publicité : /,
    );
    expect(fixed('Orrin Tea の新しいお茶、とてもおいしいです。', { in: ['JP'], speaks: ['ja'] })).toMatch(
      /^広告：/,
    );
  });
  test('a plain sentence where that is enough, a label too where it is not', () => {
    const staff = { as: 'employer' } as const;
    expect(fixed('Orrin Tea is lovely.', staff)).toBe('I work for Orrin Tea. Orrin Tea is lovely.');
    expect(fixed('Orrin Tea is lovely.', { ...staff, in: ['GB'] })).toBe(
      'Ad: I work for Orrin Tea. Orrin Tea is lovely.',
    );
  });
});

describe('a label that is there already', () => {
  test('is moved when it comes late', () => {
    const text = 'Orrin Tea is lovely, do try the new blend. #ad';
    expect(fixOf(text, { in: ['GB'] }).label).toBe('Move “#ad” to the start');
    expect(fixed(text, { in: ['GB'] })).toBe('#ad Orrin Tea is lovely, do try the new blend.');
  });
  test('is replaced when it is vague', () => {
    expect(fixOf('#collab Orrin Tea is lovely.').label).toBe('Replace “#collab” with “Ad: …”');
    expect(fixed('#collab Orrin Tea is lovely.')).toBe(
      'Ad: Orrin Tea is a client of mine. Orrin Tea is lovely.',
    );
    expect(fixed('Spons: Orrin Tea is lovely.')).toBe(
      'Ad: Orrin Tea is a client of mine. Orrin Tea is lovely.',
    );
  });
  test('takes a denial out with it', () => {
    expect(fixed('Orrin Tea is lovely. #notsponsored')).toBe(
      'Ad: Orrin Tea is a client of mine. Orrin Tea is lovely.',
    );
  });
  test('says which denial it cannot take out', () => {
    const fix = fixOf('I am not paid to say so but Orrin Tea is lovely.');
    expect(fix.note).toMatch(/^Take “.*not paid.*” out, too\.$/);
  });
});

describe('what a fix cannot do, it says', () => {
  test('a name that must not be given is never offered', () => {
    const read = reading('Orrin Tea is lovely.');
    const [client] = read.profile.clients;
    if (!client) throw new Error('expected a client in the profile');
    expect(disclose(read, { ...client, confidential: true })).toEqual([]);
  });
  test('an amount', () => {
    expect(fixOf('#ad Buy the Orrin Tea token.', { category: 'crypto' }).note).toMatch(/amount/);
  });
  test('room on the site: the short label first, then by how much it is too long', () => {
    const full = `Orrin Tea ${'is lovely '.repeat(26)}`.slice(0, 276);
    expect(fixed(full, { site: 'x' })).toMatch(/^Ad: Orrin Tea is lovely/);
    const brim = `Orrin Tea ${'is lovely '.repeat(28)}`.slice(0, 280);
    expect(fixOf(brim, { site: 'x' }).note).toBe('With it, the post is 4 characters too long for X.');
  });
});

/** Sites that differ in limit, count or fold; the others are like one of these. */
const SITES: readonly SiteId[] = [
  ...new Map(
    Object.entries(PLATFORMS).map(([id, { limit, counts, fold }]) => [
      JSON.stringify([limit, counts, fold]),
      id as SiteId,
    ]),
  ).values(),
];

describe.each([...MARKETS.values()])('after the first fix, readers in $name are told', (market) => {
  const languages = (market.languages.length === 0 ? ['en', 'de'] : [...market.languages, 'en']).filter(
    (code) => code in PRAISE,
  );
  test.each(RELATIONSHIPS)('by someone tied as %s', (as) => {
    for (const language of new Set(languages)) {
      const tried = [...SITES.map((site) => ({ site, weak: '' })), { site: 'other', weak: '#spon ' }];
      for (const { site, weak } of tried) {
        const said: Said = { in: [market.code], speaks: [language], as, site };
        const now = fixed(`${weak}${PRAISE[language]}`, said);
        expect(`${site}: ${now} → ${told(now, said)}`).toBe(`${site}: ${now} → fine`);
      }
    }
  });
});

test('a label in every language counts in that language', () => {
  for (const { language, fix } of LABEL_WORDS) {
    if (!(language in PRAISE)) continue;
    expect(`${language}: ${told(fix.label + PRAISE[language], { in: [], speaks: [language] })}`).toBe(
      `${language}: fine`,
    );
  }
});

test.each([...MARKETS.keys(), 'TT'])(
  'the whole engine has nothing to pause for after the first fix, in %s',
  (code) => {
    for (const relationship of RELATIONSHIPS) {
      const checker = compile(
        parseProfile({
          schema: 'hatcheck/profile@1',
          personas: [{ id: 'me', name: 'Me', kind: 'personal', jurisdictions: [code], languages: ['en'] }],
          activePersona: 'me',
          clients: [{ id: 'orrin', name: 'Orrin Tea', relationship }],
        }),
        rules,
      );
      for (const site of SITES) {
        const check = (text: string) => checker.check(parseDraft({ id: 'd', site, kind: 'post', text }));
        const text = 'Orrin Tea is awesome, I love it';
        const fix = check(text).findings.find(({ level }) => atLeast(level, 'warn'))?.fixes[0];
        if (fix?.kind !== 'edit') throw new Error(`expected an edit first on ${site} for ${relationship}`);
        const now = after(text, fix.edits);
        expect(excessOn(site, now)).toBe(0);
        expect(`${site} ${relationship}: ${check(now).level}`).toMatch(/(?:clear|note)$/);
      }
    }
  },
);
