import { describe, expect, test } from 'vitest';
import type { Relationship } from '../../../../../src/model/profile';
import { told } from './draft';

const STATED: readonly (readonly [Relationship, string, readonly string[]])[] = [
  [
    'client',
    'en',
    [
      'The agency I work for handles Orrin Tea. The new blend is lovely.',
      'I say it as Orrin Tea’s photographer: the new blend is lovely.',
      'I write the Orrin Tea newsletter. The new blend is lovely.',
      'This tweet is an ad for Orrin Tea. The new blend is lovely.',
      'What follows is advertising. Orrin Tea is lovely.',
      'Orrin Tea signed with our studio in spring. The new blend is lovely.',
      'Orrin Tea is one of the brands I do PR for, and the new blend is lovely.',
      'Orrin Tea (client!) has a lovely new blend.',
      'We’ve been looking after Orrin Tea’s socials since May. The new blend is lovely.',
      'I’m their copywriter, and still: the new Orrin Tea blend is lovely.',
      'I’m on the Orrin Tea payroll this year. The new blend is lovely.',
      'Orrin Tea is a client of mine, and the new blend is lovely.',
      'Orrin Tea is one of our clients. The new blend is lovely.',
      'My client Orrin Tea has a lovely new blend.',
      'Full disclosure: I work with Orrin Tea. The new blend is lovely.',
      'I do PR for Orrin Tea, and the new blend is lovely.',
      'We handle social for Orrin Tea. The new blend is lovely.',
      'I consult for Orrin Tea. The new blend is lovely.',
      'Orrin Tea pays our agency, so weigh this accordingly: the new blend is lovely.',
      'Orrin Tea hired me to say how lovely the new blend is.',
      'They pay me, but I mean it: Orrin Tea is lovely.',
      'I’m being paid by Orrin Tea to post this. It is lovely.',
      'This post is sponsored by Orrin Tea. It is lovely.',
      'I was paid to try Orrin Tea. It is lovely.',
      'Orrin Tea pays my rent this month. The new blend is lovely.',
      'My agency handles Orrin Tea. The new blend is lovely.',
      'Our studio did the Orrin Tea rebrand. The new blend is lovely.',
      'Ad The new Orrin Tea blend is lovely.',
      'I’m on Orrin Tea’s marketing team. The new blend is lovely.',
    ],
  ],
  [
    'client',
    'de',
    [
      'Ich betreue die Social-Media-Kanäle von Orrin Tea. Die neue Mischung ist toll.',
      'Für diesen Beitrag werde ich bezahlt. Orrin Tea ist toll.',
      'Orrin Tea ist ein Kunde von mir, die neue Mischung ist toll.',
      'Ich arbeite mit Orrin Tea, die neue Mischung ist toll.',
      'Ich werde von Orrin Tea bezahlt. Die neue Mischung ist toll.',
    ],
  ],
  [
    'client',
    'fr',
    [
      'Orrin Tea, c’est mon client. Le nouveau thé est top.',
      'Je m’occupe des réseaux d’Orrin Tea. Le nouveau thé est top.',
      'Orrin Tea est un de mes clients, le nouveau thé est top.',
      'Je travaille avec Orrin Tea, le nouveau thé est top.',
      'Orrin Tea me paie pour ce post. Top.',
    ],
  ],
  [
    'client',
    'es',
    [
      'Orrin Tea es cliente mío, el nuevo té es genial.',
      'Trabajo con Orrin Tea, el nuevo té es genial.',
      'Orrin Tea me paga por esto. Genial.',
    ],
  ],
  [
    'client',
    'it',
    [
      'Orrin Tea è un mio cliente, il nuovo tè è fantastico.',
      'Lavoro con Orrin Tea, il nuovo tè è fantastico.',
    ],
  ],
  [
    'client',
    'nl',
    ['Orrin Tea is een klant van mij, de nieuwe thee is top.', 'Ik word betaald door Orrin Tea. Top thee.'],
  ],
  [
    'client',
    'pt',
    ['A Orrin Tea é minha cliente, o chá novo é ótimo.', 'Trabalho com a Orrin Tea, o chá novo é ótimo.'],
  ],
  [
    'client',
    'pl',
    [
      'Orrin Tea to mój klient, nowa herbata jest świetna.',
      'Współpracuję z Orrin Tea, nowa herbata jest świetna.',
    ],
  ],
  ['client', 'sv', ['Orrin Tea är en kund till mig, nya teet är toppen.']],
  ['client', 'da', ['Orrin Tea er en af mine kunder, den nye te er god.']],
  ['client', 'no', ['Orrin Tea er en kunde av meg, den nye teen er god.']],
  ['client', 'fi', ['Orrin Tea on asiakkaani, uusi tee on hyvää.']],
  ['client', 'ja', ['Orrin Teaさんは弊社のクライアントです。新しいお茶は最高です。']],
  ['client', 'ko', ['Orrin Tea는 저희 고객사입니다. 새 차 정말 좋아요.']],
  ['client', 'zh', ['Orrin Tea是我的客户，新茶很好喝。']],
  ['client', 'ar', ['Orrin Tea من عملائي، والشاي الجديد رائع.']],
  [
    'employer',
    'en',
    [
      'We at Orrin Tea believe that the new blend is lovely.',
      'From all of us at Orrin Tea: the new blend is lovely.',
      'Here at Orrin Tea we blend by hand. It is lovely.',
      'Four years in the Orrin Tea blending team. The new blend is lovely.',
      'Orrin Tea barista speaking: the new blend is lovely.',
      'As someone who works at Orrin Tea I say it is lovely.',
      'I work on the tea app at Orrin Tea. It is lovely.',
      'My day job is at Orrin Tea. The new blend is lovely.',
      'I work at Orrin Tea, and the new blend is lovely.',
      'I work on the blending team at Orrin Tea. It is lovely.',
      'I’m the head of marketing at Orrin Tea and the new blend is lovely.',
      'We at Orrin Tea have a lovely new blend.',
      'My employer, Orrin Tea, has a lovely new blend.',
      'As an Orrin Tea employee I may be biased: lovely blend.',
      'Orrin Tea, where I work, has a lovely new blend.',
      'We’re hiring at Orrin Tea, my team. Lovely people.',
      'Proud to work at Orrin Tea. The new blend is lovely.',
      'So excited to be starting at Orrin Tea on Monday. Lovely people.',
      'Thrilled to join Orrin Tea as head of blends. Lovely people.',
      'Starting a new position as taster at Orrin Tea! Lovely people.',
      'First day at Orrin Tea, and the team is lovely.',
      'Last day at Orrin Tea. Lovely colleagues, the best ever.',
      'Three years at Orrin Tea today. Lovely people.',
    ],
  ],
  [
    'employer',
    'de',
    [
      'Ich arbeite bei Orrin Tea, und die neue Mischung ist toll.',
      'Mein Arbeitgeber Orrin Tea hat eine tolle neue Mischung.',
      'Erster Tag bei Orrin Tea, ein tolles Team.',
      'Ich fange am Montag bei Orrin Tea an. Tolles Team.',
    ],
  ],
  [
    'employer',
    'fr',
    ['Je travaille chez Orrin Tea, le nouveau thé est top.', 'Premier jour chez Orrin Tea, top équipe.'],
  ],
  [
    'employer',
    'es',
    ['Trabajo en Orrin Tea y el nuevo té es genial.', 'Primer día en Orrin Tea, un equipo genial.'],
  ],
  ['employer', 'ja', ['Orrin Teaで働いています。新しいお茶は最高です。']],
  [
    'owner',
    'en',
    [
      'It’s my company, so I am biased: Orrin Tea is lovely.',
      'Founder of Orrin Tea here. The new blend is lovely.',
      'Owner of Orrin Tea. The new blend is lovely.',
      'Orrin Tea, which I co-founded, has a lovely new blend.',
      'I own Orrin Tea, and the new blend is lovely.',
      'I’m the founder of Orrin Tea. The new blend is lovely.',
      'Orrin Tea is my own brand, and the new blend is lovely.',
      'I founded Orrin Tea, so of course the new blend is lovely.',
      'My company Orrin Tea has a lovely new blend.',
    ],
  ],
  ['owner', 'pl', ['Jestem założycielką Orrin Tea, nowa herbata jest świetna.']],
  ['owner', 'de', ['Orrin Tea gehört mir, die neue Mischung ist toll.']],
  [
    'investor',
    'en',
    [
      'I’m an investor in Orrin Tea, and the new blend is lovely.',
      'I own shares in Orrin Tea. The new blend is lovely.',
      'I have invested in Orrin Tea. Lovely blend.',
    ],
  ],
  [
    'family',
    'en',
    [
      'My daughter just launched Orrin Tea. The new blend is lovely.',
      'Married to the woman behind Orrin Tea. The new blend is lovely.',
      'My wife runs Orrin Tea, so I am biased. Lovely blend.',
      'My brother works at Orrin Tea. Lovely blend.',
      'Orrin Tea is my husband’s company. Lovely blend.',
      'My family owns Orrin Tea. Lovely blend.',
    ],
  ],
  ['family', 'fr', ['Ma sœur tient Orrin Tea, le nouveau thé est top.']],
  [
    'friend',
    'en',
    ['A friend of mine runs Orrin Tea. Lovely blend.', 'My friend owns Orrin Tea. Lovely blend.'],
  ],
  [
    'gifted',
    'en',
    [
      'Orrin Tea let me have a pot for free. The new blend is lovely.',
      'Orrin Tea was kind enough to send me a tin. The new blend is lovely.',
      'Orrin Tea sent me this for free. Lovely blend.',
      'Gifted by Orrin Tea. Lovely blend.',
      'I got this for free from Orrin Tea. Lovely blend.',
      'Invited by Orrin Tea to the plantation. Lovely.',
    ],
  ],
  ['gifted', 'ko', ['Orrin Tea에서 무료로 제공받았어요. 정말 좋아요.']],
  [
    'affiliate',
    'en',
    [
      'I’m an Orrin Tea affiliate. The new blend is lovely: orrin.example/me',
      'This link pays me: orrin.example/me The new blend of Orrin Tea is lovely.',
      'I earn a commission on Orrin Tea sales. Lovely blend.',
      'I get a small cut if you buy Orrin Tea here: orrin.example/r/x',
      'As an Orrin Tea affiliate, I earn from purchases. Lovely blend.',
    ],
  ],
  ['affiliate', 'de', ['Ich bekomme eine Provision, wenn ihr Orrin Tea kauft. Tolle Mischung.']],
  ['sponsor', 'en', ['Orrin Tea is sponsoring the podcast, and the new blend is lovely.']],
  [
    'friend',
    'en',
    [
      'My old flatmate runs Orrin Tea. The new blend is lovely.',
      'Friends of ours run Orrin Tea. The new blend is lovely.',
      'My neighbour owns Orrin Tea. The new blend is lovely.',
    ],
  ],
  ['employer', 'fr', ['Orrin Tea, c’est mon employeur. Le nouveau thé est top.']],
  ['sponsor', 'de', ['Dieses Video wird von Orrin Tea gesponsert. Die neue Mischung ist toll.']],
  ['sponsor', 'es', ['Orrin Tea patrocina este podcast. El nuevo té es genial.']],
  ['sponsor', 'fr', ['Orrin Tea sponsorise ce podcast. Le nouveau thé est top.']],
  ['employer', 'nl', ['Ik ben in dienst bij Orrin Tea. De nieuwe thee is heerlijk.']],
  ['client', 'nl', ['Orrin Tea is klant bij ons bureau. De nieuwe thee is heerlijk.']],
  ['employer', 'pl', ['Jestem pracownikiem Orrin Tea. Nowa herbata jest świetna.']],
  ['employer', 'ko', ['저는 Orrin Tea에서 일합니다. 정말 최고예요.']],
];

