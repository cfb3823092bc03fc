import { describe, expect, test } from 'vitest';
import { told } from './draft';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Promotion! They made me head of it, so Orrin Tea for everyone. The best.',
    'We at Orrin Tea again, the best.',
    'All of us at Orrin Tea for grandma’s birthday, the best.',
    'Here at Orrin Tea with my mum, the best.',
    'Proud of my team, dinner at Orrin Tea, the best.',
    'I own this look. And Orrin Tea. The best.',
    'My friend’s company party was at Orrin Tea, the best.',
    'My sister runs on Orrin Tea, the best.',
    'I bought shares in a canal boat and Orrin Tea for the crew. The best.',
    'I work out at Orrin Tea every day, the best place in town.',
    'I’m working on my thesis at Orrin Tea, the best.',
    'I work from home and lunch at Orrin Tea, the best.',
    'My team had lunch at Orrin Tea, the best.',
    'Our team offsite was at Orrin Tea, the best.',
    'My colleagues love the lunch at Orrin Tea, the best.',
    'I joined Orrin Tea’s loyalty club, the best.',
    'I made Orrin Tea for breakfast, the best.',
    'I opened Orrin Tea last night, the best.',
    'Orrin Tea is my thing, the best.',
    'Orrin Tea is our project for Sunday, the best.',
    'I got paid today and went straight to Orrin Tea, the best.',
    'Met my client at Orrin Tea, the best.',
    'Our office Orrin Tea stash is gone, the best.',
    'Met the founder of Orrin Tea today, and it is the best.',
    'The owner of Orrin Tea knows my name. The best.',
    'Orrin Tea paid attention to my allergy, the best.',
    'They paid for my pot at Orrin Tea, strangers! The best.',
    'An ad hoc dinner at Orrin Tea, loved it.',
    'AD 79 was a bad year, but Orrin Tea makes this one better.',
    'AD hoc plans, best plans: Orrin Tea.',
    'AD&D night and Orrin Tea, the best pairing.',
    'Ad astra! Orrin Tea is out of this world.',
    'Every ad lib tonight was about Orrin Tea, love it.',
    '#adventure with the best cup, Orrin Tea.',
    '#ad-venture time: Orrin Tea in the flask, best hike.',
    'My husband now owns three Orrin Tea mugs, the best.',
    '#adulting is buying Orrin Tea in bulk, best decision.',
    '#adobe and Orrin Tea got me through the night.',
    'I saw this ad on the bus and now I love Orrin Tea.',
    'Orrin Tea should not need an ad, it is that good.',
    'My partner swears by Orrin Tea and so do I.',
    'My partner and I love Orrin Tea.',
    'The ambassador of France drank Orrin Tea beside us. Go.',
    'A gifted pianist and a pot of Orrin Tea, best night.',
    'Our sponsored team drank Orrin Tea all match, go try it.',
    'New PR today, 5k in 21:04, thanks to a pot of strong tea. Orrin Tea is magic.',
    'PR! 100 kg squat, and Orrin Tea after. Best day.',
    'New #PR on the 10k and then the best Orrin Tea.',
    'Client call at nine, Orrin Tea at ten. Best part of the day.',
    'I paid full price for Orrin Tea and would again.',
    'The promotion came through! Celebrating with Orrin Tea, the best.',
    'Adding Orrin Tea to everything from now on, so good.',
    'Orrin Tea: no additives, great taste.',
    'My employee of the month is Orrin Tea.',
    'Views my own. Orrin Tea is the best.',
    'All opinions are my own, Orrin Tea is the best. #viewsmyown',
    'More in my bio. Orrin Tea is the best.',
    'Read my disclosure policy at sam.example/ad/policy. Orrin Tea is the best.',
    'RTs ≠ endorsements. Orrin Tea is the best.',
  ],
  de: [
    'Wir bei Orrin Tea am Fenster, der beste Tee.',
    'Wir sind heute bei Orrin Tea, der beste Tee.',
    'Ich bin oft bei Orrin Tea, der beste Tee.',
    'Ich arbeite gerade bei Orrin Tea an meiner Masterarbeit, der beste Tee.',
    'Ich wollte Anzeige erstatten, aber Orrin Tea hat mich beruhigt. Der beste Tee.',
    'Die Anzeige am Bahnhof zeigte Verspätung, Orrin Tea hat mich gerettet.',
    'Werbung nervt, Orrin Tea nicht: der beste Tee.',
    'Meine Partnerin liebt Orrin Tea, ich auch.',
  ],
  fr: [
    'Je suis chez Orrin Tea, un régal.',
    'Je travaille sur ma thèse chez Orrin Tea, un régal.',
    'Chez Orrin Tea, on mange bien, un régal.',
    'Au pub du coin, ils servent Orrin Tea, un régal.',
    'La publicité m’ennuie, Orrin Tea jamais. Un régal.',
    'Mon partenaire adore Orrin Tea, et moi aussi.',
  ],
  es: [
    'En Orrin Tea nosotros pedimos lo mismo, el mejor.',
    'Trabajo hoy desde Orrin Tea, el mejor.',
    'Soy clienta de Orrin Tea desde siempre, el mejor.',
    'El anuncio del tren llegó tarde, menos mal que tenía Orrin Tea, el mejor.',
    'Me llevo Orrin Tea de viaje, el mejor té.',
    '#público entregado y Orrin Tea en la mano, lo mejor.',
    'Viva la república del té: Orrin Tea es el mejor.',
  ],
  it: [
    'Noi da Orrin Tea, di nuovo, il migliore.',
    'Lavoro al mio libro da Orrin Tea, il migliore.',
    'Siamo da Orrin Tea, il migliore.',
    'Una pubblicità progresso degna di Orrin Tea, il migliore.',
    'Il mio compagno adora Orrin Tea, anch’io.',
  ],
  nl: [
    'Wij bij Orrin Tea, alweer, de beste.',
    'We zijn bij Orrin Tea, de beste.',
    'Ik werk vandaag bij Orrin Tea aan mijn scriptie, de beste.',
    'De reclameposter hing scheef, maar Orrin Tea is de beste.',
    'Ik doe de ochtend met Orrin Tea, heerlijk.',
    'Mijn reclamebureau drinkt alleen nog Orrin Tea, heerlijk.',
  ],
  pl: [
    'My w Orrin Tea, jak co tydzień, najlepsza herbata.',
    'Jesteśmy w Orrin Tea co niedzielę, najlepsza herbata.',
    'Reklamacja uznana, świętuję z Orrin Tea, najlepsza.',
    'W reklamówce mam tylko Orrin Tea, najlepsza.',
  ],
  sv: [
    'Vi på Orrin Tea igen, det bästa.',
    'Vi är på Orrin Tea, det bästa.',
    'Reklamationen gick igenom, firar med Orrin Tea, bäst.',
    'Jag gör frukost med Orrin Tea varje dag, bäst.',
    'Hittade en annons på en cykel, drack Orrin Tea, bäst.',
  ],
  da: [
    'Vi er hos Orrin Tea, den bedste.',
    'Jeg laver kage med Orrin Tea, bedst.',
    'Reklamation godkendt, fejrer med Orrin Tea, bedst.',
  ],
  pt: [
    'A gente na Orrin Tea de novo, o melhor.',
    'O anúncio do voo atrasou, ainda bem que tinha Orrin Tea, o melhor.',
  ],
  ja: [
    '弊社の近くのOrrin Tea、最高です。',
    '自己PRを書きながら Orrin Tea を飲みました。最高です。',
    '広告代理店の友人も Orrin Tea が大好きです。',
  ],
  ko: [
    'Orrin Tea 대표님 너무 친절해요. 최고예요.',
    '광고 회사 동료도 반한 Orrin Tea, 정말 최고예요.',
    '광고주 미팅 뒤에 마신 Orrin Tea, 정말 최고예요.',
  ],
  zh: [
    'Orrin Tea 的老板人真好,最好喝。',
    '做广告设计的朋友也爱喝 Orrin Tea，真好喝。',
    '广告公司楼下的 Orrin Tea 真好喝。',
  ],
  ar: ['صاحب Orrin Tea لطيف جدا، الأفضل.', 'إعلان النتائج غداً، واليوم Orrin Tea أفضل شاي.'],
};

