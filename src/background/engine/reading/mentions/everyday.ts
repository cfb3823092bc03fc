import type { Client } from '../../../../model/profile';
import { type Known, languagesIn, lookUp } from '../../vocabulary/frequency/lexicon';
import { UNMISTAKABLE } from '../../vocabulary/trades';
import type { MentionBy } from '../mentions';

/**
 * Why a term alone proves nothing. `common`: among the 5,000 commonest English words; `word`: a rarer one, or
 * another language's; `name`: a first name, surname or place on
 * everyone's lips; `given`: a rarer first name; `phrase`: two such words; `pair`: two of which one is not among the
 * commonest, so that they seldom meet by chance; `code`: a short acronym or a number with letters; `abbreviation`: one that everybody writes in capitals.
 */
export interface Everyday {
  readonly kind: 'common' | 'word' | 'name' | 'given' | 'phrase' | 'pair' | 'code' | 'abbreviation';
  /** Only where the draft is in one of these; everywhere when null. */
  readonly languages: readonly string[] | null;
  /** The words meet without a gap as declared (“PayPal”): typed so, it is clear. */
  readonly glued: boolean;
}

/** What people write in capitals and mean no company by. */
const ABBREVIATIONS = new Set(
  `3d 4d 4k 8k 2g 3g 4g 5g 2fa a3 a4 ac ad ai am api atm b2b b2c bbq bmi bc cc cd ceo cfo cia co2 coo cpr cpu cto cv dc diy dj dna dob dvd
   eod er eta eu faq fbi fifa fomo fps fyi gb gdp gif gop gpa gps gpu gmt h2o hd hdmi hiv hr html id imo ipo iq irl irs it iv jpg k9 kpi la lcd
   led lgbt lol md mba mc mlb mma mp mp3 mp4 mr mri mvp nasa nba nfl nft ngo nhl nyc o2 ok omg pa pc pdf pe phd pj pm pov pr ps4 ps5 psa pt
   pto qa qr rip roi rpg rpm rv sat seo sms sos spf std suv tbt tgif tl tldr tv ui uk un us usa usb ux vat vip vpn vr ww1 ww2 wtf wifi xl xs
   xxl yolo`.split(/\s+/),
);

const SMALL_WORDS = new Set('a an the of and in on to at for by my your our me us it is be'.split(' '));

/** Surnames better known as companies: subtitles have them too seldom. */
const SURNAMES = new Set('bentley hilton hershey kellogg chrysler'.split(' '));

const CODE = /^(?:\d{1,4}[a-zа-я]{1,2}|[a-zа-я]\d{1,2}|\d+|[a-zа-яα-ω]{1,2})$/u;

/** Whether a name of several everyday words. */
export function isPhrase({ kind }: Everyday): boolean {
  return kind === 'phrase' || kind === 'pair';
}

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
  if (breaks.length > 0 && UNMISTAKABLE.has(key)) return null;
  const glued = breaks.length > 0 && between.every((gap) => gap === '');
  const whole = lookUp(key);
  const kind = kindOf(whole) ?? (SURNAMES.has(key) ? 'name' : null);
  if (ABBREVIATIONS.has(key)) return { kind: 'abbreviation', languages: null, glued: false };
  // Two or three capitals that are no word, or a number with letters: small letters do not show it.
  if (
    (CODE.test(key) && (/\d/.test(key) || declared === declared.toUpperCase())) ||
    (key.length === 3 && /^[\p{Lu} .]+$/u.test(declared))
  ) {
    if (kind === null || /\d/.test(key) || !isEnglish(whole))
      return { kind: 'code', languages: null, glued: false };
  }
  if (breaks.length === 0 || (kind !== null && !glued)) {
    if (kind === null) return null;
    if (by === 'person' && breaks.length > 0) return null;
    const english = isEnglish(whole) || languagesIn(whole.languages).length === 0;
    return { kind, languages: english ? null : languagesIn(whole.languages), glued: false };
  }
  if (by === 'person') return null;
  const words = wordsOf(key, breaks);
  const known = words.filter((word) => word.length > 1 && !/^\d+$/.test(word)).map(lookUp);
  if (known.length === 0) return null;
  const content = words.filter((word) => !SMALL_WORDS.has(word)).length;
  if (content > 2 || !known.every((word) => kindOf(word) !== null)) return null;
  const english = known.every(isEnglish);
  const seldom = english && known.length > 1 && known.some(({ common }) => !common);
  return { kind: seldom ? 'pair' : 'phrase', languages: english ? null : shared(known), glued };
}

function isEnglish({ common, uncommon, name, given }: Known): boolean {
  return common || uncommon || name || given;
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
