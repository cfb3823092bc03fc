import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../../../src/background/engine/reading/language';
import { foldText } from '../../../../src/background/engine/reading/text';
import { SENTENCES } from './sentences';

const read = (text: string, ...spoken: string[]) => readLanguage(foldText(text), spoken);

describe.each(Object.entries(SENTENCES))('%s', (language, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(read(sentence, language)).toBe(language);
  });

  test('with a link, a handle, a hashtag and an emoji around it', () => {
    const sentence = sentences.at(2);
    expect(read(`🎒 @acme.hq ${sentence} https://acme.example/best-friends-forever #MakeItFly`, 'en')).toBe(
      language,
    );
  });
});

test('a sentence of ten words needs nobody’s help', () => {
  for (const [language, sentences] of Object.entries(SENTENCES)) {
    for (const sentence of sentences.filter((each) => each.split(' ').length >= 10)) {
      expect([sentence, read(sentence, 'en')]).toEqual([sentence, language]);
    }
  }
});

test.each([
  '',
  '🎉🎉🎉',
  'https://acme.example',
  '@acme #makeitfly',
  '12:30',
  'wow',
  'NYC',
  'qwx zvb kdf grrr',
])('too little to tell: “%s”', (text) => {
  expect(read(text, 'en', 'de')).toBeNull();
});

test('what the persona speaks settles a tie and outvotes nothing', () => {
  expect(read('Byens beste kaffe', 'no')).toBe('no');
  expect(read('Byens beste kaffe', 'da')).toBe('da');
  expect(read('Der beste Kaffee der Stadt, ganz ohne Zweifel', 'en')).toBe('de');
  expect(read('Kopi paling enak di kota', 'ms')).toBe('ms');
});

test('styled letters are letters', () => {
  expect(read('𝗕𝗲𝘀𝘁 𝗰𝗼𝗳𝗳𝗲𝗲 𝗶𝗻 𝘁𝗼𝘄𝗻, 𝗵𝗮𝗻𝗱𝘀 𝗱𝗼𝘄𝗻')).toBe('en');
});

test('the larger part decides where two languages meet', () => {
  expect(read('新しい Acme Rockets のリュック、めちゃくちゃ軽い')).toBe('ja');
  expect(read('Finally tried ラーメン at the new place and it was worth the wait')).toBe('en');
});

test('hostile text costs no more than any other', () => {
  for (const piece of ['a', 'a@', '@', '#a', 'a.', '\u0301', '\ud800', '界']) {
    const text = foldText(piece.repeat(300_000 / piece.length));
    expect(['en', 'ja', 'zh', null], piece).toContain(read(text.original));
  }
  // What is more than linear here takes minutes, not seconds, on any machine.
}, 60_000);