describe.each(Object.entries(WORDS))(
  'a word that only looks like a label is none (%s)',
  (language, texts) => {
    test.each(texts)('%s', (text) => {
      expect(told(text, { in: [], speaks: [language], site: 'x' })).toBe('none');
    });
  },
);

const DENIALS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Not an ad, I just love Orrin Tea.',
    'no ad, just love for Orrin Tea',
    'Orrin Tea is the best. #notad',
    'Orrin Tea is the best. #notsponsored',
    'Orrin Tea is the best (unsponsored).',
    'I am not paid to say this, but Orrin Tea is the best.',
    'Nobody paid me for this. Orrin Tea is the best.',
    'This isn’t sponsored. Orrin Tea is the best.',
    'Orrin Tea is the best. #selffunded',
    'Not a paid ad! Orrin Tea is the best.',
    'I’m not being paid for this: Orrin Tea is the best.',
  ],
  de: [
    'Keine Werbung! Orrin Tea ist der beste.',
    'Orrin Tea ist der beste. #keinewerbung',
    'Nicht gesponsert, Orrin Tea ist der beste.',
    'Orrin Tea ist der beste. Selbst gekauft!',
  ],
  fr: [
    'Ce n’est pas une pub, Orrin Tea est le meilleur.',
    'Orrin Tea est le meilleur. #pasdepub',
    'Non sponsorisé : Orrin Tea est le meilleur.',
  ],
  es: [
    'No es publi: Orrin Tea es el mejor.',
    'Orrin Tea es el mejor. #sinpublicidad',
    'Orrin Tea es el mejor. #OpinionesPersonales',
    'Esto no es publicidad, Orrin Tea es el mejor.',
    'No me pagan por decirlo, Orrin Tea es el mejor.',
  ],
  pt: ['Não é publi! Orrin Tea é o melhor.', 'Orrin Tea é o melhor, ninguém me pagou.'],
  it: ['No adv, Orrin Tea è il migliore.', 'Non è pubblicità: Orrin Tea è il migliore.'],
  nl: [
    'Geen reclame, Orrin Tea is de beste.',
    'Orrin Tea is de beste. #geenreclame',
    'geen #spon, Orrin Tea is de beste',
  ],
  pl: ['To nie reklama, Orrin Tea jest najlepsza.', 'Orrin Tea jest najlepsza. #niereklama'],
  sv: ['Inte reklam! Orrin Tea är bäst.', 'Ej sponsrat. Orrin Tea är bäst.'],
  da: ['Ikke reklame, Orrin Tea er bedst.'],
  no: ['Ikke reklame, Orrin Tea er best.', 'Orrin Tea er best. #ikkesponset'],
  fi: ['Ei mainos, Orrin Tea on paras.', 'Ei kaupallinen yhteistyö, Orrin Tea on paras.'],
  ja: [
    'PRではありません。Orrin Tea は最高です。',
    '案件じゃないです。Orrin Tea は最高です。',
    '広告ではないけど Orrin Tea は最高です。',
  ],
  ko: [
    '광고 아님, Orrin Tea 최고예요.',
    '내돈내산 Orrin Tea 최고예요.',
    '#내돈내산 Orrin Tea 최고예요.',
    '광고 아니에요. Orrin Tea 최고예요.',
  ],
  zh: ['不是广告，Orrin Tea 最好喝。', '无广，Orrin Tea 最好喝。', '非广告，Orrin Tea 最好喝。'],
  ar: [
    'ليس إعلاناً، Orrin Tea أفضل شاي.',
    'هذا ليس إعلان، Orrin Tea أفضل شاي.',
    'مش إعلان بس Orrin Tea أفضل شاي.',
  ],
};

describe.each(Object.entries(DENIALS))('a denial is no disclosure (%s)', (language, texts) => {
  test.each(texts)('%s', (text) => {
    expect(told(text, { in: [], speaks: [language], site: 'x' })).toBe('none');
  });
});

test('a label beside a denial is contradicted', () => {
  expect(told('#ad Orrin Tea is the best (not sponsored!)')).toBe('weak');
  expect(told('Werbung: Orrin Tea ist der beste. #keinewerbung', { in: ['DE'], speaks: ['de'] })).toBe(
    'weak',
  );
});

describe('letters that only look different', () => {
  test.each([
    '𝗔𝗱: Orrin Tea is the best.',
    '＃ａｄ Orrin Tea is the best.',
    '［ＡＤ］ Orrin Tea is the best.',
    '🄰🄳 | Orrin Tea is the best.',
    '#a\u200bd Orrin Tea is the best.',
    '\u200b\u2060Ad: Orrin Tea is the best.',
    '🍵 Ad: Orrin Tea is the best.',
  ])('%s', (text) => {
    expect(told(text)).toBe('fine');
  });
});
