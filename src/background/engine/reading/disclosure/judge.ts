import type { Category, Relationship } from '../../../../model/profile';
import type { Sense, TieWords } from '../../vocabulary/label';
import type { LabelRule, Market, Placement, Sourced, Worth } from '../../vocabulary/market';
import { MARKETS } from '../../vocabulary/markets';
import { PLAIN_LABELS } from '../../vocabulary/plain-reading';
import type { Sign } from './signs';

/** What keeps a label from being enough. */
export type Fault =
  | 'vague'
  | 'tie' // states another tie than the one there is
  | 'language'
  | 'late'
  | 'tags'
  | 'fold'
  | 'stake'
  | 'amount'
  | 'switch'
  | 'contradicted'
  | 'elsewhere';

/** What a judgement depends on beside the words. */
export interface Circumstances {
  readonly client: string | null;
  readonly relationship: Relationship;
  readonly category: Category;
  /** The tie is over, so that the past tense tells it. */
  readonly over: boolean;
  /** The languages of the post; none where they cannot be told. */
  readonly languages: readonly string[];
  /** The post touts something to invest in. */
  readonly securities: boolean;
  readonly statesAmount: boolean;
}

/** Beside the circumstances, whether the post says elsewhere that the person has a stake. */
type Judged = Circumstances & { readonly staked: boolean };

/** One market’s view of one sign. */
export interface Ruling {
  readonly worth: Worth;
  readonly fault: Fault | null;
  readonly sign: Sign;
  readonly market: Market;
  readonly from: Sourced;
}

const PAID: readonly Relationship[] = ['client', 'sponsor', 'employer'];

/** Which relationships a stated tie covers. */
const COVERS: Readonly<Record<TieWords, readonly Relationship[]>> = {
  client: ['client', 'sponsor', 'employer', 'affiliate'],
  pay: ['client', 'sponsor', 'employer', 'affiliate', 'gifted'],
  employer: ['employer', 'client', 'sponsor', 'owner', 'investor'],
  owner: ['owner', 'investor', 'employer', 'client', 'sponsor'],
  investor: ['investor', 'owner'],
  family: ['family', 'friend'],
  friend: ['friend', 'family'],
  commission: ['affiliate', 'client', 'sponsor'],
  gift: ['gifted'],
  former: [],
  may: ['affiliate', 'client', 'sponsor', 'gifted'],
};

const SERIOUS: Readonly<Record<Worth, number>> = { enough: 0, depends: 1, not: 2 };
/** Past this many words a label stands at the end of a long post, whatever the site folds. */
const LONG = 80;
const SHORT = 3;

/** The best that any sign is worth in one market; null where there is no sign. */
export function ruleIn(market: Market, signs: readonly Sign[], about: Circumstances): Ruling | null {
  let best: Ruling | null = null;
  const staked = signs.some(({ tells }) => tells === 'owner' || tells === 'investor');
  for (const sign of signs) {
    if (
      sign.sense === 'denial' ||
      (sign.client !== null && about.client !== null && sign.client !== about.client)
    )
      continue;
    if (sign.tells !== null && sign.client === null && !covers(sign.tells, about)) continue;
    const ruling = ruleOf(market, sign, { ...about, staked });
    if (best === null || SERIOUS[ruling.worth] < SERIOUS[best.worth]) best = ruling;
  }
  return best;
}

/** The stricter of two markets' views. */
export function stricter(a: Ruling, b: Ruling): Ruling {
  return SERIOUS[b.worth] > SERIOUS[a.worth] ? b : a;
}

function ruleOf(market: Market, sign: Sign, about: Judged): Ruling {
  const views = [wordsIn(market, sign, about), placeIn(market, sign), ...moreIn(market, sign, about)];
  const worst = views.reduce((one, other) => (SERIOUS[other.worth] > SERIOUS[one.worth] ? other : one));
  return { ...worst, sign, market };
}

type View = Pick<Ruling, 'worth' | 'fault' | 'from'>;
const enough = (from: Sourced): View => ({ worth: 'enough', fault: null, from });

/** What rests on low confidence only earns a note. */
function view(worth: Worth, fault: Fault, from: Sourced): View {
  if (worth === 'enough') return enough(from);
  return { worth: worth === 'not' && from.confidence === 'K' ? 'depends' : worth, fault, from };
}

/** In their own language these say it; elsewhere the language is what is wrong with them. */
const CLEAR_AT_HOME: readonly Sense[] = ['sponsored', 'promotion'];

