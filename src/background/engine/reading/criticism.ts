import type { Client } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import { CRITICISM, type CriticismSign } from '../vocabulary/criticism/criticism';
import { EVERYDAY_WORDS } from '../vocabulary/everyday/everyday';
import { fact } from './fact';
import type { Mention } from './mentions';
import { isPlace } from './named';
import { compilePhrases, type Match } from './phrases';
import { within } from './quotes';
import type { Reading } from './reading';
import { readBrand } from './register';
import { readStanceAt } from './stance';
import { normal } from './words';

/** How ill a draft speaks of a client. */
export interface Criticism {
  /** Whether it accuses of a crime or a deceit. */
  readonly accuses: boolean;
  readonly because: readonly Span[];
}

/** Words of criticism, and whether what is around them takes them back. */
interface Said extends Span {
  readonly means: CriticismSign;
  readonly denied: boolean;
}

const find = compilePhrases(CRITICISM);
const saidIn = fact((reading: Reading): readonly Said[] =>
  find(reading.words).map((match) => {
    const span = spanOf(reading, match);
    const denied = isDenied(reading, match.means, span) || isOwnIgnorance(reading, span);
    return { ...span, means: match.means, denied };
  }),
);

/** Null where nothing ill is said of the client. `spans`: where it is named; empty where the whole text is about it. */
export function readCriticism(reading: Reading, client: Client, spans: readonly Span[]): Criticism | null {
  const { stance, because, confidence } = readStanceAt(reading, spans);
  const all = saidIn(reading);
  const reach = all.length > 0 ? sentenceOf(reading, spans[0]) : 0;
  const said = (from: number) => all.filter((one) => !one.denied && isAbout(one, spans, from));
  const beside = said(reach);
  // “Three hours on hold. Bravo, Acme.”: a name that is blamed takes what was told just before.
  const near = beside.length > 0 ? said(sentenceBefore(reading, reach)) : beside;
  const signs = (kind: CriticismSign) => near.filter(({ means }) => means === kind);
  const official = reading.speaksFor(client);
  const { service = 0, house = 0 } = readBrand(reading).signs;
  const ours = official || (client.relationship === 'owner' && service + house > 0);
  if (ours && signs('sorry').length > 0) return null;
  const accusations = signs('accusation');
  const negative =
    stance === 'negative' &&
    (!official || confidence >= 0.7) &&
    !isAmbient(reading, because) &&
    !isNotice(reading, because) &&
    !isForeign(reading, because);
  const mocked = signs('mockery').length > 0 && signs('quarrel').length + signs('contempt').length > 0;
  // One's own praise outweighs a hard word beside it (“never a dull moment, the others are clowns”).
  const quarrels = signs('quarrel').length;
  const told = quarrels > 0 && saysAgain(reading) ? quarrels + 1 : quarrels;
  const scorned = stance === 'neutral' && (signs('contempt').length > 0 || told > 1);
  // “Paid for those five stars” praises nobody.
  const praised = because.some((one) => !accusations.some((match) => covers(match, one)));
  const isOnlyPlace = () => spans.length > 0 && spans.every((name) => isPlace(reading, name));
  const accused = accusations.length > 0 && (stance !== 'promotes' || !praised) && !isOnlyPlace();
  if (!negative && !mocked && !accused && (official || !scorned)) return null;
  const words = near.flatMap(({ means, start, end }) => (means === 'sorry' ? [] : [{ start, end }]));
  return { accuses: accused, because: apart([...(negative ? because : []), ...words]) };
}

/** What nobody can be blamed for: bad weather beside a name is just that, and so is a bad day. */
const AMBIENT =
  /(?<!\p{L})(?:weather|storms?|rain|wind|snow|fog|heat|traffic|haircut|headache|migraine|hangover|flu|jet ?lag|tiempo|lluvia|tráfico|biased|partial|befangen|voreingenommen|resaca|météo|pluie|wetter|regen|stau|chuva|trânsito|الطقس|المطر|الزحمة)(?!\p{L})/iu;
const NEXT =
  /^\s+(?:of (?:a |an )?)?(?:day|days|night|week|month|year|morning|luck|mood|cold|sleep|jokes?|puns?|dancer|singer|cook|driver)(?!\p{L})/iu;
const BESIDE = 40;
/** “Three lessons from the outage”, “even they can fail”: what others may learn from it is no complaint. */
const LEARNT =
  /(?<!\p{L})(?:lessons?|learn(?:ed|t|ing)?|takeaways?|(?:can|could|may|might) (?:also |sometimes |still )?(?:fail|break)|lecci(?:ón|ones)|aprend\p{L}+|leçons?|apprendre|lehren|lernen|lições|lição|lezion[ei]|imparare|lessen|leren|lekcj[aeię]|دروس|نتعلم)(?!\p{L})/iu;

/** Whether every hard word stands beside something that nobody can be blamed for, or that others may learn from. */
function isAmbient({ draft }: Reading, because: readonly Span[]): boolean {
  return (
    because.length > 0 &&
    because.every(
      ({ start, end }) =>
        NEXT.test(draft.text.slice(end)) ||
        AMBIENT.test(draft.text.slice(Math.max(0, start - BESIDE), end + BESIDE / 2)) ||
        LEARNT.test(draft.text.slice(Math.max(0, start - BESIDE), end + BESIDE)),
    )
  );
}

