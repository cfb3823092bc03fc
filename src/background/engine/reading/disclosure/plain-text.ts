import { allMatches } from '../matches';

/** A text as readers read it: full-width, styled and invisible letters undone. Offsets are UTF-16. */
export interface PlainText {
  readonly cased: string;
  /** Unit for unit the same as `cased`, in lower case. */
  readonly lower: string;
  /** For each unit, and for the end, where it stands in the text as typed. */
  toOriginal(offset: number): number;
}

/** Letters, quotes and dashes that mean themselves and keep their length. */
const ORDINARY = /^[\n\r\t\x20-\x7eÀ-ÖØ-öø-ÿ‘’“”–—…]*$/;
const CLUSTER = /\P{M}\p{M}*|^\p{M}+/gu;
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufe00-\ufe0f]/g;
/** Vowels and lengthening, which Arabic is mostly written without. */
const ARABIC_MARKS = /[\u064b-\u0652\u0670\u0640]/g;
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ';

export function plainText(original: string): PlainText {
  if (ORDINARY.test(original)) {
    const cased = original.replace(/[‘’]/g, "'");
    return { cased, lower: cased.toLowerCase(), toOriginal: (offset) => offset };
  }
  let cased = '';
  let lower = '';
  const starts: number[] = [];
  for (const { 0: cluster, index } of allMatches(original, CLUSTER)) {
    const plain = plainCluster(cluster);
    const small = plain.toLowerCase();
    cased += plain;
    lower += small.length === plain.length ? small : plain;
    for (let n = 0; n < plain.length; n++) starts.push(index);
  }
  starts.push(original.length);
  return {
    cased,
    lower,
    toOriginal: (offset) => starts[Math.min(offset, starts.length - 1)] ?? original.length,
  };
}

/** A word list's entry in the same form. */
export function plainWord(word: string): string {
  return plainText(word).lower;
}

function plainCluster(cluster: string): string {
  if (/^[\x20-\x7e\n]$/.test(cluster)) return cluster;
  const code = cluster.codePointAt(0) ?? 0;
  // Squared and circled capitals, which compatibility normalisation leaves alone.
  for (const first of [0x1f130, 0x1f150, 0x1f170]) {
    if (code >= first && code < first + 26) return String.fromCharCode(65 + code - first);
  }
  const capital = SMALL_CAPITALS.indexOf(cluster);
  if (capital >= 0) return String.fromCharCode(65 + capital);
  return cluster
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(ARABIC_MARKS, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/\p{Zs}/gu, ' ');
}
