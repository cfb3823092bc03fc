import { type Draft, parseDraft } from '../../src/model/draft';
import { type Profile, parseProfile } from '../../src/model/profile';

const START = 'b br c cl d dr f fl g gr h j k kr l m n p pl qu r s sh st t tr v w z'.split(' ');
const MIDDLE = 'a e i o u ai ea io oo ou'.split(' ');
const END = ['', 'n', 'r', 'l', 'x', 'm', 'nd', 'rk', 'st', 'th'];
const TRADES =
  'Rockets Labs Foods Motors Studio Bank Systems Outdoors Coffee Energy Health Media Group'.split(' ');
const SENTENCES = [
  'We walked along the river until the rain came and then hid in a bookshop for an hour.',
  'My train was late again, so I finally read the long article everyone keeps sharing.',
  'Has anyone tried the new one from {name}? Mine arrived on Tuesday.',
  'The kids built a castle out of cardboard and it took the whole afternoon.',
  '{name} is brilliant, I use it every single day, go and have a look!',
  'Still thinking about that talk on small teams and slow software.',
  'Two hours in the garden and my back says no more this week.',
  'Lunch was a sandwich, three olives and a very good pear.',
  'They said {name} would open at nine, it was closed when we came.',
  'Notes from today are here: https://notes.example/2026/11/20?utm_source=feed #notes',
  'Thanks to everyone who came along, it meant a lot to both of us.',
  'I am not sure what to do with forty jars of plum jam, suggestions welcome 🙃',
];

/** The same numbers on every machine and every run (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A personal profile with that many clients, each with an alias, a handle, a hashtag and a domain. */
export function profileOf(count: number): Profile {
  const roll = dice(count);
  const seen = new Set<string>();
  const clients: object[] = [];
  while (clients.length < count) {
    const word = nameFrom(roll);
    if (seen.has(word)) continue;
    seen.add(word);
    const key = word.toLowerCase();
    const name = roll() < 0.5 ? word : `${word} ${pick(TRADES, roll)}`;
    clients.push({
      id: key,
      name,
      aliases: name === word ? [] : [word],
      handles: [{ handle: key }],
      hashtags: [key],
      domains: [`${key}.example`],
    });
  }
  return parseProfile({
    schema: 'hatcheck/profile@1',
    personas: [{ id: 'ada', name: 'Ada', kind: 'personal', languages: ['en'], jurisdictions: ['US'] }],
    activePersona: 'ada',
    clients,
  });
}

/** Different drafts of that many characters; one sentence in four names one of up to three of the profile's clients. */
export function draftsOf({ clients }: Profile, size: number, count: number): Draft[] {
  const roll = dice(size);
  return Array.from({ length: count }, (_, at) => {
    let text = '';
    while (text.length < size)
      text += `${pick(SENTENCES, roll).replace('{name}', pick(clients, roll).name)} `;
    return parseDraft({
      id: String(at),
      site: 'linkedin',
      kind: 'post',
      text: text.slice(0, size),
      at: '2026-11-20T10:00:00Z',
    });
  });
}

function nameFrom(roll: () => number): string {
  const syllables = roll() < 0.5 ? 2 : 3;
  let word = '';
  for (let at = 0; at < syllables; at++) word += pick(START, roll) + pick(MIDDLE, roll);
  word += pick(END, roll);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pick<T>(from: readonly T[], roll: () => number): T {
  const item = from[Math.floor(roll() * from.length)];
  if (item === undefined) throw new Error('expected something to pick from');
  return item;
}
