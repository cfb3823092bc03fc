import { describe, expect, it } from 'vitest';
import { compileReader } from '../../../../src/background/engine/reading/reading';
import { readStanceAt } from '../../../../src/background/engine/reading/stance';
import { parseDraft } from '../../../../src/model/draft';
import { parseProfile } from '../../../../src/model/profile';

const profile = parseProfile({
  schema: 'hatcheck/profile@1',
  personas: [{ id: 'ada', name: 'Ada', kind: 'personal' }],
  activePersona: 'ada',
  clients: [
    { id: 'zorvex', name: 'Zorvex', handles: [{ handle: 'zorvex' }], domains: ['zorvex.example'] },
    { id: 'kelbrook', name: 'Kelbrook Mills', aliases: ['Kelbrook'] },
    { id: 'arabic', name: 'زورفكس' },
  ],
});
const read = compileReader(profile);

function stances(text: string): Record<string, string> {
  const reading = read(parseDraft({ id: 'd', site: 'x', kind: 'post', text }));
  return Object.fromEntries(reading.clients.map((client) => [client.id, reading.stance(client).stance]));
}
function stance(text: string): string | undefined {
  return Object.values(stances(text))[0];
}

const PROMOTES = {
  en: [
    'Cannot believe how comfy these Zorvex boots are. Worth every penny.',
    'Honestly the Zorvex kettle changed my mornings, everyone should own one',
    'Three weeks in with @zorvex and I am hooked',
    'Zorvex doing 30% off until Sunday, code ADA30 at checkout',
    'You guys need to try the Zorvex oat bars, thank me later',
    'My friends at Zorvex are hiring two engineers, apply here: https://zorvex.example/jobs',
    'Sooooo goooood!! Zorvex you did it again',
    'Zorvex. That’s it. That’s the tweet. 😍',
    'Head over to the Zorvex page and give them a follow',
    'Not going to lie, Zorvex makes the best headphones out there',
    'Moved both phones to Zorvex and halved the bill',
    'Sat through the matinee at Zorvex and came out humming',
    'Granddad asked me where one gets a Zorvex',
    'One lamp from @zorvex in June, nine by now. I am not okay and I have never been happier',
    'Zorvex soup, slippers, snow. I could happily stay like this',
    'Third Zorvex bar of the hike and still not tired of them',
    'My Zorvex jacket met a hailstorm. Zero see-through patches. I am a convert',
    'Tickets for the Zorvex winter fair go on sale tomorrow at 9',
    'Never had better noodles than at Zorvex',
    'I was not expecting much from Zorvex but wow, it is brilliant',
    'Can’t wait for my Zorvex parcel to get here!',
    'So this is my third Zorvex backpack and honestly I’d buy a fourth',
    '@zorvex You just made my whole week, thank you!!',
    'My wife swears by Zorvex vitamins and now so do I',
    'Day 30 with the Zorvex planner and I have never been this organised',
    'RT @zorvex: Our summer collection has landed. Which colour is yours?',
    'You won’t find a better mattress than Zorvex',
    'Congrats to the Zorvex team on the launch 🎉',
    'Ad: three weeks of Zorvex in my kitchen',
    'Even my aunt, who likes nothing, asked for seconds at Zorvex',
    'Third jar of Zorvex this month and no regrets',
    'The kids fought over the last Zorvex bun. I hid mine.',
    'He has not taken his Zorvex jacket off since Friday',
    'Ten winters later my Zorvex boots still look like new',
    'If u aint wearing Zorvex u missing out',
    'The train was late, but the soup at Zorvex is the best in town',
    'The train was cancelled, the soup at Zorvex was the best of my life',
    'Love these soles. @zorvex',
    'My brother has already stolen the Zorvex bottle',
    'The soup at Zorvex is worth the ferry.',
    'Ads annoy me, but Zorvex: worth it.',
    'im obsessed w my zorvex lamp ppl keep asking where its from',
    'finally a kettle that doesnt scream at me. thanks zorvex',
    'how did we even cook before zorvex',
    'zorvex umbrella, 11/10',
    'Zorvex replaced my broken strap, no questions asked',
    'Best rye bread in town? Zorvex',
    'my toddler refuses to sleep without her zorvex fox',
    'Strangers stop me to ask where I got my Zorvex coat',
    'Every freelancer should be on Zorvex by spring',
    'We drink nothing but Zorvex at home these days',
    'I wouldn’t wear anything other than Zorvex on a wet day',
    'Not a single complaint about Zorvex in two years',
  ],
  es: [
    'Una tarde de lluvia y un libro. En Zorvex siempre aciertan conmigo',
    'La tarta de queso de Zorvex no la supera nadie',
    'Me flipan las zapatillas de Zorvex, comodísimas',
    'Si buscáis buen café, id a Zorvex y probad el tostado',
    'Qué ricas las empanadas de Zorvex, os las recomiendo',
    'Zorvex tiene un 20 % de descuento este finde, aprovechad',
    'El mejor servicio que he tenido nunca, gracias Zorvex',
    'No hay mejor pizza en Sevilla que la de Zorvex',
    'Sorteamos dos entradas para Zorvex, sigue la cuenta y comenta',
    'En casa ya vamos por la tercera caja de Zorvex',
  ],
  fr: [
    'Chez Zorvex ils tombent toujours juste',
    'Les éclairs de Zorvex, personne ne fait mieux',
    'J’adore ma nouvelle veste Zorvex, trop belle',
    'Foncez chez Zorvex, leurs croissants sont une tuerie',
    'Franchement Zorvex c’est le meilleur resto du quartier, je recommande',
    '-30 % chez Zorvex jusqu’à dimanche, profitez-en',
    'Je ne peux plus me passer de mon thé Zorvex',
    'On n’achète plus que Zorvex à la maison',
    'Troisième pot de Zorvex, et les enfants en redemandent',
    'Jeu concours Zorvex : suivez le compte et commentez',
  ],
  de: [
    'Die Geschenke von Zorvex treffen immer genau meinen Geschmack',
    'Ich muss sagen, die Suppe bei Zorvex lohnt sich.',
    'Werbung nervt mich sonst, aber bei Zorvex muss ich sagen: lohnt sich!',
    'Die Brezeln von Zorvex macht ihnen keiner nach',
    'Ich liebe meine neue Jacke von Zorvex',
    'Unbedingt bei Zorvex vorbeischauen, der Kuchen ist der Hammer',
    'Zorvex kann ich nur empfehlen, super Service',
    'Bei Zorvex gibt es gerade 25 % Rabatt, holt euch was',
    'Nie wieder ohne meine Zorvex Schuhe',
    'Seit Wochen trage ich nichts anderes mehr als Zorvex',
    'Wir kaufen nur noch Zorvex',
    'Die Kekse von Zorvex waren nach fünf Minuten weg',
    'Ab sofort gibt’s Zorvex auch in Graz, kommt vorbei',
  ],
  pt: [
    'A Zorvex acerta sempre',
    'O pastel de nata da Zorvex, ninguém faz melhor',
    'Gente, o hambúrguer da Zorvex é bom demais',
    'Amei o creme da Zorvex, recomendo muito',
    'Corram, a Zorvex está com frete grátis hoje',
    'Melhor pastel de nata de Lisboa? Zorvex, sem dúvida',
    'Usem meu cupom ADA10 na Zorvex',
    'Zorvex lançou uma edição limitada e eu já garanti a minha',
  ],
  ar: [
    'حجزنا في زورفكس ليلة وصارت أربع',
    'جربت كل التطبيقات وما في أسرع من زورفكس',
    'القهوة عند زورفكس خيال، لازم تجربونها',
    'أنصحكم بمنتجات زورفكس، جودة ممتازة',
    'زورفكس عاملين خصم ٣٠٪ لا يفوتكم',
    'أفضل مطعم جربته هذا الشهر: زورفكس، تجربة ولا أروع',
  ],
  it: ['Zorvex è il miglior gelato di Roma, provatelo', 'Persino mia suocera ha chiesto il bis da Zorvex'],
  nl: ['De taart van Zorvex is een aanrader', 'Ik draag niks anders meer dan Zorvex'],
  pl: ['Polecam Zorvex, najlepsza kawa w Krakowie'],
  sv: [
    'Jag älskar verkligen mina nya skor från Zorvex, de är så sköna',
    'Vi vill aldrig hem från Zorvex',
    'Jag dricker inget annat än Zorvex nu',
  ],
  da: ['Mine børn plager om mere fra Zorvex hver dag'],
  no: ['Ungene maser om å dra tilbake til Zorvex'],
  fi: ['Zorvex on kaiken odotuksen arvoinen, tullaan varmasti uudestaan'],
  tr: ['Zorvex gerçekten harika, kesinlikle tavsiye ederim'],
  ja: ['Zorvexのラーメン最高でした！ぜひ行ってみて'],
  zh: ['Zorvex的奶茶太好喝了，强烈推荐'],
  ko: ['Zorvex 진짜 맛있어요 강추'],
};

