import type { Span } from '../../../../model/verdict';
import type { Sense } from '../../vocabulary/label';
import { BRAND, type Entry, LINK_WORDS, sentencesOf } from './lexicon';
import { COUNTER } from './place';

/** How a label is set apart from what is said. */
export type Form = 'tag' | 'bracket' | 'lead' | 'phrase' | 'sentence';

const OPENS = /[[({【〔〈《「『<*_~]\s*$/u;
const CLOSES = /^\s*(?:[\])}】〕〉》」』>*_~]|[|/:,–—-])/u;
const HANDLES = new RegExp(`^(?:(?:@[\\w.-]+|${BRAND}+)\\s+)+`, 'u');
const STARTS = /(?:^|[\n|•·]|\s\/\/|[.!?…][\s"')\]]+|[。！？][\s"')\]]*)[^\p{L}\p{N}\ue000@#]*$/u;
const ENDS = /^\s*(?:$|\n|[:|：｜•·—–!…。;»~/+&]|\.(?!\p{L})|-\s|\p{Extended_Pictographic}|#)/u;
/** What makes a sentence of one word of it. */
const ALONE = /^\s*(?:[:|：｜!]|[.。！](?:\s|$|\p{Script=Han})|$|\n)/u;
const LAST = /^[\s.!]*(?:$|\n)/u;
/** A handle that closes a post, with nothing behind it but a label: “… every evening. @acme ad”. */
const SIGNED = new RegExp(
  `[.!?…。！？\\n]\\s*(?:(?:@[\\w.-]+|#[\\p{L}\\p{M}\\p{N}_]+|[@#]?${BRAND}+)\\s+)+$`,
  'u',
);
const LINKED = new RegExp(
  `^[\\s:]*(?:(?:${LINK_WORDS})[\\s']+){0,3}(?:(?:the|la|le|der|die|das|el|il)\\s+)?[@#(]?${BRAND}`,
  'u',
);
const LINKS = new Set(LINK_WORDS.split('|'));
const NEAR_BRAND = new RegExp(`^[^.!?,;:\\n]{0,24}${BRAND}`, 'u');
/** After “AD” in capitals: a year, Latin, or the trade itself. */
const NOT_A_LABEL =
  /^\s+(?:\d|hoc|astra|lib|libitum|nauseam|infinitum|hominem|interim|agenc|campaign|block|tech|break|space|revenue|spend)/u;
/** Senses whose longer wordings cannot be taken for anything else, wherever they stand. */
const PLAIN_SPOKEN: readonly Sense[] = ['ad', 'paid', 'sponsored', 'partnership', 'affiliate', 'unpaid'];
const FORMAL: readonly Sense[] = ['ad', 'paid', 'sponsored', 'unpaid'];

/** No set-apart label is decided by what stands farther away; it keeps long texts cheap. */
const NEAR = 120;

function beforeIn(text: string, start: number): string {
  return start > NEAR ? `a${text.slice(start - NEAR, start)}` : text.slice(0, start);
}

/** How an entry found in masked text stands there; null where the word is only a word. */
export function standsAs(entry: Entry, masked: string, cased: string, { start, end }: Span): Form | null {
  const after = masked.slice(end, end + NEAR);
  if (/^[-'_&]\p{L}/u.test(after)) return null;
  const typed = cased.slice(start, end);
  if (entry.sense === 'pr' && typed === typed.toLowerCase()) return null;
  const before = beforeIn(masked, start).replace(COUNTER, '').replace(HANDLES, '');
  if (OPENS.test(before) && (CLOSES.test(after) || LINKED.test(after))) return 'bracket';
  const linked = LINKED.test(after);
  const formal = FORMAL.includes(entry.sense);
  if (STARTS.test(before)) {
    if (entry.sense === 'pr') return AFTER_PR.test(after) ? 'lead' : null;
    if (entry.sense === 'short' && !linked) return ALONE.test(after) ? 'lead' : null;
    // “Promotion! They made me head of it.”
    if (entry.sense === 'promotion' && /^\s*!/.test(after)) return null;
    if (ENDS.test(after) || (formal && /^\s*[,،、(（]/u.test(after))) return 'lead';
    if ((linked && entry.sense !== 'role') || (before.trim() === '' && isTreat(entry))) return 'lead';
    if (formal && before.trim() === '' && opensUnmarked(typed, cased.slice(end))) return 'lead';
  }
  if (
    formal &&
    typed.length > 1 &&
    typed === typed.toUpperCase() &&
    /^[:|]\s/.test(after) &&
    /[,;–—-]\s*(?:\p{Ll}{2,4}\s+)?$/u.test(before)
  )
    return 'lead';
  if (LAST.test(after) && (/[—–-]\s*$/u.test(before) || (formal && SIGNED.test(before)))) return 'lead';
  if (entry.tokens.length < 2 || entry.containing > 0) return null;
  if (entry.sense === 'short' && entry.tokens.length > 2) return ENDS.test(after) ? 'lead' : null;
  if (LINKS.has(entry.tokens.at(-1) ?? '')) return NEAR_BRAND.test(after) ? 'phrase' : null;
  return PLAIN_SPOKEN.includes(entry.sense) || linked ? 'phrase' : null;
}

/** “PR stay at”, “press trip to”: nothing else opens so. */
function isTreat({ sense, tokens }: Entry): boolean {
  const [first = ''] = tokens;
  return (
    tokens.length > 1 &&
    (sense === 'gifted' || sense === 'invited') &&
    /^(?:pr|press|gifted|hosted)/.test(first)
  );
}

/** Small words that nothing but a new sentence writes with a capital. */
const NEW_SENTENCE =
  /^\s+(?:The|This|These|That|My|Our|We|It|If|When|Three|Two|Der|Die|Das|Mein|Meine|Ich|Wir|Le|La|Les|Mon|Ma|Mes|Je|J'|L'|On|El|Los|Las|Mi|Mis|Il|Lo|Gli|Mio|Mia|De|Het|Mijn|Ik|We|Den|Det|Min|Mit|Mitt|Jag|Jeg|Vi|O|Os|As|Meu|Minha|Eu|Moja|Moje|Mój|Ten|Ta|To)(?![\p{L}'])\s?/u;

/** A label that opens a post without a mark behind it: “AD the new one”, „Werbung Die neue …“. */
function opensUnmarked(typed: string, rest: string): boolean {
  if (NEW_SENTENCE.test(rest)) return /^[^\p{Ll}]/u.test(typed);
  return isCapitals(typed, rest) && !NOT_A_LABEL.test(rest.toLowerCase());
}

function isCapitals(typed: string, rest: string): boolean {
  if (typed !== typed.toUpperCase() || typed === typed.toLowerCase()) return false;
  const next = /^\s+(\p{L}{2,})/u.exec(rest)?.[1];
  return next === undefined || next !== next.toUpperCase();
}

/** “PR” leads only where no personal record can be meant. */
const AFTER_PR = /^\s*[:|：｜/]|^\s+[\ue000@\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const CLAUSE_END =
  /^\s*(?:$|[\n.,!?;:)\]|–—/*"”»]|-\s|\p{Extended_Pictographic}|#|(?:but|just|by|for|aber|mais|pero|ma|maar|men|mas|ale|mutta|von|par|por|da|av|af|door|von)(?!\p{L}))/u;

/** What a denial is said of: “this is” not an ad, „das hier ist“ keine Werbung. */
const SAID_OF_IT =
  /(?:^|[.!?\n(«“"*]\s*)((?:this|that|it|das|dies|diese[rs]?|hier|ceci|ce|cela|c|esto|este|eso|isto|isso|quest[oae]|dit|dat|to|det|dette|tämä)(?:['’]s)?(?:[\s'’]+[\p{L}'’]+){0,2}[\s'’]+)$/u;

/**
 * The whole denial that a label is part of (“not an ad”, “keine Werbung”), or `negated` where words before it turn
 * it around without ending there (“no sponsored post can …”); null where nothing does.
 */
export function denialOf(
  masked: string,
  { start, end }: Span,
  languages: readonly string[],
): Span | 'negated' | null {
  const spoken = languages.length === 0 ? ['en'] : [...new Set([...languages, 'en'])];
  const before = masked.slice(Math.max(0, start - 40), start);
  const after = masked.slice(end, end + NEAR);
  for (const language of spoken) {
    const sentences = sentencesOf(language);
    if (!sentences) continue;
    const not = sentences.notBefore.exec(before);
    if (not) {
      const whole = masked[start] === '#' || CLAUSE_END.test(after);
      if (!whole) return 'negated';
      const said = SAID_OF_IT.exec(before.slice(0, not.index))?.[1] ?? '';
      return { start: start - before.length + not.index - said.length, end };
    }
    const so = sentences.notAfter?.exec(after);
    if (so) return { start, end: end + so[0].length };
  }
  return null;
}

const ROLE_AT = new RegExp(
  `^\\s+(?:of|for|to|with|at|von|für|bei|de|d'|du|chez|per|di|da|do|van|voor|för|åt|for|hos|af|av|marki)\\s*(?:the |la |le |the brand )?[@#]?${BRAND}`,
  'u',
);

/** Whether a bare role is joined to the brand in words: “proud partner of Acme”. */
export function isRoleAtBrand(entry: Entry, masked: string, { start, end }: Span): boolean {
  if (entry.sense !== 'role' || !ROLE_AT.test(masked.slice(end, end + NEAR))) return false;
  return /ambassad|ambasad|botschaft|embaj|embaix|ambasciat|partner|consult|advis/u.test(
    masked.slice(start, end),
  );
}
