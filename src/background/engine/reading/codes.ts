import type { Span } from '../../../model/verdict';
import {
  BROKEN,
  CHECKOUT,
  CODE,
  MINE,
  OTHER_CODE,
  PUBLIC_CODE,
  SAVING,
  USE,
  VOUCHER,
} from '../vocabulary/codes';
import { allMatches } from './matches';

/** A discount or referral code that readers are asked to use. */
export interface Code extends Span {
  readonly code: string;
  /** Whether it bears the writer's name, or the words call it the writer's own. */
  readonly mine: boolean;
  /** Whether it is one that a shop gives to everyone (“WELCOME10”). */
  readonly everyones: boolean;
}

/** Letters with a number behind, or capitals; not where it goes on as a handle, an address or a model number. */
const TOKEN =
  /(?:[A-Za-z]{2,16}[-_]?\d{1,4}|[A-Z][A-Z0-9]{3,19}|[А-ЯΑ-Ω]{3,16}\d{1,4})(?![A-Za-z0-9_@/-]|\.\p{L})/gu;
/** What every code holds, and most texts do not. */
const LIKELY = /[A-Za-z][-_]?\d|[A-Z][A-Z0-9]{3}|[А-ЯΑ-Ω]{3}/;
/** What a code does not follow: the rest of a word, and the signs of handles, hashtags and addresses. */
const INSIDE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}_@#/.=&?-]/u;
const NEAR = 64;

const edged = (words: readonly string[]) => `(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`;
/** Scripts without spaces have no edges, and some languages glue endings to a word: these words are long enough. */
const loose = (words: readonly string[]) => `(?:${words.join('|')})`;
const GAP = '(?:[^.!?。！？\\n]{0,24}?)';
const OPEN = '[\\s:：=>→\\-–—~“”„«»"\'‘’「『【（(*_`]*';

const WORDED = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])';
const IS = '(?: (?:μου|שלי|saya|aku|min|mitt|is|ist|es|est|é|è|er|on|jest|to|это|هو|là|adalah))?';
const voucherBefore = new RegExp(`${WORDED}${loose(VOUCHER)}${IS}${OPEN}$`, 'iu');
const voucherNear = new RegExp(`${WORDED}${loose(VOUCHER)}${GAP}$`, 'iu');
/** “a coupon for the PS5”: what follows is the thing, not the code. */
const thing =
  / (?:for|on|to|from|at|für|auf|bei|para|por|em|en|no|na|pour|sur|chez|per|su|voor|op|på|til|til|для|на|για|για το)(?: \p{L}+)? $/iu;
const codeBefore = new RegExp(`${WORDED}${loose(CODE)}${IS}${OPEN}$`, 'iu');
const otherBefore = new RegExp(
  `(?<!\\p{L})(?:${OTHER_CODE.join('|')})[ -]?(?:${CODE.join('|')})${GAP}$`,
  'iu',
);
const codeAfter = new RegExp(`^[”"'’」』】）)*_\`]*[ ]?(?:${VOUCHER.join('|')}|${CODE.join('|')})`, 'iu');
const checkout = new RegExp(loose(CHECKOUT), 'iu');
const saving = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${SAVING.join('|')})|(?<=[\\u0e00-\\u0e7f\\u3040-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7af])(?:${SAVING.at(-1)})`,
  'iu',
);
const mine = new RegExp(edged(MINE), 'iu');
const mineGlued = /私の|僕の|俺の|うちの|我的|我嘅|كودي|كوبوني|ของ(?:ฉัน|เรา|ผม)/u;
const use = new RegExp(`${edged(USE)}|使って|入力|使用|输入|輸入|ใช้|입력|사용`, 'iu');
const broken = new RegExp(BROKEN, 'iu');
/** “Use ADAPOE40”: a word with a number, told to be used, names itself a code. */
const DICTATED = /^[A-Z]{4,}\d{1,3}$/;
const DICTATING =
  /(?<!\p{L})(?:use|enter|apply|quote|nutzt?|usad?|usen|utilise[rz]?|usem?|insira|usate|gebruik|u[żz]yj|استخدم\p{L}*|استعمل\p{L}*)[\s:“"]+$/iu;

/**
 * Only the few units around each word that could be a code are looked at, so a long text costs its length.
 * @param names the writer's own, in lower case: a code that begins with one needs no more than a saving beside it.
 */
export function readCodes(text: string, names: readonly string[] = []): Code[] {
  if (!LIKELY.test(text)) return [];
  return allMatches(text, TOKEN).flatMap(({ 0: code, index: start }) => {
    if (INSIDE.test(text[start - 1] ?? ' ')) return [];
    const end = start + code.length;
    const before = sentenceBefore(text, start);
    const after = sentenceAfter(text, end);
    const around = `${text.slice(Math.max(0, start - NEAR), start)}\n${text.slice(end, end + NEAR)}`;
    const named = names.some((name) => code.length > name.length && code.toLowerCase().startsWith(name));
    const offered = isOffered(code, named, before, after, around) || (named && saving.test(around));
    if (!offered || broken.test(around)) return [];
    const own = before.slice(-40);
    return [
      {
        code,
        start,
        end,
        mine:
          named ||
          mine.test(own) ||
          mineGlued.test(own) ||
          /^[^.!?\n]{0,4}(?:שלי|الخاص بي|của (?:mình|tôi))/u.test(after),
        everyones: PUBLIC_CODE.test(code.toUpperCase()),
      },
    ];
  });
}

function isOffered(code: string, named: boolean, before: string, after: string, around: string): boolean {
  if (after.trimEnd().endsWith('?') && !saving.test(after)) return false;
  if (voucherBefore.test(before)) return true;
  if (/\d/.test(code) && voucherNear.test(before) && !thing.test(before)) return true;
  const worth = saving.test(around);
  const till = checkout.test(around);
  if (codeBefore.test(before)) {
    if (otherBefore.test(before)) return false;
    if (named) return true;
    return worth || till || mine.test(before) || mineGlued.test(before) || use.test(before.slice(-32));
  }
  if (codeAfter.test(after)) return worth || till || mine.test(before);
  if (worth && DICTATED.test(code) && DICTATING.test(before)) return true;
  return till && (worth || use.test(before.slice(-24)));
}

/** What stands before in the same sentence, at most 64 units. */
function sentenceBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - NEAR), end);
  return near.slice(near.search(/[^.!?。！？\n]*$/u));
}

function sentenceAfter(text: string, start: number): string {
  const near = text.slice(start, start + NEAR);
  const stop = near.search(/[.!?。！？\n](?:\s|$)|\n|[。！？]/u);
  return stop < 0 ? near : near.slice(0, stop + 1);
}
