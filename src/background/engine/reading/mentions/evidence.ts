import type { Client } from '../../../../model/profile';
import { fold } from '../text';
import type { Candidate } from './find';
import type { Page } from './page';
import { SCRIPT, scriptOf } from './scripts';
import type { Term } from './terms';

/** How a word is written: no case at all, lower, Capital, ALL CAPITALS, miXed. */
type Written = 'none' | 'lower' | 'capital' | 'capitals' | 'mixed';

/** What a sentence shows by its capitals. */
interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly lower: number;
  /** Of them, those of more than three letters. */
  readonly content: number;
  /** Capitals that do not begin the sentence. */
  readonly inside: number;
  readonly capitals: number;
  readonly startsCapital: boolean;
}

/** Judges everyday words, one draft at a time. */
export interface Evidence {
  /** Whether this everyday word means the client here. `clear`: the client is named beyond doubt elsewhere in the draft. */
  isMeant(candidate: Candidate, client: Client, clear: boolean): boolean;
  /** The same for a hashtag, which shows neither case nor grammar. */
  isMeantByTag(term: Term, client: Client, clear: boolean): boolean;
}

const ENOUGH = 2;
const AT = wordSet('at from via by @ chez bei desde por da presso von bij fra od de la');
const BEFORE = wordSet(
  `to for with of in on into my our your their his her the new this that these love loved loving like hate try tried trying use used using uses
   buy buying bought order ordered ordering shop shopping visit visited join joined joining wear wearing wore drive driving drove
   ride riding fly flying eat eating drink drinking thanks thank dear hey hi hello than vs versus over and or & called named brand
   mit nach zu im beim fur con para en a al avec pour sur chez het voor`,
);
const ARTICLES_OF_GERMAN = wordSet(
  'der die das den dem des ein eine einen einem einer kein keine mein meine dein seine ihre unser',
);
const ARTICLES = wordSet(
  'a an the my your our his her their this that these those some any no every each one two another',
);
const SUBJECTS = wordSet(
  'i you we they he she it who to not dont will would can could should must may might lets please and just',
);
const OBJECTS = wordSet(
  'i you me my we us our they them he him his she her it its your their this that these those to up down off out on of the a an in into for if all and or',
);
const TRADE = wordSet(
  `app apps store stores shop shops website site online stock stocks shares share ceo cfo cto card cards account accounts customer customers service
   employee employees staff gift products product order orders ordered delivery sale sales ad ads advert commercial brand team announces announced launches
   launched unveils unveiled hq headquarters quarter earnings revenue ipo billion company companies inc corp ltd outlet franchise
   voucher coupon discount deals deal checkout subscription refund recall dealership dealer partnership partnered sponsored
   tienda boutique magasin laden geschaft filiale negozio loja winkel butik kauppa sklep obchod magazin bolt magaza`,
);
/** What follows a company's possessive. */
const NEWS = wordSet(
  'new newest latest first next upcoming biggest famous iconic annual spring summer autumn fall winter holiday',
);
/** What companies do in the news, in the third person. */
const ACTS = wordSet(
  `buys sells announces launches unveils reports recalls hires sues acquires offers introduces opens closes cuts expands partners
   raises posts plans rolls releases ships stores delivers stock products employees workers ceo scammed charged refunded delivered
   announced launched unveiled acquired sued recalled released`,
);
/** A name that is one of these needs more than another everyday word does. */
const FUNCTION_WORDS = wordSet(
  `on in it is at by to up out off you me we us he she i and or the a an all any so no not if as but do be go my your who what when
   where how why that this here there now then just for of with from`,
);
/** After “at”: no place of business. */
const AT_IDIOMS = wordSet(
  `home work school night noon midnight dawn dusk peace war sea hand heart church dinner lunch breakfast large last least best worst first most
   play rest risk ease random will length times once all present sunset sunrise christmas easter halftime stake issue fault
   gunpoint bay law college university camp practice bat lightning room face full half top base ground bottom eye arm`,
);
/** Before a place of two words that has no article. */
const WHERE = wordSet('to in from into near inside via outside');
/** What may follow a whole name, so that it does not begin a longer expression. */
const AFTER = wordSet(
  `today yesterday tonight tomorrow now again and or but is was are were has had with for in on at to the this that last when while because
   so if then right just before after yet too also have do does did from i we he she they my me lol omg rn tho`,
);

