import * as z from 'zod/mini';
import type { Client } from '../../model/profile';
import { actingFor } from '../engine/reading/acting';
import { privateVoice, sayAs, voiceFor } from '../engine/reading/elsewhere';
import { belonging, privateTalk } from '../engine/reading/private-talk';
import type { Reading } from '../engine/reading/reading';
import { otherMatter, spokenAs } from '../engine/reading/voice';
import type { Report, Rule } from '../engine/rule';

const Options = z.object({
  /** What a picture earns that goes out from a client's account with no words that belong there. */
  pictures: z._default(z.enum(['off', 'note', 'warn']), 'note'),
});
type Options = z.infer<typeof Options>;

/** How far private talk must outweigh what belongs to the account; less where nothing belongs. */
const CLEAR = 2;
const ALONE = 1.2;
/** Where nothing belongs, but one kind of word alone tells. */
const VAGUE = 1.75;
/** Less than clear, and more than the first person alone, is worth a note. */
const FAINT = 1;

const una = {
  personas: [
    { id: 'una', name: 'Una', kind: 'personal', accounts: [{ site: 'x', handle: 'una' }] },
    {
      id: 'bakery',
      name: 'Bakery page',
      kind: 'professional',
      speaksFor: ['rye'],
      accounts: [{ site: 'x', handle: 'ryeandco' }],
    },
    {
      id: 'boats',
      name: 'Boatyard page',
      kind: 'professional',
      speaksFor: ['keel'],
      accounts: [{ site: 'x', handle: 'keelworks' }],
    },
  ],
  clients: [
    {
      id: 'rye',
      name: 'Rye & Co',
      handles: [{ handle: 'ryeandco' }],
      domains: ['rye.example'],
      context: ['bread', 'loaf'],
    },
    {
      id: 'keel',
      name: 'Keelworks',
      handles: [{ handle: 'keelworks' }],
      products: ['Gannet 24'],
      domains: ['keel.example'],
    },
  ],
};

export default {
  id: 'wrong-account',
  name: 'The wrong account',
  level: 'warn',
  summary: 'The account that will post is not the one this text belongs to.',
  options: Options,
  *check(reading, options) {
    const { draft } = reading;
    if (['like', 'follow', 'connect', 'accept'].includes(draft.kind)) return;
    const official = actingFor(reading);
    if (official.length === 0) yield* brandVoice(reading);
    else if (draft.kind !== 'bio') yield* notTheirs(reading, official, options);
  },
  examples: {
    clear: [
      {
        why: 'the same words on one’s own account',
        profile: una,
        draft: {
          site: 'x',
          account: 'una',
          text: 'mum can you feed the cat, I’m home late and my phone is dying',
        },
      },
      {
        why: 'a brand that borrows the family’s voice',
        profile: una,
        draft: {
          site: 'x',
          account: 'ryeandco',
          text: 'Mum’s asleep, Dad’s hungry, and our sourdough comes out at nine. Order at https://rye.example/now',
        },
      },
      {
        why: 'a customer’s words, quoted',
        profile: una,
        draft: {
          site: 'x',
          account: 'ryeandco',
          text: 'Review of the week: “my kids fought over the last slice and I hid it”',
        },
      },
      {
        why: 'an open greeting to another client',
        profile: una,
        draft: {
          site: 'x',
          account: 'ryeandco',
          text: 'Breakfast on the slipway with our neighbours @keelworks: they bring the boat, we bring the buns.',
        },
      },
      {
        why: 'we, at home',
        profile: una,
        draft: {
          site: 'x',
          account: 'una',
          text: 'We’re so sorry we missed your birthday! We’ll send you a cake.',
        },
      },
      {
        why: 'a guest speaks of the client, not as it',
        profile: una,
        draft: { site: 'x', account: 'una', text: 'We went to Rye & Co on Sunday and queued for an hour.' },
      },
      {
        why: 'a picture with words that belong there',
        profile: una,
        draft: {
          site: 'x',
          account: 'ryeandco',
          text: 'Our first loaf of the year.',
          media: [{ alt: 'A loaf' }],
        },
      },
    ],
    found: [
      {
        why: 'family business on a bakery’s account',
        profile: una,
        draft: { site: 'x', account: 'ryeandco', text: 'mum can you feed the cat, I’m home late' },
        marks: ['mum', 'can you feed the cat', 'I’m'],
      },
      {
        why: 'one client’s launch on another’s account',
        profile: una,
        draft: {
          site: 'x',
          account: 'ryeandco',
          text: 'The Gannet 24 is here. See it at https://keel.example/gannet',
        },
        marks: ['Gannet 24', 'https://keel.example/gannet'],
      },
      {
        why: 'a client’s help desk from a private account',
        profile: una,
        draft: {
          site: 'x',
          account: 'una',
          kind: 'reply',
          text: 'So sorry to hear that! Please send us your order number.',
          about: { author: 'somebody', text: '@ryeandco my loaf arrived in two halves' },
        },
        marks: ['So sorry to hear', 'send us your'],
      },
      {
        why: 'the client’s own news in its own we',
        profile: una,
        draft: {
          site: 'x',
          account: 'una',
          text: 'Visit us on Saturday, our new menu is out: https://rye.example',
        },
        marks: ['Visit us on', 'our new menu', 'https://rye.example'],
      },
      {
        why: 'a picture with nothing that says it belongs there',
        profile: una,
        draft: { site: 'x', account: 'ryeandco', text: '☀️', media: [{ alt: '' }] },
        marks: [],
        level: 'note',
      },
    ],
  },
} satisfies Rule<Options>;

