import { LANGUAGES } from '../vocabulary/ngrams/pack';
import { scoreNgrams } from './ngrams';
import type { FoldedText } from './text';

/** What is read at most: a language shows early, and a long text costs no more than a short one. */
const ENOUGH = 400;
/** By how much the best language must lead, over the whole text, to be believed. */
const SURE = 120;
/** Below this much for each n-gram a text is no language we know: initials, names, nonsense. */
const LIKELY = 28;
/** Fewer different n-grams tell nothing; of a few, a language that the persona does not speak must lead further. */
const FEWEST = 4;
const FEW = 8;
const FEW_SURE = 240;

/** Accents apart from their letters, full-width and styled letters. */
const STYLED = /[\u0300-\u036f\uff21-\uff5a\ud835]/;
/** Addresses, handles and hashtags are names, in any language. Each is looked for where its sign is there. */
const NAMES: readonly (readonly [sign: RegExp, names: RegExp])[] = [
  [/:\/\//, /[a-z]+:\/\/\S+/gi],
  [/@/, /[^\s@]{0,64}@[\p{L}\p{N}_.-]+/gu],
  [/#/, /#[\p{L}\p{N}_]+/gu],
  [/[\w-]\.[a-z]{2}/i, /(?<![\w-])[\w-]+\.[a-z]{2,}\S*/gi],
];

/** Where each script lies and which language it tells; the three that tell none ask the n-grams. */
const SCRIPTS: readonly (readonly [from: number, to: number, language: string])[] = [
  [0x41, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x531, 0x58f, 'hy'],
  [0x591, 0x5f4, 'he'],
  [0x600, 0x77f, 'Arabic'],
  [0x900, 0x97f, 'hi'],
  [0x980, 0x9ff, 'bn'],
  [0xa00, 0xa7f, 'pa'],
  [0xa80, 0xaff, 'gu'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xc80, 0xcff, 'kn'],
  [0xd00, 0xd7f, 'ml'],
  [0xd80, 0xdff, 'si'],
  [0xe00, 0xe7f, 'th'],
  [0xe80, 0xeff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'el'],
  [0x3041, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7a3, 'ko'],
];
/** A syllable or a word in one letter weighs more than a letter. */
const HEAVY = new Set(['ja', 'zh', 'ko']);
/** Languages that share a script with the one it stands for: believed where the persona speaks them. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  hi: ['mr', 'ne', 'sa'],
  he: ['yi'],
  bn: ['as'],
  id: ['ms'],
  no: ['nb', 'nn'],
};

/**
 * ISO 639-1; null where a text is too short to tell. The persona's languages settle what the text leaves open,
 * and outvote nothing. Names, addresses and hashtags are not read.
 */
export function readLanguage(
  { original }: Pick<FoldedText, 'original'>,
  spoken: readonly string[],
): string | null {
  const start = original.slice(0, ENOUGH * 2);
  const plain = STYLED.test(start) ? start.normalize('NFKC') : start;
  const text = withoutNames(plain).slice(0, ENOUGH);
  const script = scriptOf(text);
  if (script === null) return null;
  const own = spoken.map((language) => language.toLowerCase().split('-')[0] ?? '');
  if (script === 'Arabic' && /[ٹڈڑےںھ]/u.test(text)) return 'ur';
  if (script !== 'Latin' && script !== 'Cyrillic' && script !== 'Arabic') return kinOf(script, own);
  const { scores, ngrams } = scoreNgrams(text);
  const best = highest(scores, () => true);
  const lead = scores[best] ?? 0;
  if (lead === 0 || lead < ngrams * LIKELY) return null;
  const spokenBest = highest(scores, (at) => {
    const language = LANGUAGES[at] ?? '';
    return own.some((code) => code === language || KIN[language]?.includes(code));
  });
  if (spokenBest >= 0 && lead - (scores[spokenBest] ?? 0) < (ngrams < FEW ? FEW_SURE : SURE))
    return kinOf(LANGUAGES[spokenBest] ?? '', own);
  const second = scores[highest(scores, (at) => at !== best)] ?? 0;
  return ngrams >= FEWEST && lead - second >= SURE ? kinOf(LANGUAGES[best] ?? '', own) : null;
}

/** The place of the highest score above nothing among some; -1 where there is none. */
function highest(scores: Float64Array, among: (at: number) => boolean): number {
  let best = -1;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score > (best < 0 ? 0 : (scores[best] ?? 0)) && among(at)) best = at;
  }
  return best;
}

function withoutNames(text: string): string {
  return NAMES.reduce((rest, [sign, names]) => (sign.test(rest) ? rest.replace(names, ' ') : rest), text);
}

function kinOf(language: string, own: readonly string[]): string {
  return own.includes(language) ? language : (own.find((code) => KIN[language]?.includes(code)) ?? language);
}

/** The script that most of the text is written in; null without two letters. Kana makes Han Japanese. */
function scriptOf(text: string): string | null {
  let ascii = 0;
  let others: Map<string, number> | undefined;
  let last = SCRIPTS[0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xc0) {
      if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) ascii += 1;
      continue;
    }
    if (!last || code < last[0] || code > last[1])
      last = SCRIPTS.find(([from, to]) => code >= from && code <= to);
    if (!last) continue;
    // Of two scripts that are as frequent the one that comes first is taken.
    others ??= new Map(ascii > 0 ? [['Latin', 0]] : []);
    others.set(last[2], (others.get(last[2]) ?? 0) + (HEAVY.has(last[2]) ? 2 : 1));
  }
  if (!others) return ascii >= 2 ? 'Latin' : null;
  return mostOf(others, ascii);
}

function mostOf(counts: Map<string, number>, ascii: number): string | null {
  if (ascii > 0) counts.set('Latin', (counts.get('Latin') ?? 0) + ascii);
  const kana = counts.get('ja') ?? 0;
  if (kana > 0) {
    counts.set('ja', kana + (counts.get('zh') ?? 0));
    counts.delete('zh');
  }
  const [top] = [...counts].sort(([, a], [, b]) => b - a);
  return top && top[1] >= 2 ? top[0] : null;
}
