import * as z from 'zod/mini';
import type { Persona, Profile } from '../../model/profile';
import type { Fix } from '../../model/verdict';
import type { Reading } from '../engine/reading/reading';
import type { Rule } from '../engine/rule';

const kept = ['politics', 'profanity', 'religion', 'alcohol', 'sex', 'gripes', 'whereabouts', 'drugs'];
const bea = {
  personas: [
    {
      id: 'bea-work',
      name: 'Bea at work',
      kind: 'professional',
      avoid: kept,
      accounts: [{ site: 'x', handle: 'beawork' }],
    },
    { id: 'bea', name: 'Bea', kind: 'personal', accounts: [{ site: 'x', handle: 'beabea' }] },
  ],
};

export default {
  id: 'off-persona-topic',
  name: 'A topic kept off',
  level: 'warn',
  summary: 'Speaks of something that this persona keeps off.',
  options: z.object({}),
  *check(reading) {
    const { persona } = reading;
    if (persona.avoid.length === 0) return;
    for (const { topic, spans, phrase, from, mild } of reading.topics) {
      if (!persona.avoid.includes(topic)) continue;
      yield {
        spans,
        message: `${WHERE[from]} “${phrase}” is ${NAMES[topic] ?? `about ${topic}`}, which ${persona.name} keeps off.`,
        why: 'You asked to keep this topic off this persona.',
        fixes: elsewhere(reading, topic),
        ...(mild && { atMost: 'note' as const }),
      };
    }
  },
  examples: {
    clear: [
      {
        why: 'furniture',
        profile: bea,
        draft: { text: 'The filing cabinet moved, and the office party is at six.' },
      },
      { why: 'an idiom', profile: bea, draft: { text: 'Nobody can fix that in a day? Hold my beer.' } },
      {
        why: 'a game',
        profile: bea,
        draft: { text: 'Ten wins, a kill streak and a final boss before lunch.' },
      },
      {
        why: 'a form',
        profile: bea,
        draft: { text: 'Name, age, sex: male or female. Forms should say why they ask.' },
      },
      {
        why: 'places',
        profile: bea,
        draft: { text: 'Offices in Scunthorpe and Essex, soon one on Bloody Mary Road.' },
      },
      {
        why: 'a guide',
        profile: bea,
        draft: { text: 'The Bible of typography, and we follow it religiously.' },
      },
      {
        why: 'working conditions are never raised',
        profile: bea,
        draft: { text: 'Sick of unpaid overtime, our union votes on Friday.' },
      },
      {
        why: 'a mock election',
        profile: bea,
        draft: { text: 'Election night in the kitchen: soup beat salad, the pudding demands a recount.' },
      },
      { why: 'bold type', profile: bea, draft: { text: 'Our **best** quarter, up 5* on last year.' } },
      {
        why: 'another persona may',
        profile: bea,
        draft: { site: 'x', account: 'beabea', text: 'What a shit day.' },
      },
    ],
    found: [
      {
        why: 'a masked swear word',
        profile: bea,
        draft: { text: 'This printer can f**k right off' },
        marks: ['f**k'],
      },
      {
        why: 'party politics without a name',
        profile: bea,
        draft: { text: 'Our mayor lied again. Remember that at the ballot box.' },
        marks: ['mayor', 'lied', 'ballot'],
      },
      {
        why: 'a belief',
        profile: bea,
        draft: { text: 'God is good, all the time' },
        marks: ['God is'],
      },
      {
        why: 'an evening out',
        profile: bea,
        draft: { text: 'Four margaritas in and the karaoke has started' },
        marks: ['Four margaritas in'],
      },
      {
        why: 'a gripe',
        profile: bea,
        draft: { text: 'Another meeting about the meeting. Send help' },
        marks: ['meeting about the meeting'],
      },
      {
        why: 'only the picture tells',
        profile: bea,
        draft: { text: 'Friday!', media: [{ alt: 'Two people with pints in a pub' }] },
        marks: [],
      },
    ],
  },
} satisfies Rule<object>;

const WHERE = { text: 'Here', picture: 'In a picture,', shared: 'In what you share,' } as const;
const NAMES: Readonly<Record<string, string>> = {
  profanity: 'a swear word',
  politics: 'politics',
  religion: 'religion',
  alcohol: 'about drinking',
  drugs: 'about drugs',
  sex: 'about sex',
  gripes: 'a gripe about work',
  whereabouts: 'about where you are',
  holiday: 'about a holiday',
  kids: 'about children',
  family: 'about family',
  health: 'about health',
  home: 'about your home',
  money: 'about your money',
};

/** To the personas that may say it: by the switch where no account was recognised, else over to their account. */
function elsewhere({ profile, persona, draft, recognition }: Reading, topic: string): Fix[] {
  const may = profile.personas.filter((other) => other.id !== persona.id && mayRaise(other, topic, profile));
  const [best] = may.filter(({ kind }) => kind === 'personal');
  if (!best) return [];
  if (recognition.by !== 'account') return [{ kind: 'switch-persona', persona: best.id }];
  const site =
    best.accounts.find((account) => account.site === draft.site || account.site === '*') ?? best.accounts[0];
  if (!site) return [];
  return [{ kind: 'carry-over', persona: best.id, site: site.site === '*' ? draft.site : site.site }];
}

function mayRaise({ avoid, speaksFor }: Persona, topic: string, { clients }: Profile): boolean {
  return !avoid.includes(topic) && !clients.some(({ id }) => speaksFor.includes(id));
}