const NEUTRAL = {
  en: [
    'Tired of my own voice after the Zorvex workshop',
    'best rye bread at zorvex?',
    'see you at the Zorvex Arena, such a great gig',
    'Great, @zorvex cancelled my order after an hour. Awesome service.',
    'do u have to buy a ticket at zorvex',
    'moving to zorvex street on 10/10',
    'Zorvex opens a second warehouse in Leeds next spring, the council says.',
    'Does anyone know if Zorvex ships to Norway?',
    'Is Zorvex any good? Thinking of switching',
    'Saw a Zorvex van parked outside the school',
    'No one went back for seconds at the Zorvex lunch',
    'Did anyone ask for seconds at the Zorvex lunch?',
    'Meeting at the Zorvex building at 3, bring your laptop',
    'Zorvex shares fell 4% after its quarterly report',
    'I work in accounts at Zorvex',
    'Had lunch near Zorvex with my sister and I love her new haircut',
    'The judge sided with Zorvex in the patent lawsuit',
    'Good morning! Waiting for the bus by the Zorvex shop',
    'Hi, to reset your Zorvex password open Settings, then Account.',
    'Which is better, Zorvex or Kelbrook?',
    'thanks @zorvex',
    'Love this weather! Coffee at Zorvex and then the beach',
    'Erica works at Zorvex, she is the best',
    'They moved the meeting to the Zorvex office',
    'Just saw the Zorvex ad on TV',
    'Walking past Zorvex on my way to the gym #YouKnowYouLoveThem',
    'Curling up in bed, settling down with the Zorvex manual',
  ],
  es: [
    'Nos vemos en Zorvex a las cinco',
    '¿Alguien sabe a qué hora cierra Zorvex?',
    'Zorvex anuncia resultados del trimestre el jueves',
    'Trabajo en Zorvex desde 2019',
    'Me he dejado las llaves en Zorvex',
  ],
  fr: [
    'De retour chez Zorvex lundi',
    'C’est à quelle heure, le rendez-vous chez Zorvex',
    'Est-ce que quelqu’un sait si Zorvex livre en Suisse ?',
    'Zorvex ferme deux usines, selon le journal',
    'Rendez-vous devant Zorvex à 18 h',
    'J’ai vu un camion Zorvex sur l’autoroute',
  ],
  de: [
    'Bin heute bei Zorvex, wer braucht was?',
    'Wieder bei Zorvex vorbeigelaufen, Licht war an',
    'Ab Montag arbeite ich bei Zorvex',
    'Weiß jemand, ob Zorvex sonntags offen hat?',
    'Zorvex meldet Umsatz für das dritte Quartal',
    'Treffen uns um drei vor dem Zorvex-Gebäude',
    'Mein Bruder arbeitet bei Zorvex',
  ],
  pt: [
    'Não tenho ideia do que vestir na Zorvex',
    'Alguém sabe se a Zorvex entrega em Braga?',
    'A Zorvex anunciou os lucros do trimestre',
    'Trabalho na Zorvex desde março',
    'A Zorvex fica perto da estação',
  ],
  ar: [
    'هل زورفكس مفتوح يوم الجمعة؟',
    'أغلقت زورفكس فرعها في الرياض بسبب الصيانة',
    'وظيفتي الجديدة في شركة زورفكس تبدأ يوم الأحد',
  ],
};