/** On a client's account: private talk, another client's matter, or a picture that nothing ties to it. */
function* notTheirs(reading: Reading, official: readonly Client[], { pictures }: Options): Iterable<Report> {
  const [client] = official;
  if (client === undefined) return;
  const stranger = otherMatter(reading, official);
  if (stranger) {
    yield {
      client: stranger.client,
      spans: stranger.spans,
      message: `This is about ${stranger.client.name}, and it will go out as ${client.name}.`,
      why: 'One client’s words on another’s account embarrass both.',
      fixes: sayAs(voiceFor(stranger.client.id, reading), reading),
    };
    return;
  }
  const belongs = belonging(reading, official);
  const talk = privateTalk(reading);
  const score = talk.score - belongs;
  const clear = score >= (belongs > 0 ? CLEAR : talk.firm ? ALONE : VAGUE);
  if (clear || (score >= FAINT && !talk.onlySelf)) {
    yield {
      client,
      spans: talk.spans,
      message: `This sounds private, and it will go out as ${client.name}.`,
      why: 'Whoever follows them would read it as theirs.',
      fixes: sayAs(privateVoice(reading), reading),
      ...(!clear && { atMost: 'note' as const }),
    };
    return;
  }
  if (pictures === 'off' || reading.draft.media.length === 0 || belongs > 0 || reading.words.length > 6)
    return;
  yield {
    client,
    spans: [],
    message: `Posting this picture as ${client.name}?`,
    why: 'Nothing beside it says that it belongs there, and pictures cannot be read.',
    fixes: sayAs(privateVoice(reading), reading),
    ...(pictures === 'note' && { atMost: 'note' as const }),
  };
}

/** On anybody else's account: a client's help desk, or its shop, saying “we”. */
function* brandVoice(reading: Reading): Iterable<Report> {
  if (reading.draft.kind === 'message') return;
  const spoken = spokenAs(reading);
  if (spoken === null) return;
  const { client, spans } = spoken;
  const tie = reading.tie(client);
  if (tie === 'not-yet') return;
  yield {
    client,
    spans,
    message: `This speaks as ${client.name} itself, and it will go out as ${reading.persona.name}.`,
    why: 'Readers would take your private account for theirs.',
    fixes: sayAs(voiceFor(client.id, reading), reading),
    ...((client.relationship === 'owner' || tie === 'former') && { atMost: 'note' as const }),
  };
}
