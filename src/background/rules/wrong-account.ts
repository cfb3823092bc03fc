import * as z from 'zod/mini';
import type { Client } from '../../model/profile';
import type { Span } from '../../model/verdict';
import { actingFor, clientsIn } from '../engine/reading/acting';
import { readAuthor } from '../engine/reading/author';
import { privateVoice, sayAs, voiceFor } from '../engine/reading/elsewhere';
import type { MentionBy } from '../engine/reading/mentions';
import { belonging, privateTalk } from '../engine/reading/private-talk';
import type { Reading } from '../engine/reading/reading';
import { readBrand } from '../engine/reading/register';
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

/** Another client's matter: what it sells or where it is bought, and not a word of the account's own or of standing beside it. */
function otherMatter(
  reading: Reading,
  official: readonly Client[],
): { client: Client; spans: readonly Span[] } | null {
  if (reading.clients.some((client) => official.includes(client))) return null;
  for (const client of reading.clients) {
    const by = new Set(reading.mentionsOf(client).map((mention) => mention.by));
    const { public: open = 0, house = 0, service = 0, beside = 0 } = readBrand(reading.words).signs;
    // Tagging somebody is how one speaks beside them.
    if (by.size === 1 && by.has('handle')) continue;
    const own = OWN_WAYS.filter((way) => by.has(way)).length;
    const promoted = reading.stance(client).stance === 'promotes' ? 1 : 0;
    // Who tells a client’s customers what holds for them speaks as that client.
    const voice = service > 0 ? 2 : open + house > 0 ? 1 : 0;
    if (own + promoted + voice - 2 * beside >= 2) return { client, spans: reading.spansOf(client) };
  }
  return null;
}

/** What of a client a stranger rarely names. */
const OWN_WAYS: readonly MentionBy[] = ['product', 'slogan', 'domain', 'hashtag'];

/** On anybody else's account: a client's help desk, or its shop, saying “we”. */
function* brandVoice(reading: Reading): Iterable<Report> {
  const { draft } = reading;
  if (draft.kind === 'message') return;
  const { signs, because } = readBrand(reading.words);
  const { service = 0, house = 0 } = signs;
  if (service + house === 0) return;
  const client = spokenFor(reading) ?? unnamed(reading);
  if (client === undefined || reading.tie(client) === 'not-yet') return;
  // Who calls a brand by its handle speaks to it, not as it.
  if (reading.mentionsOf(client).some(({ by }) => by === 'handle')) return;
  const answers = draft.kind === 'reply' || draft.kind === 'comment';
  // Who owns a firm may well say “we” of it; answering its customers is another matter.
  const own = client.relationship === 'owner' || client.relationship === 'employer';
  if (own ? !(answers && service > 0) : service === 0 && house === 0) return;
  const shown = linksTo(reading, client) || reading.mentionsOf(client).length === 0;
  if (!answers && house + service < 2 && !shown) return;
  const voice = because.filter(({ sign }) => sign === 'service' || sign === 'house');
  yield {
    client,
    spans: [...voice.map(({ start, end }) => ({ start, end })), ...reading.spansOf(client)].sort(
      (a, b) => a.start - b.start,
    ),
    message: `This speaks as ${client.name} itself, and it will go out as ${reading.persona.name}.`,
    why: 'Readers would take your private account for theirs.',
    fixes: sayAs(voiceFor(client.id, reading), reading),
    ...((client.relationship === 'owner' || reading.tie(client) === 'former') && { atMost: 'note' as const }),
  };
}

/** Whose help desk it would be: the client that is named, answered, or named in what is answered. */
function spokenFor(reading: Reading): Client | undefined {
  const { about } = reading.draft;
  return (
    reading.clients[0] ??
    readAuthor(reading)?.client ??
    (about?.text ? clientsIn(about.text, reading)[0] : undefined)
  );
}

/** Whom nobody has at home. */
const CUSTOMERS =
  /(?<!\p{L})(?:customers?|passengers?|shoppers?|subscribers?|order numbers?|refunds?|in[- ]store|online (?:shop|store)|our (?:website|app|stores?|shops?|branches)|clientes|pasajeros|suscriptores|reembolso|n[uú]mero de pedido|nuestra (?:web|app|tienda)|clients|client[eè]le|voyageurs|abonn[eé]s|rembours\p{L}+|num[eé]ro de commande|notre (?:site|appli|boutique)|kund(?:en|innen)|fahrg[aä]ste|erstattung|bestellnummer|unser(?:e|er|em|en)? (?:website|app|shop|filialen?)|passageiros|assinantes|n[uú]mero do pedido|noss[oa] (?:site|app|loja)|عملا(?:ء|ئنا|ءنا)|الركاب|المسافرين|رقم الطلب|استرداد|متجرنا|موقعنا|تطبيقنا)(?!\p{L})/iu;

/** Who says “we” to customers, and names nobody, speaks for the one whose account is at hand too. */
function unnamed({ profile, words, draft }: Reading): Client | undefined {
  if (draft.about || !CUSTOMERS.test(draft.text)) return undefined;
  const ids = new Set(profile.personas.flatMap(({ speaksFor }) => speaksFor));
  const voices = profile.clients.filter(({ id }) => ids.has(id));
  const spoken = new Set(words.flatMap(({ forms }) => forms));
  const known = voices.filter(({ context }) => context.some((word) => spoken.has(word.toLowerCase())));
  return known[0] ?? voices[0];
}

function linksTo(reading: Reading, client: Client): boolean {
  return reading.mentionsOf(client).some(({ by }) => by === 'domain');
}
