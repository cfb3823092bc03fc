import { describe, expect, test } from 'vitest';
import { tieOf } from '../../src/background/engine/reading/tie';
import { FaultyInput } from '../../src/model/faults';
import { Profile, parseProfile } from '../../src/model/profile';
import { least, PROFILE } from './contract';

/** What is wrong with a profile, one line a fault. */
function faults(profile: unknown): string[] {
  try {
    parseProfile(profile);
  } catch (error) {
    if (error instanceof FaultyInput) return error.message.split('\n');
    throw error;
  }
  return [];
}
const persona = (fields: object) => least({ personas: [{ ...least().personas[0], ...fields }] });
const client = (fields: object) => least({ clients: [{ ...least().clients[0], ...fields }] });

describe('a profile as the contract shows it', () => {
  test('has the right shape, and stays as it was written', () => {
    expect(Profile.parse(PROFILE)).toEqual(PROFILE);
  });

  test('names the persona that it refers to and does not hold', () => {
    expect(faults(PROFILE)).toEqual(['siteDefaults.linkedin: there is no persona “work”']);
    const whole = {
      ...PROFILE,
      personas: [...PROFILE.personas, { id: 'work', name: 'Work', kind: 'professional' }],
    };
    expect(parseProfile(whole).siteDefaults).toEqual({ linkedin: 'work' });
  });

  test('has the contract’s defaults where nothing is said', () => {
    const { personas, clients, ...rest } = parseProfile(least());
    expect(rest).toEqual({
      schema: 'hatcheck/profile@1',
      activePersona: 'mali',
      siteDefaults: {},
      circles: [],
      rules: {},
    });
    expect(personas).toEqual([
      {
        id: 'mali',
        name: 'Mali',
        kind: 'personal',
        accounts: [],
        jurisdictions: [],
        languages: [],
        avoid: [],
        audience: 'public',
        speaksFor: [],
      },
    ]);
    const lists = ['aliases', 'products', 'slogans', 'handles', 'hashtags', 'domains', 'people'];
    const more = ['embargoes', 'competitors', 'context'];
    expect(clients).toEqual([
      {
        id: 'acme',
        name: 'Acme Rockets',
        relationship: 'client',
        category: 'general',
        everydayWord: 'auto',
        since: null,
        until: null,
        genuine: false,
        confidential: false,
        ...Object.fromEntries([...lists, ...more].map((field) => [field, []])),
      },
    ]);
  });

  test('keeps what this version does not know, at every depth', () => {
    const profile = least({
      later: { any: ['thing'] },
      personas: [
        {
          id: 'mali',
          name: 'Mali',
          kind: 'personal',
          later: 1,
          accounts: [{ site: 'x', handle: 'mali', later: 2 }],
        },
      ],
      circles: [{ id: 'family', name: 'Family', audience: 'friends', topics: [], later: 3 }],
      clients: [
        {
          id: 'acme',
          name: 'Acme Rockets',
          later: 4,
          handles: [{ handle: 'acme', later: 5 }],
          people: [{ name: 'Dana Poe', later: 6, handles: [{ handle: 'dana', later: 7 }] }],
          embargoes: [{ terms: ['Falcon'], until: '2026-12-01', later: 8 }],
        },
      ],
      rules: { 'plug-budget': { max: 3, later: 9 }, 'a-later-rule': { level: 'hold', later: 10 } },
    });
    expect(parseProfile(profile)).toMatchObject(profile);
  });

  test('stays the same when it is read a second time', () => {
    const once = parseProfile(least({ later: true }));
    expect(parseProfile(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });
});

describe('what is wrong is named with its field', () => {
  test.each([
    [null, 'expected an object, got null'],
    [[], 'expected an object, got a list'],
    ['hatcheck/profile@1', 'expected an object, got text'],
    [undefined, 'expected an object, it is missing'],
  ])('%j is no profile', (input, line) => {
    expect(faults(input)).toEqual([line]);
  });

  test('everything that is required, in the order of the document', () => {
    expect(faults({})).toEqual([
      'schema: expected "hatcheck/profile@1", it is missing',
      'personas: expected a list, it is missing',
      'activePersona: expected text, it is missing',
      'clients: expected a list, it is missing',
    ]);
    expect(faults(least({ personas: [{}], clients: [{}] }))).toEqual([
      'personas.0.id: expected text, it is missing',
      'personas.0.name: expected text, it is missing',
      'personas.0.kind: expected "personal" or "professional", it is missing',
      'clients.0.id: expected text, it is missing',
      'clients.0.name: expected text, it is missing',
    ]);
  });

  test.each([
    [least({ personas: [] }), 'personas: expected at least one persona'],
    [client({ name: '  ' }), 'clients.0.name: expected some text, got none'],
    [client({ genuine: 'yes' }), 'clients.0.genuine: expected true or false, got text'],
    [client({ aliases: 'Acme' }), 'clients.0.aliases: expected a list, got text'],
    [client({ aliases: ['Acme', 7] }), 'clients.0.aliases.1: expected text, got a number'],
    [client({ everydayWord: true }), 'clients.0.everydayWord: expected "auto", "yes" or "no", got true'],
    [persona({ colour: 'blue' }), 'personas.0.colour: expected a colour like #3b6ea5'],
    [
      persona({ audience: 'all' }),
      'personas.0.audience: expected "public", "connections", "friends" or "only-me", got "all"',
    ],
    [persona({ accounts: [{ handle: 'mali' }] }), 'personas.0.accounts.0.site: expected text, it is missing'],
    [least({ circles: {} }), 'circles: expected a list, got an object'],
    [
      least({ rules: { competitor: { level: 'loud' } } }),
      'rules.competitor.level: expected "off", "note", "warn" or "hold", got "loud"',
    ],
  ])('%#: %o', (profile, line) => {
    expect(faults(profile)).toEqual([line]);
  });

  test('an id that is taken', () => {
    const [mali] = least().personas;
    const [acme] = least().clients;
    const family = { id: 'family', name: 'Family', audience: 'friends' };
    expect(
      faults(
        least({
          personas: [mali, mali, { ...mali, id: ' mali ' }],
          clients: [acme, { ...acme, id: 'bolt' }, acme],
          circles: [family, family],
        }),
      ),
    ).toEqual([
      'personas.1.id: “mali” is already the id of personas.0',
      'personas.2.id: “mali” is already the id of personas.0',
      'clients.2.id: “acme” is already the id of clients.0',
      'circles.1.id: “family” is already the id of circles.0',
    ]);
  });

  test('a reference to nobody', () => {
    const profile = {
      ...persona({ speaksFor: ['acme', 'bolt'] }),
      activePersona: 'work',
      siteDefaults: { x: 'ann' },
    };
    expect(faults(profile)).toEqual([
      'activePersona: there is no persona “work”',
      'siteDefaults.x: there is no persona “ann”',
      'personas.0.speaksFor.1: there is no client “bolt”',
    ]);
  });

  test('a reference is to the same id when only spaces around it differ', () => {
    const profile = {
      ...persona({ speaksFor: [' acme'] }),
      activePersona: 'mali ',
      siteDefaults: { x: ' mali' },
    };
    expect(faults(profile)).toEqual([]);
  });

  test('each on one line, whatever stands in a name', () => {
    expect(faults(least({ siteDefaults: { 'a\nb': 'no\none' } }))).toEqual([
      'siteDefaults.a b: there is no persona “no one”',
    ]);
  });
});

describe('dates', () => {
  test.each([
    '2026-01-31',
    '2028-02-29',
    '2026-12-01T09:00:00Z',
    '2026-12-01T09:00Z',
    '2026-12-01T09:00:00.250+02:00',
  ])('%s is one', (until) => {
    expect(parseProfile(client({ until })).clients[0]?.until).toBe(until);
  });

  test.each([
    '',
    'tomorrow',
    '2026',
    '31.01.2026',
    '2026-1-31',
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-01-00',
    '2026-12-01T25:00:00Z',
    '2026-12-01T09:00:00 Berlin',
  ])('“%s” is none', (until) => {
    expect(faults(client({ until }))).toEqual([
      'clients.0.until: expected a date like 2026-01-31 or 2026-01-31T09:00:00Z',
    ]);
  });

  test('without a zone are in UTC on every machine', () => {
    const embargoes = [{ terms: ['Falcon'], until: '2026-12-01T09:00' }];
    const [acme] = parseProfile(client({ since: '2026-01-01T00:00:00', embargoes })).clients;
    expect(acme?.since).toBe('2026-01-01T00:00:00Z');
    expect(acme?.embargoes[0]?.until).toBe('2026-12-01T09:00Z');
  });

  test('until a day is to its end, until a moment is to that moment', () => {
    const tie = (until: string, now: string) => {
      const [acme] = parseProfile(client({ until })).clients;
      return acme && tieOf(acme, () => Date.parse(now));
    };
    expect(tie('2026-03-31', '2026-03-31T23:59:59Z')).toBe('current');
    expect(tie('2026-03-31', '2026-04-01T00:00:00Z')).toBe('recent');
    expect(tie('2026-03-31T12:00:00', '2026-03-31T11:59:59Z')).toBe('current');
    expect(tie('2026-03-31T12:00:00', '2026-03-31T12:00:01Z')).toBe('recent');
  });
});