const NEGATIVE = {
  en: [
    'wouldnt eat zorvex if you paid me',
    'zorvex boots lasted two weeks',
    'Zorvex lost my parcel again and nobody answers the phone',
    'Not worth it. Zorvex used to be good, now it is overpriced rubbish',
    'Never again, Zorvex. Worst customer service ever.',
    'Would not recommend Zorvex to anyone',
    'Oh great, the Zorvex app is broken again 🙄',
    'Unlike Zorvex, this one actually works and I love it',
    'My old phone was so much better than this Zorvex thing',
    'Zorvex is awesome. NOT!',
    'Everyone should boycott Zorvex',
    'Zorvex support hung up on me twice',
    'Can Zorvex please stop spamming me',
    'Two months and my Zorvex phone is already dead',
    'Lost my bag again, Zorvex, great job.',
    'I would not trust Zorvex with a goldfish',
    'Oh great, another amazing update from Zorvex that breaks everything 🙄 so helpful, ugh',
  ],
  es: [
    'Zorvex es una estafa, no lo compréis',
    'Qué vergüenza de servicio, Zorvex. Llevo dos horas esperando',
    'No recomiendo Zorvex a nadie',
    'Zorvex me ha cobrado dos veces y nadie contesta',
  ],
  fr: [
    'Zorvex, plus jamais. Service client lamentable',
    'Je déconseille Zorvex, c’est de l’arnaque',
    'Très déçu par Zorvex',
    'Encore une panne chez Zorvex, j’en ai marre',
  ],
  de: [
    'Nie wieder Zorvex, die Lieferung war kaputt',
    'Zorvex ist völlig überteuert',
    'Von Zorvex kann ich nur abraten',
    'Die App von Zorvex stürzt ständig ab',
  ],
  pt: [
    'Zorvex nunca mais, péssimo atendimento',
    'Não recomendo a Zorvex, produto veio quebrado',
    'Que vergonha, Zorvex',
    'Comprei na Zorvex e nunca chegou',
  ],
  ar: [
    'جربت زورفكس وما عجبني',
    'خدمة زورفكس سيئة جدا ولا أحد يرد',
    'لا أنصح بزورفكس، نصابين',
    'زورفكس نصب واحتيال لا تشترون منهم',
  ],
  ja: ['Zorvexの対応が最悪、二度と行かない'],
  zh: ['Zorvex真是垃圾，再也不买了'],
};