/** Trade words of scripts that have no capitals, looked for anywhere around the name. */
const TRADE_ELSEWHERE =
  /شركة|شركه|تطبيق|متجر|محل|علامة|علامه|مطعم|خصم|منتج|حساب|اعلان|חברת|אפליקצי|חנות|מותג|מבצע|אתר|公司|品牌|门店|旗舰|店|官网|会社|アプリ|ブランド|店舗|公式|회사|브랜드|매장|앱|공식|할인|บริษัท|แบรนด์|ร้าน|แอป|सेल|कंपनी|ब्रांड/u;

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

export function weighEvidence(page: Page): Evidence {
  const { text, tokens, draft } = page;
  const { folded, original, toOriginal } = text;
  const word = (token: number) =>
    token < 0 || token >= tokens.count
      ? ''
      : folded.slice(tokens.starts[token] ?? 0, tokens.ends[token] ?? 0);
  let sentences: { readonly of: Int32Array; readonly all: readonly Sentence[] } | undefined;
  const contexts = new Map<string, boolean>();

  function isMeant(candidate: Candidate, client: Client, clear: boolean): boolean {
    const { term, start, end } = candidate;
    const { everyday } = term;
    if (everyday === null) return true;
    const cased = isCased(scriptOf(folded.charCodeAt(start)));
    if (cased && everyday.languages !== null && !everyday.languages.some(page.speaks)) return true;
    if (everyday.glued && candidate.gaps === 0) return true;
    // A sign inside that nobody types by chance: “Mill & Barn”, “Snip-It”.
    if (
      everyday.kind === 'phrase' &&
      signsOf(term.declared) !== '' &&
      signsOf(folded.slice(start, end)) === signsOf(term.declared)
    )
      return true;
    if (everyday.kind === 'given')
      return isGivenNameAlone(candidate) || (clear && writtenAt(tokenAt(start)) !== 'lower');
    const settled = (clear ? 2 : 0) + (hasContext(client) ? 2 : 0);
    if (!cased) {
      return (
        settled +
          (isQuoted(start, end) ? 2 : 0) +
          (TRADE_ELSEWHERE.test(folded.slice(Math.max(0, start - 40), end + 40)) ? 2 : 0) >=
        ENOUGH
      );
    }
    if (term.stem || ((candidate.tail === 's' || candidate.tail === 'es') && everyday.kind !== 'code'))
      return false;
    const typed = text.spanOf(start, end);
    return (
      settled + byCase(candidate, original.slice(typed.start, typed.end), client) + byGrammar(candidate) >=
      ENOUGH
    );
  }

  /** “Odell has shoes”, but neither “Odell Brown” nor “uncle odell”. */
  function isGivenNameAlone({ start, end }: Candidate): boolean {
    const from = tokenAt(start);
    const to = tokenAt(end - 1);
    return writtenAt(from) !== 'lower' && !isPartOfName(from, to, sentenceOf(from));
  }

  /** What the capitals say, from -4 (plainly the word) to 2 (plainly a name). */
  function byCase({ term, start, end, gaps }: Candidate, typed: string, client: Client): number {
    const { everyday, declared } = term;
    const from = tokenAt(start);
    const to = tokenAt(end - 1);
    const sentence = sentenceOf(from);
    const written = writtenAt(from);
    const others = sentence.last - sentence.first - (to - from);
    const shouts = sentence.capitals > 1 && sentence.lower === 0;
    if (everyday?.kind === 'abbreviation') return typed === declared ? 0 : -4;
    if (everyday?.kind === 'code') {
      if (isMeasure(typed, from, to)) return -4;
      if (lettersOf(typed) === lettersOf(declared))
        return shouts && /^\p{L}+$/u.test(typed) && others > 2 ? 1 : 2;
      return sentence.inside > 0 || sentence.startsCapital ? -2 : term.key.length > 2 ? 1 : 0;
    }
    if (/^\p{Ll}+\p{Lu}|^\p{Lu}.*\p{Ll}\p{Lu}/u.test(declared) && typed === declared) return 2;
    if (/^[^\p{L}]*\p{Ll}/u.test(declared)) return 0;
    if (shouts) return 0;
    if (everyday?.kind === 'phrase') return phraseByCase(from, to, sentence, gaps);
    if (written === 'lower') {
      const shown = sentence.startsCapital || sentence.inside > 0;
      if (shown && isPlaceOfTrade(from, to)) return -0.5;
      return shown
        ? -4
        : isNounHere(from) && !isContextWord(beside(to, 1), client)
          ? -3
          : isVerbHere(from, to)
            ? -2
            : 0;
    }
    // Capitals are a name's where they are short; a longer word may only be stressed.
    if (written === 'capitals' && typed === declared && sentence.lower > 1) return typed.length < 4 ? 2 : 1;
    if (written === 'capitals' && typed.length > 1 && typed !== declared) return sentence.lower > 1 ? 0 : -1;
    if (from === sentence.first) return 0;
    if (isTitle(sentence)) return 0;
    // German writes every noun so.
    if (everyday?.languages?.includes('de') && page.speaks('de'))
      return ARTICLES_OF_GERMAN.has(beside(from, -1)) ? -1 : 0;
    let score = FUNCTION_WORDS.has(term.key) || everyday?.kind === 'name' ? 1 : 2;
    if (isPartOfName(from, to, sentence)) score -= 2;
    else if (sentence.content === 0 && sentence.lower < 3) score -= 2;
    if (touchesHyphen(start, end)) score -= 2;
    return score;
  }

  function phraseByCase(from: number, to: number, sentence: Sentence, gaps: number): number {
    if (gaps === 0) return 2;
    let lower = 0;
    let upper = 0;
    for (let token = from; token <= to; token += 1) {
      const written = writtenAt(token);
      if (written === 'lower' && word(token).length > 3) lower += 1;
      if (written === 'capital' || written === 'capitals') upper += token === sentence.first ? 0 : 1;
    }
    if (lower > 0) {
      if (isPlaceOfTrade(from, to)) return 1;
      return sentence.startsCapital || sentence.inside > 0 ? -3 : 0;
    }
    const others = sentence.inside - upper;
    if (others > 0 && others >= sentence.lower) return 0;
    return upper === 0 ? 0 : isPartOfName(from, to, sentence) ? 1 : 2;
  }

  /** What the words beside it say, up to 2. */
  function byGrammar({ start, end, term }: Candidate): number {
    const from = tokenAt(start);
    const to = tokenAt(end - 1);
    const named = writtenAt(from) !== 'lower';
    const before = beside(from, -1);
    const after = beside(to, 1);
    let score = 0;
    if (isPlaceOfTrade(from, to)) score += 2.5;
    else if (AT.has(before)) score += 1;
    else if (named && BEFORE.has(before)) score += 0.5;
    if (TRADE.has(after)) score += named ? 2 : 1;
    else if (named && ACTS.has(after)) score += term.everyday?.kind === 'name' ? 1 : 2;
    else if (TRADE.has(before) && named) score += 0.5;
    const owns = named && /^'s(?![\p{L}\p{N}])/u.test(folded.slice(end, end + 3));
    if (owns)
      score += NEWS.has(word(to + 2)) || TRADE.has(word(to + 2)) ? 2 : term.everyday?.kind === 'name' ? 0 : 1;
    // “a Ford”, “my Ford”: nobody speaks of a person so.
    if (named && term.everyday?.kind === 'name' && ARTICLES.has(before)) score += 1;
    if (term.symbol !== '' && folded[end - 1] === term.symbol) score += 1;
    if (folded[start - 1] === '$') score -= 1;
    return score;
  }

  /** “at target today”: bare, after “at”, and nothing it could be the beginning of. */
  function isPlaceOfTrade(from: number, to: number): boolean {
    const before = beside(from, -1);
    const at =
      before === 'at' || (from < to && WHERE.has(before)) || (before === '' && /@ $/.test(gapOf(from - 1)));
    if (!at || AT_IDIOMS.has(word(from))) return false;
    const after = beside(to, 1);
    return after === ''
      ? !/^[-'][\p{L}]/u.test(folded.slice(tokens.ends[to], (tokens.ends[to] ?? 0) + 2))
      : AFTER.has(after);
  }

  /** “a bolt”, “our coach”: an article before a small letter. */
  function isNounHere(from: number): boolean {
    return ARTICLES.has(beside(from, -1));
  }

  /** “wish you”, “we target”: a verb among its subject and object. */
  function isVerbHere(from: number, to: number): boolean {
    return SUBJECTS.has(beside(from, -1)) || OBJECTS.has(beside(to, 1));
  }

  /** “Harrison Ford”, “Orange County”: a capital beside it in the same sentence, with but a space between. */
  function isPartOfName(from: number, to: number, sentence: Sentence): boolean {
    const before = from - 1 > sentence.first || (from - 1 === sentence.first && !isSmallWord(word(from - 1)));
    if (before && isCapitalised(from - 1) && gapOf(from - 1) === ' ') return true;
    return to < sentence.last && isCapitalised(to + 1) && gapOf(to) === ' ' && !TRADE.has(word(to + 1));
  }

  function isSmallWord(first: string): boolean {
    return (
      BEFORE.has(first) || AT.has(first) || ARTICLES.has(first) || SUBJECTS.has(first) || OBJECTS.has(first)
    );
  }

  function isCapitalised(token: number): boolean {
    const written = writtenAt(token);
    return written === 'capital' && word(token) !== 'i'
      ? true
      : written === 'capitals' && word(token).length > 1;
  }

  function isTitle({ lower, inside }: Sentence): boolean {
    return inside >= 3 && inside > lower;
  }

  function gapOf(token: number): string {
    return folded.slice(tokens.ends[token] ?? 0, tokens.starts[token + 1] ?? 0);
  }

  /** The word beside, where only a space (or a hashtag's or handle's sign) is between; else none. */
  function beside(token: number, way: 1 | -1): string {
    const other = token + way;
    if (other < 0 || other >= tokens.count) return '';
    const gap = gapOf(Math.min(token, other));
    return /^(?: |'s )$/.test(gap) ? word(other) : '';
  }

  /** “3M followers”, “$3M”, “5 hp”: an amount. */
  function isMeasure(typed: string, from: number, to: number): boolean {
    const start = tokens.starts[from] ?? 0;
    if (/[$€£¥+~<>=]/.test(folded[start - 1] ?? '')) return true;
    if (/^\d/.test(word(from - 1)) && gapOf(from - 1).trim() === '') return true;
    if (!/^\d/.test(typed)) return false;
    if (/^\d+$/.test(typed)) return true;
    return (
      /^\d+[kmbgtx]$/i.test(typed) &&
      (/^(?:over|about|nearly|almost|under|than|to|hit|reached|got|of|with|only|for)$/.test(
        beside(from, -1),
      ) ||
        /(?:[^s]s|people|usd|more|in|by|of|and|per|long|wide|tall|high|away)$/.test(beside(to, 1)))
    );
  }

  function touchesHyphen(start: number, end: number): boolean {
    return (
      (folded[start - 1] === '-' && scriptOf(folded.charCodeAt(start - 2)) !== 0) ||
      (folded[end] === '-' && scriptOf(folded.charCodeAt(end + 1)) !== 0)
    );
  }

  function isQuoted(start: number, end: number): boolean {
    return /["“”„«»「『《‹״]/u.test(folded[start - 1] ?? '') && /["“”«»」』》›״]/u.test(folded[end] ?? '');
  }

  /** One of the client's own words (`context`, products) stands in the draft, or the draft answers the client. */
  function hasContext(client: Client): boolean {
    const known = contexts.get(client.id);
    if (known !== undefined) return known;
    const author = draft.about?.author?.replace(/^@/, '').toLowerCase();
    const found =
      client.handles.some(
        ({ handle }) => author !== undefined && handle.replace(/^@/, '').toLowerCase() === author,
      ) ||
      [...client.context, ...client.products].some((context) => {
        const wanted = fold(context.trim());
        return wanted !== '' && !isOwnName(client, wanted) && occurs(wanted);
      });
    contexts.set(client.id, found);
    return found;
  }

  /** “the slack channel”: the word beside is one of the client's. */
  function isContextWord(beside: string, client: Client): boolean {
    return (
      beside !== '' &&
      client.context.some(
        (context) =>
          fold(context.trim()).split(' ')[0] === beside.replace(/s$/, '') || fold(context.trim()) === beside,
      )
    );
  }

  function isOwnName(client: Client, wanted: string): boolean {
    return fold(client.name) === wanted || client.aliases.some((alias) => fold(alias) === wanted);
  }

  function occurs(wanted: string): boolean {
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const before = at === 0 ? 0 : scriptOf(folded.charCodeAt(at - 1));
      const script = scriptOf(folded.charCodeAt(at));
      const rest =
        /^[\p{L}\p{N}]*/u.exec(folded.slice(at + wanted.length, at + wanted.length + 8))?.[0] ?? '';
      if (!isCased(script)) return true;
      if (before === 0 && /^(?:s|es|n|en|e|er|d|ed|ing|a|i|y|u)?$/u.test(rest)) return true;
    }
    return false;
  }

  function tokenAt(offset: number): number {
    let low = 0;
    let high = tokens.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((tokens.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function writtenAt(token: number): Written {
    const start = toOriginal(tokens.starts[token] ?? 0);
    const end = toOriginal((tokens.ends[token] ?? 1) - 1) + 1;
    return writtenAs(original.slice(start, Math.min(end, start + 40)));
  }

  function sentenceOf(token: number): Sentence {
    sentences ??= readSentences();
    const sentence = sentences.all[sentences.of[token] ?? 0];
    return (
      sentence ?? {
        first: token,
        last: token,
        lower: 0,
        content: 0,
        inside: 0,
        capitals: 0,
        startsCapital: false,
      }
    );
  }

  function readSentences() {
    const of = new Int32Array(tokens.count);
    const all: Sentence[] = [];
    for (let first = 0; first < tokens.count; ) {
      let lower = 0;
      let content = 0;
      let inside = 0;
      let capitals = 0;
      let last = first;
      for (let token = first; token < tokens.count; token += 1) {
        const written = writtenAt(token);
        const isTag = /[@#]/.test(folded[(tokens.starts[token] ?? 0) - 1] ?? '');
        if (written === 'lower' && !isTag && !isSuffix(token)) {
          lower += 1;
          if (word(token).length > 3) content += 1;
        }
        if (written === 'capitals' && word(token).length > 1) capitals += 1;
        if (
          token > first &&
          !isTag &&
          (written === 'capital' || written === 'capitals') &&
          word(token) !== 'i'
        )
          inside += 1;
        of[token] = all.length;
        last = token;
        if (
          token + 1 < tokens.count &&
          /[.!?…]["”’')]*\s|[\n:;•|]|[“"«„]\s*$|\s[-*]\s/u.test(`${gapOf(token)}`)
        )
          break;
      }
      const begins = writtenAt(first);
      all.push({
        first,
        last,
        lower,
        content,
        inside,
        capitals,
        startsCapital: begins === 'capital' || begins === 'mixed',
      });
      first = last + 1;
    }
    return { of, all };
  }

  /** The “s” of a possessive, the “t” of “don't”. */
  function isSuffix(token: number): boolean {
    return folded[(tokens.starts[token] ?? 0) - 1] === "'";
  }

  return {
    isMeant,
    isMeantByTag: (_term, client, clear) => clear || hasContext(client),
  };
}

function writtenAs(word: string): Written {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '' || letters.toLowerCase() === letters.toUpperCase()) return 'none';
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters === letters.toUpperCase()) return letters.length === 1 ? 'capital' : 'capitals';
  return /^\p{Lu}[^\p{Lu}]*$/u.test(letters) ? 'capital' : 'mixed';
}

/** The signs of a name that are neither letters nor spaces. */
function signsOf(name: string): string {
  return name.replace(/[\p{L}\p{N}\p{M}\s.'’!+]/gu, '').replace(/[‐‑–]/g, '-');
}

function lettersOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '');
}

function isCased(script: number): boolean {
  return script <= SCRIPT.greek;
}
