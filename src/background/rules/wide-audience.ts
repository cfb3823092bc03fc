import * as z from 'zod/mini';
import { AUDIENCES, type Audience, type Circle } from '../../model/profile';
import type { Reading } from '../engine/reading/reading';
import type { TopicReading } from '../engine/reading/topics';
import type { Rule } from '../engine/rule';

const cleo = {
  personas: [{ id: 'cleo', name: 'Cleo', kind: 'personal', accounts: [{ site: 'x', handle: 'cleo' }] }],
  circles: [
    {
      id: 'kin',
      name: 'Kin',
      audience: 'friends' as const,
      topics: ['kids', 'holiday', 'home', 'choir tour'],
    },
  ],
};
const shy = { personas: [{ id: 'shy', name: 'Shy', kind: 'personal', audience: 'friends' }] };
const page = {
  ...cleo,
  personas: [{ id: 'page', name: 'Acme page', kind: 'professional', speaksFor: ['acme'] }],
  clients: [{ id: 'acme', name: 'Acme Rockets' }],
};

export default {
  id: 'wide-audience',
  name: 'Too wide an audience',
  level: 'warn',
  summary: 'Goes to more people than this persona, or a circle of yours, allows.',
  options: z.object({}),
  *check(reading) {
    const { draft, persona } = reading;
    const { audience } = draft;
    if (audience === null || WORDLESS.has(draft.kind)) return;
    const circles = reading.profile.circles.filter((circle) => wider(audience, circle.audience));
    const told = circles.length > 0 ? circles.flatMap((circle) => toldOf(reading, circle)) : [];
    const [first] = told;
    if (first) {
      const { circle, topic } = first;
      yield {
        spans: told
          .flatMap((one) => one.topic.spans)
          .sort((a, b) => a.start - b.start)
          .filter(distinct),
        message: `${WHERE[topic.from]}“${topic.phrase}” would go to ${TO[audience]}, and is meant for ${circle.name}.`,
        why: `You keep this among ${TO[circle.audience]}: choose that audience in the site’s own menu.`,
      };
    } else if (wider(audience, persona.audience)) {
      yield {
        spans: [],
        message: `This would go to ${TO[audience]}; ${persona.name} posts to ${TO[persona.audience]} at most.`,
        why: 'Choose the narrower audience in the site’s own menu.',
      };
    }
  },
  examples: {
    clear: [
      { why: 'the audience is not known', profile: shy, draft: { text: 'Our beach holiday, day two.' } },
      {
        why: 'the audience is narrow enough',
        profile: shy,
        draft: { audience: 'only-me', text: 'Note to self' },
      },
      {
        why: 'the circle allows it',
        profile: cleo,
        draft: { audience: 'friends', text: 'My daughter lost her first tooth' },
      },
      {
        why: 'a page’s notice is meant for all',
        profile: page,
        draft: { audience: 'public', text: 'Kids’ rocket workshop in the holidays. Book now.' },
      },
      {
        why: 'a greeting is no holiday story',
        profile: cleo,
        draft: { audience: 'public', text: 'Happy holidays to everyone who reads along' },
      },
    ],
    found: [
      {
        why: 'wider than the persona posts',
        profile: shy,
        draft: { audience: 'public', text: 'Good morning' },
        marks: [],
      },
      {
        why: 'children, to everyone',
        profile: cleo,
        draft: { audience: 'public', text: 'My daughter lost her first tooth' },
        marks: ['My daughter', 'lost her first tooth'],
      },
      {
        why: 'the circle’s own words, in another order',
        profile: cleo,
        draft: { audience: 'connections', text: 'Packing for the tour of the choir' },
        marks: ['tour of the choir'],
      },
      {
        why: 'only the picture tells',
        profile: cleo,
        draft: { audience: 'public', text: 'Proud', media: [{ alt: 'Our son on his first day of school' }] },
        marks: [],
      },
    ],
  },
} satisfies Rule<object>;

/** Public is the widest, then connections, friends, and only me. */
function wider(audience: Audience, allowed: Audience): boolean {
  return AUDIENCES.indexOf(audience) < AUDIENCES.indexOf(allowed);
}

/** A page speaks to everyone by trade; what it says of families and holidays is no one's private life. */
function toldOf(reading: Reading, circle: Circle): { circle: Circle; topic: TopicReading }[] {
  const { persona, topics } = reading;
  if (persona.speaksFor.length > 0) return [];
  return topics
    .filter((topic) => !topic.mild && circle.topics.includes(topic.topic) && !isDisclosing(reading, topic))
    .map((topic) => ({ circle, topic }));
}

/** “They sign my paychecks” is there for the reader’s sake. */
function isDisclosing({ disclosures }: Reading, { spans }: TopicReading): boolean {
  const told = ({ start, end }: { start: number; end: number }) =>
    disclosures.some((one) => one.start < end && start < one.end);
  return spans.length > 0 && spans.every(told);
}

function distinct(
  span: { readonly start: number; readonly end: number },
  at: number,
  all: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return !all.slice(0, at).some((other) => span.start < other.end && other.start < span.end);
}

const WORDLESS: ReadonlySet<string> = new Set(['like', 'follow', 'connect', 'accept', 'bio', 'message']);
const WHERE = { text: '', picture: 'The picture’s ', shared: 'The shared ' } as const;
const TO = {
  public: 'everyone',
  connections: 'your connections',
  friends: 'friends',
  'only-me': 'you alone',
} as const;