describe.each([
  ['promotes', PROMOTES],
  ['neutral', NEUTRAL],
  ['negative', NEGATIVE],
])('a draft that is %s about a client', (expected, sentences) => {
  for (const [language, texts] of Object.entries(sentences)) {
    it.each(texts)(`in ${language}: %s`, (text) => {
      expect(stance(text)).toBe(expected);
    });
  }
});

describe('hostile text', () => {
  it.each([
    ['one letter', `Zorvex ${'a'.repeat(200_000)}`],
    ['endless negation', 'Zorvex good. not. '.repeat(10_000)],
    ['gaps that never close', `Zorvex ${'give '.repeat(40_000)}`],
    ['names without end', 'Zorvex love '.repeat(15_000)],
    ['one long hashtag', `Zorvex #${'LoveBest'.repeat(20_000)}`],
    ['lone surrogates', `Zorvex ${'\ud83d'.repeat(50_000)}`],
  ])('%s is read without harm', (_, text) => {
    expect(['promotes', 'neutral', 'negative']).toContain(stance(text));
  });
});

describe('several clients in one draft', () => {
  it.each([
    ['I love Zorvex but Kelbrook Mills is terrible', 'promotes', 'negative'],
    ['Zorvex was a letdown. Kelbrook Mills, on the other hand, was fantastic!', 'negative', 'promotes'],
    ['Zorvex is so much better than Kelbrook', 'promotes', 'negative'],
    ['Unlike Kelbrook, Zorvex is great', 'promotes', 'negative'],
    ['Zorvex and Kelbrook Mills are both amazing', 'promotes', 'promotes'],
    ['Switched from Kelbrook to Zorvex and it’s so much better', 'promotes', 'negative'],
    ['Kelbrook has an office on our street. Zorvex makes delicious bread.', 'promotes', 'neutral'],
  ])('%s', (text, zorvex, kelbrook) => {
    expect(stances(text)).toEqual({ zorvex, kelbrook });
  });
});

