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
import { atLeast, type Edit, type Fix } from '../../../../src/model/verdict';
import { reading, type Said, told } from './disclosure/draft';

type EditFix = Extract<Fix, { kind: 'edit' }>;

function fixOf(text: string, said: Said = {}): EditFix {
  const read = reading(text, said);
  const [client] = read.profile.clients;
  if (!client) throw new Error('expected a client in the profile');
  const [fix] = disclose(read, client);
  if (fix?.kind !== 'edit') throw new Error(`expected an edit for “${text}”`);
  return fix;
}

function after(text: string, edits: readonly Edit[]): string {
  return edits
    .toReversed()
    .reduce((all, { start, end, text: put }) => all.slice(0, start) + put + all.slice(end), text);
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

/** One sentence of praise a language, so that each market is tried in its own. */
const PRAISE: Readonly<Record<string, string>> = {
  en: 'Orrin Tea is amazing, I love the new blend and you should go and try it.',
  de: 'Der neue Tee von Orrin Tea ist einfach wunderbar, probiert ihn unbedingt aus.',
  fr: 'Le nouveau thé Orrin Tea est tout simplement délicieux, goûtez-le vite.',
  es: 'El nuevo té de Orrin Tea es una maravilla, tenéis que probarlo cuanto antes.',
  it: 'Il nuovo tè di Orrin Tea è una meraviglia, dovete assolutamente provarlo.',
  nl: 'De nieuwe thee van Orrin Tea is echt heerlijk, die moeten jullie proberen.',
  pt: 'O chá novo da Orrin Tea é uma delícia, vocês precisam experimentar logo.',
  pl: 'Nowa herbata Orrin Tea jest po prostu cudowna, koniecznie jej spróbujcie.',
  sv: 'Nya teet från Orrin Tea är helt underbart, det måste ni verkligen prova.',
  da: 'Den nye te fra Orrin Tea er helt vidunderlig, den skal I virkelig prøve.',
  no: 'Den nye teen fra Orrin Tea er helt nydelig, den må dere virkelig prøve.',
  fi: 'Orrin Tea ja sen uusi tee on aivan ihanaa, kokeilkaa sitä ehdottomasti.',
  ja: 'Orrin Tea の新しいお茶は本当においしいので、ぜひ飲んでみてください。',
  ko: 'Orrin Tea 새로 나온 차 정말 맛있어요. 꼭 한번 드셔 보세요.',
  zh: 'Orrin Tea 新出的茶真的很好喝，大家一定要去试试看。',
  ar: 'شاي Orrin Tea الجديد رائع جداً، لازم تجربوه في أقرب وقت.',
};
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
