import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/background/engine/engine';
import rule from '../../../src/background/rules/affiliate-link';
import { parseDraft } from '../../../src/model/draft';
import { parseProfile } from '../../../src/model/profile';

const profile = parseProfile({
  schema: 'hatcheck/profile@1',
  personas: [
    { id: 'ada', name: 'Ada Poe', kind: 'personal', accounts: [{ site: 'x', handle: 'adapoe' }] },
    {
      id: 'moon',
      name: 'Moon Café',
      kind: 'professional',
      speaksFor: ['moon'],
      accounts: [{ site: 'x', handle: 'mooncafe' }],
    },
  ],
  activePersona: 'ada',
  clients: [
    { id: 'moon', name: 'Moon Café', domains: ['mooncafe.example'] },
    { id: 'acme', name: 'Acme Rockets', relationship: 'affiliate', domains: ['acme.example'] },
    { id: 'prints', name: 'Poe Prints', relationship: 'owner', domains: ['poeprints.example'] },
    { id: 'quiet', name: 'Quietwater', confidential: true },
  ],
});
const { check } = compile(profile, [rule], (error) => {
  throw error;
});
const verdictOf = (text: string, more: object = {}) =>
  check(
    parseDraft({
      id: '1',
      site: 'x',
      account: 'adapoe',
      kind: 'post',
      at: '2026-11-20T10:00:00Z',
      text,
      ...more,
    }),
  );

describe('readers are to be told', () => {
  test.each([
    'My desk, no wobble: https://amzn.to/3AbCdEf',
    'Mein Topf: https://www.amazon.de/dp/B01ABCDEFG?tag=adapoe-21',
    'Two months free: https://acme.example/r/adapoe',
    'Use my link for $20 off: https://bikes.example/?ref=ap77',
    'Sign up with my invite https://app.example/invite/x99 and we both get a month',
    'Acme Rockets: 15% off with ADA15',
    'Mit ADAPOE15 spart ihr 15 %',
    'DM me, or use ADA10 when you order',
    'This is not an ad, I just love it: https://amzn.to/3AbCdEf',
  ])('%s', (text) => {
    expect(verdictOf(text).level).toBe('warn');
  });

  test('where the link is only a card below the text', () => {
    const [finding] = verdictOf('Everything I packed', { links: ['https://amzn.to/3AbCdEf'] }).findings;
    expect(finding).toMatchObject({ level: 'warn', spans: [] });
  });

  test('and a code that a shop gives to everyone earns no more than a note', () => {
    expect(verdictOf('Use code WELCOME10 for 10% off your first order').level).toBe('note');
  });
});

describe('nothing is said', () => {
  test.each([
    ['it was said', 'Ad: my desk https://amzn.to/3AbCdEf'],
    ['it was said in German', 'Anzeige: mein Schreibtisch https://amzn.to/3AbCdEf'],
    ['it was said as a sentence', 'I earn a commission if you buy here: https://amzn.to/3AbCdEf'],
    ['it was said in Russian', 'Реклама: мой любимый рюкзак, ношу его каждый день https://amzn.to/3AbCdEf'],
    ['a plain link', 'Reading https://www.amazon.com/Some-Book/dp/1234567890 tonight'],
    ['where the visitor came from', 'Nice post: https://blog.example/post?ref=newsletter'],
    ['a branch', 'https://github.com/acme/acme/tree/x?ref=adapoe'],
    ['a room, not a reward', 'Our server: https://discord.gg/abc and https://discord.com/invite/abc'],
    ['one’s own shop', 'Poe Prints: use code PRINT10 for 10% off'],
    ['talk of a code', 'The wifi code is GUEST2024'],
  ])('%s', (_why, text) => {
    expect(verdictOf(text).findings).toEqual([]);
  });

  test('the brand’s own voucher and link on the brand’s own page', () => {
    const page = { account: 'mooncafe' };
    expect(verdictOf('Use code MOON10 for 10% off', page).findings).toEqual([]);
    expect(verdictOf('New menu: https://mooncafe.example/?ref=mooncafe', page).findings).toEqual([]);
  });

  test('in a private message, or by a like', () => {
    expect(verdictOf('https://amzn.to/3AbCdEf', { kind: 'message' }).findings).toEqual([]);
    expect(verdictOf('https://amzn.to/3AbCdEf', { kind: 'like' }).findings).toEqual([]);
  });
});

test('a secret client is never to be disclosed by a fix', () => {
  const [finding] = verdictOf('Quietwater pens: https://amzn.to/3AbCdEf').findings;
  expect(finding?.fixes).toEqual([]);
  expect(finding?.client).toBeUndefined();
});

test('where the whole sentence is too long for the site, the label alone is offered', () => {
  const text = `${'so good '.repeat(30)}https://amzn.to/3AbCdEf`;
  const [finding] = verdictOf(text).findings;
  expect(finding?.fixes).toMatchObject([{ label: 'Add “Ad:”', edits: [{ start: 0, end: 0, text: 'Ad: ' }] }]);
});