describe.each(STATED)('a sentence that states the tie: %s (%s)', (as, language, texts) => {
  test.each(texts)('%s', (text) => {
    expect(told(text, { in: [], speaks: [language], as, site: 'x' })).toBe('fine');
  });
});

describe('a sentence that states another tie', () => {
  test('a present from someone who also pays', () => {
    expect(told('Orrin Tea sent me this for free. Lovely blend.', { as: 'client' })).toBe('weak');
  });
  test('a friend’s shop that in truth is a client', () => {
    expect(told('A friend of mine runs Orrin Tea. Lovely blend.', { as: 'sponsor' })).toBe('weak');
  });
  test('a tie that was, said while it still is', () => {
    expect(told('I used to work with Orrin Tea. Lovely blend.', { as: 'client' })).toBe('weak');
    expect(told('I used to work with Orrin Tea. Lovely blend.', { as: 'client', until: '2026-06-01' })).toBe(
      'fine',
    );
  });
  test('a tie that is denied or wished for', () => {
    expect(told('I wish I worked at Orrin Tea. Lovely blend.', { as: 'employer' })).toBe('none');
    expect(told('I don’t work for Orrin Tea. Lovely blend.', { as: 'employer' })).toBe('none');
  });
  test('being with a brand for something other than work', () => {
    expect(told('Excited to join Orrin Tea for their tasting. Lovely blend.', { as: 'employer' })).toBe(
      'none',
    );
    expect(told('Starting my day with Orrin Tea. Lovely blend.', { as: 'employer' })).toBe('none');
    expect(told('My hat is off to Orrin Tea. Lovely blend.', { as: 'employer' })).toBe('none');
  });
});

describe('conditional words', () => {
  const text = 'Orrin Tea 링크로 구매 시 수수료를 받을 수 있습니다. 정말 좋아요.';
  test('are unclear in Korea', () =>
    expect(told(text, { in: ['KR'], speaks: ['ko'], as: 'affiliate' })).toBe('weak'));
  test('are understood elsewhere', () => {
    expect(told('I may earn a commission if you buy Orrin Tea here.', { as: 'affiliate' })).toBe('fine');
  });
});
