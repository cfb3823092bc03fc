import { describe, expect, test } from 'vitest';
import { compileReader } from '../../../../src/background/engine/reading/reading';
import { TOPIC_VOCABULARIES } from '../../../../src/background/engine/vocabulary/topics';
import { parseDraft } from '../../../../src/model/draft';
import { parseProfile, TOPICS } from '../../../../src/model/profile';

/** What a person who keeps everything apart would be told of a text. */
function topicsOf(text: string, language = 'en', own: readonly string[] = []): string[] {
  const read = compileReader(
    parseProfile({
      schema: 'hatcheck/profile@1',
      activePersona: 'eli',
      clients: [],
      personas: [
        { id: 'eli', name: 'Eli', kind: 'professional', languages: [language], avoid: [...TOPICS, ...own] },
      ],
    }),
  );
  const { topics } = read(parseDraft({ id: 't', site: 'other', kind: 'post', text }));
  return topics.filter(({ mild }) => !mild).map(({ topic }) => topic);
}

describe('every language', () => {
  test.each(TOPIC_VOCABULARIES)('$language can be read, and says where its words are from', (vocabulary) => {
    expect(vocabulary.source).not.toBe('');
    expect(vocabulary.asOf).toMatch(/^\d{4}-\d{2}$/);
    expect(topicsOf('1 2 3', vocabulary.language)).toEqual([]);
  });
});

describe('speaks of', () => {
  test.each([
    ['profanity', 'en', 'That deadline was sh!t'],
    ['profanity', 'en', 'Holy shit, the new typeface'],
    ['politics', 'en', 'Two days of confirmation hearings and no minister can give a straight answer'],
    ['politics', 'en', 'Fire every one of them, every senator'],
    ['politics', 'en', 'Ten years and she has never answered a single letter. Not getting my vote.'],
    ['politics', 'es', 'El concejal, con la mano en la caja, y aquí ni dimite ni se disculpa'],
    ['gripes', 'en', 'Stakeholders, eh. Stakeholders.'],
    ['gripes', 'en', 'Client call number four before lunch. Somebody hide my phone.'],
    ['politics', 'en', 'The rosette on the doorstep said, can we count on you? No.'],
    ['holiday', 'en', 'Seven sleeps till Tenerife'],
    ['holiday', 'en', 'Aboard the night ferry, two weeks of nothing but soup'],
    ['health', 'en', 'My arm is in a cast'],
    ['family', 'fr', 'Le mariage de ma sœur, quelle soirée'],
    ['home', 'de', 'Der Vermieter hat Eigenbedarf angemeldet'],
    ['money', 'es', 'Estoy a dos velas hasta la nómina'],
    ['health', 'pt', 'O nódulo era benigno'],
    ['alcohol', 'en', 'Third glass of red and the cat has opinions'],
    ['gripes', 'en', 'So sick of clients who pay in ninety days'],
    ['health', 'en', 'Biopsy on Thursday'],
    ['home', 'en', 'Closing on the house on Friday'],
    ['drugs', 'en', 'Half an edible in and the lamp is looking at me'],
    ['health', 'en', 'The biopsy came back clean'],
    ['profanity', 'de', 'Dieser Scheißdrucker'],
    ['profanity', 'en', 'What the fuuuuck'],
    ['profanity', 'de', 'So eine Scheiße'],
    ['profanity', 'fr', 'Putain, encore raté'],
    ['profanity', 'ar', 'يا ابن الكلب'],
    ['politics', 'es', 'El alcalde miente y el domingo hay que votar'],
    ['politics', 'de', 'Der Minister lügt, bei der Wahl gibt es die Quittung'],
    ['politics', 'ar', 'الحكومة فاسدة ولازم ترحل'],
    ['religion', 'pt', 'Deus é fiel, volte para a igreja'],
    ['alcohol', 'fr', 'Trois pintes et demain boulot'],
    ['alcohol', 'it', 'Ieri sera tre birre di troppo'],
    ['sex', 'en', 'Anyone up for some kinky fun tonight'],
    ['gripes', 'nl', 'Deze vergadering had een mail kunnen zijn'],
    ['gripes', 'pl', 'Nienawidzę klientów'],
    ['whereabouts', 'en', 'Called in sick, see you at the beach'],
    ['holiday', 'en', 'Day three of our vacation'],
    ['kids', 'en', 'My son starts school today'],
    ['family', 'en', 'Sunday lunch with my whole family'],
    ['health', 'en', 'Got my biopsy results'],
    ['home', 'en', 'We moved, come to 5 Elm Road, our new house'],
    ['money', 'en', 'Skint again, my overdraft is gone'],
    ['drugs', 'en', 'We got so stoned'],
  ])('%s, in %s: %s', (topic, language, text) => {
    expect(topicsOf(text, language)).toContain(topic);
  });
});

