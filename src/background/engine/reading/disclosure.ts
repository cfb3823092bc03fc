import type { Category, Client, Relationship } from '../../../model/profile';
import type { Edit, Span } from '../../../model/verdict';
import { marketsOf } from '../vocabulary/markets';
import { BARE } from './disclosure/bare';
import { applied, changed } from './disclosure/edits';
import { type Circumstances, type Fault, type Ruling, ruleIn, stricter } from './disclosure/judge';
import { postLanguages } from './disclosure/languages';
import { statesAmount, toutsSecurities } from './disclosure/securities';
import { findSigns, type Post, type Sign } from './disclosure/signs';
import { whyOf } from './disclosure/wording';
import { fact, factEach } from './fact';
import type { Reading } from './reading';

/** Words that tell readers of the tie, or seem to. */
export interface Disclosure extends Span {
  /** The words as typed. */
  readonly label: string;
  /** Whether they are enough, for this person's markets, this language and this place. */
  readonly counts: boolean;
  readonly why: string;
  /** What was seen, for judging it from another client's side. */
  readonly sign: Sign;
}

/** Whether readers are told of one tie, well enough. `soft`: probably, but a note is due. */
export interface Judgement {
  readonly state: 'none' | 'denied' | 'weak' | 'soft' | 'enough';
  readonly fault: Fault | null;
  /** The best sign in the strictest market. */
  readonly ruling: Ruling | null;
  /** Every sign for this client, denials too. */
  readonly signs: readonly Sign[];
}

/** A tie as far as disclosing it goes; a commission link has one without a client. */
export type TieTold = Pick<Client, 'relationship' | 'category'> & { readonly id: string | null };

const ANY_LINK: TieTold = {
  id: null,
  relationship: 'affiliate' satisfies Relationship,
  category: 'general' satisfies Category,
};

/** Every sign of a disclosure in a draft, judged from the side of the first client in it. */
export function readDisclosures(reading: Reading): Disclosure[] {
  const signs = findSigns(postOf(reading));
  if (signs.length === 0) return [];
  const first =
    reading.clients.find((client) => reading.stance(client).stance === 'promotes') ?? reading.clients[0];
  const about = circumstancesOf(reading, first ?? ANY_LINK, postOf(reading));
  const denied = signs.some(({ sense }) => sense === 'denial');
  const markets = marketsOf(reading.persona.jurisdictions);
  return signs.map((sign) => {
    const ruling = rulingOf(markets.map((market) => ruleIn(market, [sign], about)));
    const counts = ruling !== null && ruling.worth !== 'not' && !(denied && sign.sense !== 'tie');
    return {
      start: sign.start,
      end: sign.end,
      label: sign.label,
      counts,
      why: whyOf(sign, ruling, denied),
      sign,
    };
  });
}

/** Whether a draft tells of the tie to one client. */
export function judgeDisclosure(reading: Reading, client: TieTold = ANY_LINK): Judgement {
  return judged(reading, client);
}

const judged = factEach((reading: Reading, client: TieTold): Judgement => {
  const signs = reading.disclosures.map(({ sign }) => sign);
  const here = judgeSigns(signs, reading, client, postOf(reading));
  if (here.state === 'none' && toldElsewhere(reading, client)) {
    return { ...here, state: 'weak', fault: 'elsewhere' };
  }
  return here;
});

/** Judges what edits at its start would make of the draft; signs farther on are taken as they stand. */
export function judgeEdited(edits: readonly Edit[], reading: Reading, client: Client): Judgement {
  const post = postOf(reading);
  const signs = reading.disclosures.map(({ sign }) => sign);
  const edited = { ...post, text: changed(post.text, edits) };
  const [put] = edits;
  // Words put before a post that tells nothing itself read as they do by themselves.
  if (put && signs.length === 0 && edits.length === 1 && put.end === 0)
    return judgeSigns(signsOfWords(put.text, post, client), reading, client, edited);
  const cut = cutOf(post.text, [...signs, ...post.brands, ...edits]);
  const early = edits.filter(({ end }) => end <= cut);
  const untouched = signs.filter(
    (sign) => sign.start >= cut && !edits.some((edit) => edit.start < sign.end && sign.start < edit.end),
  );
  const found = findSigns(applied(headOf(post, cut), early, client));
  return judgeSigns([...found, ...untouched], reading, client, edited);
}