/** “Orders are two days late this week”: whoever tells others what holds now complains of nothing. */
const HELD_UP =
  /^(?:\P{L}*(?:\p{L}+ ){0,3})?(?:late|delay(?:ed|s)?|cancel{1,2}ed|suspended|closed|offline|down|unavailable|postponed|con retraso|retrasad\p{L}+|cancelad\p{L}+|en retard|annul[ée]\p{L}*|verspätet|fällt aus|atrasad\p{L}+)$/iu;
const ONESELF =
  /(?<!\p{L})(?:i|i['’]\p{L}+|me|my|mine|we|us|our|again|still|another|ever|never|yo|me|mi|nos|otra|je|j['’]|moi|mon|ma|encore|ich|mir|mich|mein\p{L}*|wieder|schon|eu|meu|minha|de novo)(?!\p{L})|[!¡🙃🙄😡😤]/iu;

function isNotice({ draft }: Reading, because: readonly Span[]): boolean {
  return (
    because.length > 0 &&
    because.every(({ start, end }) => HELD_UP.test(draft.text.slice(start, end))) &&
    !ONESELF.test(draft.text)
  );
}

/** Whether every hard word is only a little one of another language, as the Spanish “con”. */
function isForeign({ draft, language }: Reading, because: readonly Span[]): boolean {
  if (language === null || language === 'en' || because.length === 0) return false;
  return because.every(({ start, end }) => EVERYDAY_WORDS.has(normal(draft.text.slice(start, end))));
}

/** “They lost my bag. Again.”: a sentence of its own that says it was not the first time. */
const AGAIN =
  /[.!?…]\s+(?:and |yet |once |y |et |und |e )?(?:again|otra vez|de nuevo|encore|encore une fois|(?:schon )?wieder|de novo|outra vez|di nuovo|alweer|znowu|مرة (?:ثانية|أخرى|اخرى)|كمان مرة)\s*[.!?…]/iu;

const saysAgain = fact(({ draft }: Reading) => AGAIN.test(draft.text));

/** The same sentence, or the ones after it; what comes before the name is about it only where it is one sentence. */
function isAbout(phrase: Span, spans: readonly Span[], reach: number): boolean {
  return phrase.start >= reach && !within(phrase, spans);
}

/** Where sentences and lines start, in order. */
const openingsOf = fact(({ words }: Reading) => words.filter(({ opens }) => opens).map(({ start }) => start));

/** Where the last sentence starts that does so before an offset; undefined where none does. */
function lastOpening(reading: Reading, before: number): number | undefined {
  const openings = openingsOf(reading);
  let low = 0;
  let high = openings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((openings[middle] ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return openings[low - 1];
}

/** Where the sentence of a name starts; the whole text is about what is not named. */
function sentenceOf(reading: Reading, name: Span | undefined): number {
  if (name === undefined) return 0;
  return lastOpening(reading, name.start + 1) ?? reading.words[0]?.start ?? 0;
}

/** Where the sentence before starts; a sentence that names another client is about that one. */
function sentenceBefore(reading: Reading, reach: number): number {
  const start = lastOpening(reading, reach) ?? reach;
  const names = (mention: Mention) => 'start' in mention && mention.start >= start && mention.start < reach;
  return reading.mentions.some(names) ? reach : start;
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start < inner.end && inner.start < outer.end;
}

/** “Still not sick of it”, “no es una estafa”: what is taken back is not said. A comma ends what “no” reaches. */
const DENIED =
  /(?:^|[^\p{L}\p{N}])(?:not|never|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|ain['’]t|hardly|no|nunca|jamás|pas|jamais|nicht|kein\p{L}{0,2}|nie|não|non|mai|niet|geen|مو|مش|ليس|ليست)(?: (?:a|an|the|even|once|at all|really|exactly|yet|es|son|era|un|una|une|é|um|uma|è|ein\p{L}{0,2}|een|to)){0,3} $/iu;
const REACH = 40;

function isDenied({ draft }: Reading, means: CriticismSign, { start }: Span): boolean {
  if (means === 'sorry' || means === 'mockery') return false;
  return DENIED.test(draft.text.slice(Math.max(0, start - REACH), start));
}

/** “No idea what to wear”, “ich habe keine Ahnung”: whoever does not know says nothing of anybody; “they have no idea” does. */
const IGNORANCE = /(?:idea|clue|ahnung|idée|ideia)/iu;
const THEIRS =
  /^[^.!?\n]{0,30}(?<!\p{L})(?:they|them|their|he|she|you|your|sie|ihr|ellos|ellas|ils|elles|eles|elas)(?!\p{L})/iu;
const OWN =
  /(?:^|[.!?…,;:\n]\s*|(?<!\p{L})(?:i|we|i['’]ve|we['’]ve|had|still|ich|hab|habe|wir|haben|tengo|tenemos|tenía|ai|n['’]ai|avons|tenho|temos|faço)\s+)(?:(?:still|really|honestly|genuinely|absolutely|have|had|got|also|echt|auch|leider|no)\s+){0,3}$/iu;

function isOwnIgnorance({ draft: { text } }: Reading, { start, end }: Span): boolean {
  if (!IGNORANCE.test(text.slice(start, end)) || THEIRS.test(text.slice(end))) return false;
  return OWN.test(text.slice(Math.max(0, start - REACH), start));
}

function spanOf({ words }: Reading, { start, end }: Match<unknown>): Span {
  return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** Spans in the order of the text, without those that another covers. */
function apart(spans: readonly Span[]): Span[] {
  let reached = -1;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