function wordsIn(market: Market, sign: Sign, about: Circumstances): View {
  const { languages, relationship } = about;
  const understood =
    sign.languages.length === 0 ||
    languages.length === 0 ||
    sign.languages.some((one) => languages.includes(one));
  const native =
    sign.sense === 'switch' ||
    market.languages.length === 0 ||
    languages.length === 0 ||
    market.languages.some((one) => languages.includes(one));
  const fits = (rule: LabelRule) =>
    rule.senses.includes(sign.sense) &&
    (rule.words === undefined || rule.words.includes(sign.key)) &&
    (rule.for === undefined || rule.for.includes(relationship));
  const gift = sign.tells === 'gift' ? noGiftIn(market, about) : undefined;
  if (sign.tells !== null && !covers(sign.tells, about)) {
    const named = market.labels.find(
      (rule) => rule.for !== undefined && rule.words !== undefined && fits(rule),
    );
    const rule = named ?? gift;
    return rule ? view(rule.worth, 'tie', rule) : view('not', 'tie', market.language);
  }
  const own = market.labels.find((rule) => fits(rule) && (rule.anyLanguage || (native && understood)));
  const sponsored =
    sign.tells === 'pay' && SPONSORED.test(sign.label) ? labelIn(market, 'sponsored') : undefined;
  if (sponsored?.worth === 'not' && own?.worth !== 'enough') return view('not', 'vague', sponsored);
  if (gift && (own?.worth !== 'enough' || IN_SHORT.test(sign.label))) return view('not', 'vague', gift);
  const rule = own ?? (understood ? atHome(fits, languages) : undefined) ?? PLAIN_LABELS.find(fits);
  if (!rule) return view('not', 'vague', market.language);
  const fault = sign.sense === 'switch' ? 'switch' : 'vague';
  if (!own && !understood && (rule.worth !== 'not' || CLEAR_AT_HOME.includes(sign.sense)))
    return view('not', 'language', market.language);
  return view(rule.worth, fault, rule);
}

/** Where “sponsored” is no label, “sponsored by Acme” is none, either. */
const SPONSORED = /^\P{L}*(?:\p{L}+\s){0,4}?(?:ge|e)?sponsor\p{L}*|^sponsr\p{L}*|^sponset/iu;

function labelIn({ labels }: Market, sense: Sense): LabelRule | undefined {
  return labels.find(({ senses, words, for: ties }) => senses.includes(sense) && !words && !ties);
}

/** A gift told in passing, as a tag would: “gifted by Acme”, “thanks Acme for the free pair”. */
const IN_SHORT = /^(?:many |so |big )*(?:thank|thx|cheers|gifted|free|comp|courtesy|invited|supplied)/iu;

/** The rule of a market that takes no “gifted” for a label: there “gifted by Acme” is none, either. */
function noGiftIn({ labels }: Market, { relationship }: Circumstances): LabelRule | undefined {
  const rules = labels.filter(
    ({ senses, for: ties }) =>
      senses.includes('gifted') && (ties === undefined || ties.includes(relationship)),
  );
  return rules.every(({ worth }) => worth === 'not') ? rules[0] : undefined;
}

/** What the post’s own language calls plain: a label that is always enough where the language is at home. */
function atHome(fits: (rule: LabelRule) => boolean, languages: readonly string[]): LabelRule | undefined {
  for (const market of MARKETS.values()) {
    const [first] = market.languages;
    if (first === undefined || first === 'en' || !languages.includes(first)) continue;
    const rule = market.labels.find(fits);
    if (rule?.worth === 'enough' && rule.for === undefined && rule.confidence !== 'K') return rule;
  }
  return undefined;
}

function covers(tells: TieWords, { relationship, over }: Circumstances): boolean {
  return tells === 'former' ? over : COVERS[tells].includes(relationship);
}

function placeIn({ placement }: Market, { place, sense, form }: Sign): View {
  if (form === 'lead' && place.wordsBefore === 0) return enough(placement);
  if (place.hidden === 'yes') return view('not', 'fold', placement);
  if (place.row !== null) {
    const { before, after } = place.row;
    const fine = placement.tags === 'edge' ? before === 0 || after === 0 : before < placement.tags;
    if (!fine && before + after > 0) return view('not', 'tags', placement);
  }
  if (place.line > (placement.within ?? place.line)) return view('not', 'late', placement);
  const told = orderIn(placement, place, sense);
  return place.hidden === 'maybe' && told.worth !== 'not' ? view('depends', 'fold', placement) : told;
}

/** What comes before a label. */
function orderIn(placement: Placement, place: Sign['place'], sense: Sense): View {
  const far = place.wordsBefore > SHORT;
  if (placement.start === 'any' || place.wordsBefore === 0) return enough(placement);
  if (place.wordsBefore > LONG) return view('not', 'late', placement);
  if (sense === 'tie') return enough(placement);
  if (placement.start === 'must') return view(far ? 'not' : 'depends', 'late', placement);
  return far ? view('depends', 'late', placement) : enough(placement);
}

function* moreIn(market: Market, sign: Sign, about: Judged): Iterable<View> {
  const { relationship, category, securities, statesAmount, staked } = about;
  const owes = !staked && (relationship === 'owner' || relationship === 'investor');
  if (market.stake && owes && (sign.sense === 'ad' || sign.sense === 'paid'))
    yield view('not', 'stake', market.stake);
  const amount = market.categories?.find((rule) => rule.category === category && rule.states === 'amount');
  if (amount && securities && !statesAmount && PAID.includes(relationship))
    yield view('not', 'amount', amount);
}
