import { describe, expect, test } from 'vitest';
import { recommends } from '../../../../src/background/engine/reading/endorsement';
import { compileReader } from '../../../../src/background/engine/reading/reading';
import { parseDraft } from '../../../../src/model/draft';
import { parseProfile } from '../../../../src/model/profile';

const read = compileReader(
  parseProfile({
    schema: 'hatcheck/profile@1',
    personas: [{ id: 'ada', name: 'Ada', kind: 'personal' }],
    activePersona: 'ada',
    clients: [
      {
        id: 'orrin',
        name: 'Orrin Tea',
        handles: [{ handle: 'orrintea' }],
        hashtags: ['steepslow', 'orrintea'],
      },
    ],
  }),
);

function recommended(text: string, site = 'instagram', kind = 'post'): boolean {
  const reading = read(parseDraft({ id: 'd', site, kind, text }));
  return reading.clients.some((client) => recommends(reading, client));
}

describe('a client’s handle under a picture', () => {
  test.each([
    'Rain on the roof, a blanket, four chapters. @orrintea',
    'Regen, Decke, vier Kapitel. @orrintea #sonntag',
    'Lluvia, manta, cuatro capítulos\n@orrintea',
  ])('is a recommendation where it signs the post: %s', (text) => {
    expect(recommended(text)).toBe(true);
  });

  test.each([
    'Is this shop still open on Mondays? @orrintea',
    'Met the people of @orrintea at the station this morning',
    'Photo of the old harbour. 📷 @orrintea',
    '@orrintea',
  ])('is none where it asks, tells or credits: %s', (text) => {
    expect(recommended(text)).toBe(false);
  });

  test('is a recommendation as one of a list of what is seen', () => {
    expect(recommended('Lake, fog, a balcony at @orrintea.')).toBe(true);
    expect(recommended('Sonntag, Regen, Tee von @orrintea')).toBe(true);
    expect(recommended('Emails, invoices, lunch at @orrintea.')).toBe(false);
    expect(recommended('Friday, 8pm, @orrintea.')).toBe(false);
    expect(recommended('Lake, fog, a balcony at @orrintea.', 'x')).toBe(false);
  });
  test('is none on sites where people tag to ask and to complain, and in messages', () => {
    expect(recommended('Rain on the roof, a blanket, four chapters. @orrintea', 'x')).toBe(false);
    expect(recommended('Rain on the roof, a blanket, four chapters. @orrintea', 'instagram', 'message')).toBe(
      false,
    );
  });
});

describe('a client’s campaign tag under a picture', () => {
  const posted = (text: string, media = [{ alt: 'A mug by the window' }]) => {
    const reading = read(parseDraft({ id: 'd', site: 'instagram', kind: 'post', text, media }));
    return reading.clients.some((client) => recommends(reading, client));
  };

  test('is a recommendation where it signs the post', () => {
    expect(posted('Fog outside, nowhere to be. #steepslow')).toBe(true);
    expect(posted('Nebel draußen, kein Plan für heute. #SteepSlow')).toBe(true);
  });

  test('is none without a picture, within a sentence, or as the bare name', () => {
    expect(posted('Fog outside, nowhere to be. #steepslow', [])).toBe(false);
    expect(posted('Who came up with #steepslow and its typeface')).toBe(false);
    expect(posted('Fog outside, nowhere to be. #orrintea')).toBe(false);
  });
});

describe('the name of a client alone, in an answer', () => {
  const answered = (asked: string, text: string) => {
    const about = { author: 'jo', text: asked };
    const reading = read(parseDraft({ id: 'd', site: 'facebook', kind: 'comment', text, about }));
    return reading.clients.some((client) => recommends(reading, client));
  };

  test.each([
    ['where do you all buy loose leaf these days?', 'Orrin Tea. They post within the hour.'],
    ['Anyone know a good place for a quiet present?', 'Orrin Tea!'],
    ['Anybody got a tea shop that answers the phone?', 'We use Orrin Tea. No trouble so far.'],
    ['¿Dónde compráis el té?', 'Orrin Tea, en la plaza'],
    ['Habt ihr eine Empfehlung für losen Tee?', 'Orrin Tea.'],
    ['وين أشتري شاي زين؟', 'Orrin Tea 🍵'],
  ])('recommends it to who asks “%s”: %s', (asked, text) => {
    expect(answered(asked, text)).toBe(true);
  });

  test.each([
    ['who do you work for now?', 'Orrin Tea. Since spring.'],
    ['where do you all buy loose leaf these days?', 'Orrin Tea moved to Mill Lane, if that helps'],
  ])('says no more than that to “%s”: %s', (asked, text) => {
    expect(answered(asked, text)).toBe(false);
  });
});

describe('a thank-you in public', () => {
  test.each([
    'Thank you @orrintea for the smoked blend, it is nearly gone.',
    'Two cats, one rug, no damage. @orrintea #thanks',
    'Grazie @orrintea per il tè affumicato. Ci rivediamo sabato.',
    'Merci @orrintea pour ce thé fumé.',
    'Danke @orrintea für den geräucherten Tee.',
  ])('for some goods shows where they are from: %s', (text) => {
    expect(recommended(text, 'x')).toBe(true);
  });

  test.each([
    'Thank you @orrintea for the reply.',
    'Thanks @orrintea for the follow!',
    'Gracias @orrintea por la ayuda.',
    'Danke @orrintea für das Gespräch.',
    'Merci @orrintea pour votre confiance.',
  ])('for a courtesy is just polite: %s', (text) => {
    expect(recommended(text, 'x')).toBe(false);
  });
});

describe('pay that did not come', () => {
  test.each([
    'Orrin Tea isn’t paying me to tell you that it never goes bitter. It never goes bitter.',
    'Nobody paid me to say that Orrin Tea never goes bitter.',
  ])('for saying so denies an advertisement: %s', (text) => {
    expect(recommended(text, 'x')).toBe(true);
  });

  test('for work is waited for', () => {
    expect(recommended('Orrin Tea has not paid me for March. Third reminder.', 'x')).toBe(false);
  });
});