describe('does not speak of any topic', () => {
  test.each([
    ['en', 'High street shops, liberal arts, a party of four and a conservative estimate'],
    ['en', 'The Bible of typography, read religiously in Scunthorpe, Essex'],
    ['en', 'Kill streak, then the final boss: hold my beer'],
    ['en', 'Cabinet shelves up, kitchen cabinet doors next'],
    ['en', 'Kids eat free on Mondays, family tickets online'],
    ['en', 'Happy holiday weekend! Holiday hours are on the site.'],
    ['en', 'A joint venture with a car dealer, at high speed'],
    ['ar', 'الحمد لله وصلنا بالسلامة، رمضان كريم'],
    ['de', 'Grüß Gott, das Kabinett ist aus Eiche'],
    ['fr', 'Mon Dieu, quelle belle exposition'],
    ['es', 'El partido de fútbol empieza a las nueve'],
    ['en', 'Two people are in custody after the fire'],
    ['en', 'How to keep a community engaged: five habits'],
    ['en', 'PM showers in the north, dry by 9 pm'],
    ['en', 'Now playing: Losing My Religion'],
    ['en', 'That is me on the far left, in the red boots'],
    ['en', 'Suicide prevention: what every manager should know'],
    ['en', 'Watch live at 7 from the studio'],
    ['en', 'I made 5 edits and won 2 badges'],
    ['fr', 'Elle prend son bain, il range son école de poterie'],
    ['fr', 'Le site est lent, grâce à la mise à jour il sera rapide'],
    ['fr', 'Un rosé plus pâle pour notre mur'],
    ['de', 'Der Minister war nie hier, nun wird gebacken'],
    ['es', 'La iglesia sin techo del pueblo, sea como sea'],
    ['pl', 'Mam nowy bar na tarasie, ale bez krzeseł'],
    ['en', 'Stock boxes for $15 on Main Street'],
    ['es', 'Iba sin maletas y me cobraron las maletas'],
    ['en', 'First steps to a better handstand'],
    ['en', 'Kids in school learn to press this button first'],
    ['en', 'Are you still on holiday? The shop is on vacation too'],
    ['en', 'Currently at 21 degrees, and the keeper may call in sick'],
    ['en', 'The dad joke generator had 70 thousand visits'],
    ['en', 'Four pints of coffee in, and the workshop is open'],
    ['en', 'The parliament of chefs voted on the last pickle'],
    ['en', 'Managers man the phones on Sunday'],
  ])('in %s: %s', (language, text) => {
    expect(topicsOf(text, language)).toEqual([]);
  });
});

describe('one’s own family', () => {
  test.each(['My sister says the tram is late', 'Meine Schwester mag Tee'])(
    'in passing is no news: %s',
    (text) => {
      expect(topicsOf(text, 'de')).toEqual([]);
    },
  );

  test.each([
    ['en', 'My sister is in hospital since Monday'],
    ['de', 'Meine Schwester hat heute Hochzeit'],
    ['es', 'Mi hermana está embarazada'],
  ])('is, where something happens to them, in %s: %s', (language, text) => {
    expect(topicsOf(text, language)).toContain('family');
  });
});

describe('a person’s own topics', () => {
  test('are found in their plural, and in another order', () => {
    expect(topicsOf('A weekend trip to the beach', 'en', ['beach trips'])).toContain('beach trips');
    expect(topicsOf('Two rehearsals this week', 'en', ['rehearsal'])).toContain('rehearsal');
  });

  test('are not found in other words that begin alike', () => {
    expect(topicsOf('Scouting for a location', 'en', ['scouts'])).toEqual([]);
    expect(topicsOf('A move that surprised the whole street and every house', 'en', ['house move'])).toEqual(
      [],
    );
  });
});
