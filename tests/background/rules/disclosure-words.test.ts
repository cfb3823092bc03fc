import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/background/engine/engine';
import { rules } from '../../../src/background/rules';
import { parseDraft } from '../../../src/model/draft';
import { parseProfile } from '../../../src/model/profile';

/** What the person reads about a draft that praises Orrin Tea. */
function told(text: string, jurisdictions: readonly string[], more: object = {}, draft: object = {}) {
  const profile = parseProfile({
    schema: 'hatcheck/profile@1',
    personas: [{ id: 'me', name: 'Me', kind: 'professional', jurisdictions, languages: ['en'] }],
    activePersona: 'me',
    clients: [{ id: 'orrin', name: 'Orrin Tea', ...more }],
  });
  const checked = parseDraft({
    id: 'd',
    site: 'other',
    kind: 'post',
    text,
    at: '2026-11-20T10:00:00Z',
    ...draft,
  });
  const found = compile(profile, rules)
    .check(checked)
    .findings.find(({ rule }) => /disclos/.test(rule));
  return found ?? { message: '', why: '', level: 'clear', source: '' };
}

describe('what is wrong, in one calm sentence', () => {
  test.each([
    ['Orrin Tea is awesome #collab', {}, '“#collab” does not tell readers that you are paid.'],
    [
      '#gifted Orrin Tea is awesome',
      { relationship: 'affiliate' },
      '“#gifted” does not tell readers that you earn from it.',
    ],
    [
      '#employee Orrin Tea is awesome',
      { relationship: 'employer' },
      '“#employee” does not tell readers that you work for Orrin Tea.',
    ],
    [
      '#publicidad Orrin Tea is awesome and you should all go and try it',
      {},
      '“#publicidad” is in another language than this post, so readers may not learn that you are paid.',
    ],
    [
      'Orrin Tea is awesome (not sponsored)',
      {},
      '“not sponsored” tells readers that nothing ties you to Orrin Tea.',
    ],
    [
      '#ad Orrin Tea is awesome. #notsponsored',
      {},
      'The post tells readers both that it is an ad and that it is not.',
    ],
    ['Orrin Tea is awesome', {}, 'Nothing here tells readers how you are tied to Orrin Tea.'],
  ])('%s', (text, more, message) => {
    expect(told(text, ['US'], more).message).toBe(message);
  });

  test('names whose rule it is when readers live in several places', () => {
    const { message, source } = told('#sponsored Orrin Tea is awesome', ['US', 'GB']);
    expect(message).toBe('“#sponsored” does not tell readers in the United Kingdom that you are paid.');
    expect(source).toMatch(/CAP Code/);
  });
  test('does not deny a sentence what it says', () => {
    const { message, level } = told('Ich arbeite bei Orrin Tea, und Orrin Tea ist fantastisch!', ['DE'], {
      relationship: 'employer',
    });
    expect(level).toBe('note');
    expect(message).toBe(
      '“Ich arbeite bei Orrin Tea” tells readers of the tie, but perhaps not that this is an ad.',
    );
  });
  test('is careful where the rules are', () => {
    expect(told('#gifted Orrin Tea is awesome', ['US'], { relationship: 'gifted' }).message).toBe(
      '“#gifted” may not tell readers that you got it for free.',
    );
  });
  test('says when a place is read plainly for want of a pack', () => {
    expect(told('#collab Orrin Tea is awesome', ['TT']).why).toMatch(/The rules of TT are not known here/);
  });
  test('what rests on low confidence is only a note', () => {
    expect(told('Orrin Tea is a client of mine, and it is awesome', ['GB']).level).toBe('note');
  });
  test('never raises its voice', () => {
    for (const market of ['US', 'GB', 'DE', 'JP', 'AE']) {
      for (const text of [
        'Orrin Tea is awesome',
        '#spon Orrin Tea is awesome',
        '#ad #notad Orrin Tea is awesome',
      ]) {
        const { message, why } = told(text, [market]);
        expect(message + why).not.toMatch(/!|violat|illegal|must not|fine of/i);
      }
    }
  });
});

describe('with time', () => {
  test('a tie that ended lately is judged as before', () => {
    expect(told('Orrin Tea is awesome', ['US'], { until: '2026-05-01' }).level).toBe('warn');
  });
  test('a tie that ended long ago earns a note', () => {
    expect(told('Orrin Tea is awesome', ['US'], { until: '2023-05-01' }).level).toBe('note');
  });
  test('a tie that has not begun earns nothing', () => {
    expect(told('Orrin Tea is awesome', ['US'], { since: '2027-01-01' }).level).toBe('clear');
  });
});

test('a tie that must not be named is not asked for', () => {
  expect(told('Orrin Tea is awesome', ['US'], { confidential: true }).level).toBe('clear');
});

describe('thanks to whoever pays', () => {
  test.each([
    'Thank you @orrintea for two nights by the lake.',
    'Danke @orrintea für die Einladung.',
    'Merci à @orrintea pour ce séjour.',
  ])('for a treat shows it around: %s', (text) => {
    expect(told(text, [], { handles: [{ handle: 'orrintea' }] }).level).toBe('warn');
  });
  test.each([
    'Thank you @orrintea.',
    'Thanks @orrintea for the quick answer.',
    'Thank you @orrintea for inviting me to speak.',
    '@orrintea invited us for dinner to go over the contract.',
  ])('for anything else is only polite: %s', (text) => {
    expect(told(text, [], { handles: [{ handle: 'orrintea' }] }).level).toBe('clear');
  });
});

test('a label behind the number of a part in its thread is the first thing read', () => {
  expect(told('1/5 Ad: five reasons to love Orrin Tea', ['GB']).level).toBe('clear');
});