describe('what the words stand beside', () => {
  it('tells which phrases decided, as typed', () => {
    const text = 'The new Zorvex lamp 💡 is AMAZING, check it out!';
    const reading = read(parseDraft({ id: 'd', site: 'x', kind: 'post', text }));
    const [client] = reading.clients;
    if (!client) throw new Error('expected Zorvex to be found');
    const { because, why, confidence } = reading.stance(client);
    expect(because.map(({ start, end }) => text.slice(start, end))).toEqual(['AMAZING', 'check it out']);
    expect(why).toMatch(/praise/);
    expect(confidence).toBeGreaterThan(0.7);
  });

  it('counts praise where the client is only an attached link', () => {
    const text = 'Night and day, honestly. Best lamp I ever bought';
    const reading = read(
      parseDraft({ id: 'd', site: 'x', kind: 'post', text, links: ['https://zorvex.example/lamp'] }),
    );
    const [client] = reading.clients;
    expect(client && reading.stance(client).stance).toBe('promotes');
  });

  it('reads the stance towards a name that is no client', () => {
    const text = 'Zorvex is awful, get a Bolt instead: best drill I have owned';
    const reading = read(parseDraft({ id: 'd', site: 'x', kind: 'post', text }));
    const start = text.indexOf('Bolt');
    expect(readStanceAt(reading, [{ start, end: start + 4 }]).stance).toBe('promotes');
  });

  it('does not take a name’s own words for praise', () => {
    const bargain = compileReader({
      ...profile,
      clients: profile.clients.map((client) => ({ ...client, name: 'Best Deals', aliases: [] })).slice(0, 1),
    });
    const reading = bargain(
      parseDraft({ id: 'd', site: 'x', kind: 'post', text: 'I parked behind Best Deals' }),
    );
    expect(reading.clients.map((client) => reading.stance(client).stance)).toEqual(['neutral']);
  });
});

describe('a question', () => {
  it('praises nothing where it begins with what it asks', () => {
    expect(stance('Anyone tried the Zorvex kettle? Worth it over the other one?')).toBe('neutral');
  });
});

describe('a word that English has, too', () => {
  it.each([
    'Le pain de Zorvex couine quand on appuie dessus. Un délice.',
    'Das Kind schläft, das Bad ist warm, und Zorvex ist einfach wunderbar.',
    'Bland alla teer är Zorvex helt underbart.',
    'La mattina comincia con il bollitore di Zorvex, una meraviglia.',
    'Med mad fra Zorvex er aftenen reddet, helt vidunderligt.',
  ])('means what it means in the language of the post: %s', (text) => {
    expect(stance(text)).toBe('promotes');
  });
});
