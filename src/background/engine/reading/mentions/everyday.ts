import type { Client } from '../../../../model/profile';
import { type Known, languagesIn, lookUp } from '../../vocabulary/frequency/lexicon';
import type { MentionBy } from '../mentions';

/**
 * Why a term alone proves nothing. `common`: among the 5,000 commonest English words; `word`: a rarer one, or
 * another language's; `name`: a first name, surname or place on
 * everyone's lips; `given`: a rarer first name; `phrase`: two such words; `code`: a short
 * acronym or a number with letters; `abbreviation`: one that everybody writes in capitals.
 */
export interface Everyday {
  readonly kind: 'common' | 'word' | 'name' | 'given' | 'phrase' | 'code' | 'abbreviation';
  /** Only where the draft is in one of these; everywhere when null. */
  readonly languages: readonly string[] | null;
  /** The words meet without a gap as declared (“PayPal”): typed so, it is clear. */
  readonly glued: boolean;
}

/** What people write in capitals and mean no company by. */
const ABBREVIATIONS = new Set(
  `3d 4d 4k 8k 2g 3g 4g 5g 2fa a1 a3 a4 ac ad ai am api app aka ar asap atm av b2b b2c bbc bbq bc bd bf bff bio bmi bp bpm
   btw c02 co2 cc cd ceo cfo cgi cia coo cpr cpu cto cv cvs d1 dc diy dj dm dna dob dvd dw ebt ed ems eod er esp est et eta
   etc eu fa faq fb fbi fc ffs fm fomo fps ftw fyi gb gdp gf gg gif gm gmt go goat gop gpa gps gpu gt h2o ha hd hdmi hi hiv hp hq hr
   html id idc idk ig imo ipo iq irl irs is it iv jk jpg k9 kg kpi la lbs lcd led lgbt lmao lol ma mba mc md me mic mlb mls mma mp
   mp3 mp4 mr mri ms msg mt mvp n95 nasa nba nda nfl nft ngo nhl no nsfw nvm ny nyc o2 og ok omg on op or ot pa pc pdf pe phd pj
   pls plz ppl pm pms pov pr ps ps4 ps5 psa pt pto pvc qa qr r2d2 r&d rbi rip rn roi rpg rpm rt rv sat sd seo sf sms so sos spf ssd std suv
   tb tba tbd tbh tbt tgif tl tldr tm tv ui uk un up us usa usb ux vat vhs vip vp vpn vr ww1 ww2 ww3 wc we wfh wifi wip wtf x1 xl xs
   xxl yo yolo`.split(/\s+/),
);

const SMALL_WORDS = new Set('a an the of and in on to at for by my your our me us it is be'.split(' '));

/** Surnames better known as companies: subtitles have them too seldom. */
const SURNAMES = new Set('bentley hilton hershey kellogg chrysler'.split(' '));

const CODE = /^(?:\d{1,4}[a-zа-я]{1,2}|[a-zа-я]\d{1,2}|\d+|[a-zа-яα-ω]{1,2})$/u;

/** The class of a term, null for a distinctive one. The person's own word (`everydayWord`) outranks the lists. */
export function everydayOf(
  client: Client,
  by: MentionBy,
  declared: string,
  key: string,
  breaks: readonly number[],
  between: readonly string[],
): Everyday | null {
  if (client.everydayWord === 'no') return null;
  const found = classOf(by, declared, key, breaks, between);
  if (found !== null || client.everydayWord === 'auto') return found;
  const forced = by === 'name' || (by === 'alias' && breaks.length === 0);
  return forced ? { kind: breaks.length === 0 ? 'word' : 'phrase', languages: null, glued: false } : null;
}

function classOf(
  by: MentionBy,
  declared: string,
  key: string,
  breaks: readonly number[],
  between: readonly string[],
): Everyday | null {
  if (by === 'slogan' && breaks.length >= 2) return null;
  const glued = breaks.length > 0 && between.every((gap) => gap === '');
  if (CODE.test(key))
    return { kind: ABBREVIATIONS.has(key) ? 'abbreviation' : 'code', languages: null, glued: false };
  const whole = lookUp(key);
  const kind = kindOf(whole) ?? (SURNAMES.has(key) ? 'name' : null);
  // Three capitals that are no word: an acronym that small letters do not show.
  if (kind === null && key.length === 3 && /^[\p{Lu} .]+$/u.test(declared)) {
    return { kind: ABBREVIATIONS.has(key) ? 'abbreviation' : 'code', languages: null, glued: false };
  }
  if (breaks.length === 0 || (kind !== null && !glued)) {
    if (kind === null)
      return ABBREVIATIONS.has(key) ? { kind: 'abbreviation', languages: null, glued: false } : null;
    if (by === 'person' && breaks.length > 0) return null;
    const english =
      languagesIn(whole.languages).length === 0 ||
      whole.common ||
      whole.uncommon ||
      whole.name ||
      whole.given;
    return { kind, languages: english ? null : languagesIn(whole.languages), glued: false };
  }
  if (by === 'person') return null;
  const words = wordsOf(key, breaks);
  const known = words.filter((word) => word.length > 1 && !/^\d+$/.test(word)).map(lookUp);
  if (known.length === 0) return null;
  const content = words.filter((word) => !SMALL_WORDS.has(word)).length;
  if (content > 2 || !known.every((word) => kindOf(word) !== null)) return null;
  const english = known.every((word) => word.common || word.uncommon || word.name || word.given);
  return { kind: 'phrase', languages: english ? null : shared(known), glued };
}

function kindOf({ common, uncommon, name, given, languages }: Known): Everyday['kind'] | null {
  if (common) return 'common';
  if (uncommon) return 'word';
  if (name) return 'name';
  if (given) return 'given';
  return languages[0] !== 0 || languages[1] !== 0 ? 'word' : null;
}

function shared(known: readonly Known[]): string[] {
  const [first = [], ...rest] = known.map(({ languages }) => languagesIn(languages));
  return first.filter((code) => rest.every((codes) => codes.includes(code)));
}

function wordsOf(key: string, breaks: readonly number[]): string[] {
  return [0, ...breaks].map((from, at) => key.slice(from, breaks[at])).filter((word) => word !== 'and');
}