/** Stands for a client's name in our own words. */
const NAME = '\ue000';
const known = new Map<string, readonly Sign[]>();

/** What our own words tell of a client: they are few, and read once for each site and language. */
function signsOfWords(text: string, { site, languages }: Post, client: Client): readonly Sign[] {
  const words = text.replaceAll(client.name, NAME);
  const key = `${site} ${languages.join()} ${words}`;
  let signs = known.get(key);
  if (!signs) {
    const at = words.indexOf(NAME);
    const brands = at < 0 ? [] : [{ start: at, end: at + NAME.length, client: NAME }];
    signs = findSigns({ text: words, site, languages, brands, clients: [] });
    known.set(key, signs);
  }
  return signs.map((sign) => (sign.client === NAME ? { ...sign, client: client.id } : sign));
}

/** Past this many units of a draft, words at its start change nothing. */
const HEAD = 400;

/** Where the start of a text ends: behind a word, and inside none of some spans. */
function cutOf(text: string, spans: readonly Span[]): number {
  if (text.length <= HEAD) return text.length;
  const space = text.slice(HEAD).search(/\s/);
  let cut = space < 0 ? text.length : HEAD + space;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < cut && cut < end) cut = end;
  }
  return cut;
}

function headOf(post: Post, cut: number): Post {
  if (cut >= post.text.length) return post;
  return { ...post, text: post.text.slice(0, cut), brands: post.brands.filter(({ end }) => end <= cut) };
}

/** The draft as a post. */
export const postOf = fact((reading: Reading): Post => {
  const { draft, mentions, clients } = reading;
  return {
    text: draft.text,
    site: draft.site,
    brands: mentions.flatMap((mention) => ('start' in mention ? [mention] : [])),
    clients,
    languages: postLanguages(reading),
  };
});

function judgeSigns(found: readonly Sign[], reading: Reading, client: TieTold, post: Post): Judgement {
  const signs = found.filter(
    (sign) => sign.client === null || client.id === null || sign.client === client.id,
  );
  const seen = reading.draft.platformLabel === true ? [...signs, BARE.switch] : signs;
  if (seen.length === 0) return { state: 'none', fault: null, ruling: null, signs };
  const about = circumstancesOf(reading, client, post);
  const ruling = rulingOf(
    marketsOf(reading.persona.jurisdictions).map((market) => ruleIn(market, seen, about)),
  );
  const denied = signs.some(({ sense }) => sense === 'denial');
  if (ruling === null) return { state: denied ? 'denied' : 'none', fault: null, ruling, signs };
  if (ruling.worth === 'not') return { state: 'weak', fault: ruling.fault, ruling, signs };
  if (denied && ruling.sign.sense !== 'tie') return { state: 'weak', fault: 'contradicted', ruling, signs };
  if (ruling.worth === 'depends' || denied)
    return { state: 'soft', fault: ruling.fault ?? 'contradicted', ruling, signs };
  return { state: 'enough', fault: null, ruling, signs };
}

function rulingOf(rulings: readonly (Ruling | null)[]): Ruling | null {
  return rulings.reduce(
    (worst, ruling) => (worst && ruling ? stricter(worst, ruling) : ruling),
    rulings[0] ?? null,
  );
}

const namedIn = fact(
  ({ clients }: Reading) => new Map(clients.map((client) => [client.id, client] as const)),
);

function circumstancesOf(reading: Reading, client: TieTold, post: Post): Circumstances {
  const known = namedIn(reading).get(client.id ?? '');
  const tie = known ? reading.tie(known) : 'current';
  const invests = client.category === 'finance' || client.category === 'crypto';
  return {
    client: client.id,
    relationship: client.relationship,
    category: client.category,
    over: tie === 'recent' || tie === 'former',
    languages: post.languages,
    securities: invests && toutsSecurities(post.text),
    statesAmount: invests && statesAmount(post.text),
  };
}

/** Whether another part of the thread, but not this one, tells of the tie. */
function toldElsewhere(reading: Reading, client: TieTold): boolean {
  const { thread, text } = reading.draft;
  return (thread?.texts ?? []).some((part) => {
    if (part === text) return false;
    const judged = judgeSigns(
      findSigns({ ...postOf(reading), text: part, brands: [] }),
      reading,
      client,
      postOf(reading),
    );
    return judged.state !== 'none' && judged.state !== 'denied';
  });
}
