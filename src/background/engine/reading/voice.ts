import type { Client } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import { clientsIn } from './acting';
import { readAuthor } from './author';
import type { MentionBy } from './mentions';
import type { Reading } from './reading';
import { readBrand } from './register';

/** A client whose text this is, and the words that say so; spans are UTF-16, in the order of the text. */
export interface Voice {
  readonly client: Client;
  readonly spans: readonly Span[];
}

/** Another client's matter: what it sells or where it is bought, and not a word of the account's own or of standing beside it. */
export function otherMatter(reading: Reading, official: readonly Client[]): Voice | null {
  const { clients } = reading;
  if (clients.length === 0 || clients.some((client) => official.includes(client))) return null;
  const { public: open = 0, house = 0, service = 0, beside = 0 } = readBrand(reading).signs;
  for (const client of clients) {
    const by = new Set(reading.mentionsOf(client).map((mention) => mention.by));
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

/** Where a text that goes out as somebody else speaks as a client's help desk, or as its shop saying “we”. */
export function spokenAs(reading: Reading): Voice | null {
  const { signs, because } = readBrand(reading);
  const { service = 0, house = 0 } = signs;
  if (service + house === 0) return null;
  const client = spokenFor(reading) ?? unnamed(reading);
  if (client === undefined) return null;
  // Who calls a brand by its handle speaks to it, not as it.
  if (reading.mentionsOf(client).some(({ by }) => by === 'handle')) return null;
  const { kind } = reading.draft;
  const answers = kind === 'reply' || kind === 'comment';
  // Who owns a firm may well say “we” of it; answering its customers is another matter.
  const own = client.relationship === 'owner' || client.relationship === 'employer';
  if (own && !(answers && service > 0)) return null;
  const shown = linksTo(reading, client) || reading.mentionsOf(client).length === 0;
  if (!answers && house + service < 2 && !shown) return null;
  const voice = because.filter(({ sign }) => sign === 'service' || sign === 'house');
  const spans = [...voice.map(({ start, end }) => ({ start, end })), ...reading.spansOf(client)];
  return { client, spans: spans.sort((a, b) => a.start - b.start) };
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
