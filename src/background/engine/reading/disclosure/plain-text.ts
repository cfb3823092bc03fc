/** A text as readers read it: full-width, styled and invisible letters undone. Offsets are UTF-16. */
export interface PlainText {
  readonly cased: string;
  /** Unit for unit the same as `cased`, in lower case. */
  readonly lower: string;
  /** Whether every unit stands where it stood. */
  readonly same: boolean;
  /** For each unit, and for the end, where it stands in the text as typed. */
  toOriginal(offset: number): number;
}

/** Letters, quotes and dashes that mean themselves and keep their length. */
const ORDINARY = /^[\n\r\t\x20-\x7eÀ-ÖØ-öø-ÿ‘’“”–—…]*$/;
/** The same but for “…”, which is three dots beside letters that are not ordinary; all but a last one, which may carry marks. */
const RUN = /[\n\r\t\x20-\x7eÀ-ÖØ-öø-ÿ‘’“”–—]+(?=[\n\r\t\x20-\x7eÀ-ÖØ-öø-ÿ‘’“”–—]|$)/y;
const CLUSTER = /\P{M}\p{M}*|^\p{M}+/uy;
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufe00-\ufe0f]/g;
/** Vowels and lengthening, which Arabic is mostly written without. */
const ARABIC_MARKS = /[\u064b-\u0652\u0670\u0640]/g;
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ';

export function plainText(original: string): PlainText {
  if (ORDINARY.test(original)) {
    const cased = original.replace(/[‘’]/g, "'");
    return { cased, lower: cased.toLowerCase(), same: true, toOriginal: (offset) => offset };
  }
  let cased = '';
  let lower = '';
  const starts: number[] = [];
  for (let at = 0, end = 0; at < original.length; at = Math.max(end, at + 1)) {
    RUN.lastIndex = at;
    const run = RUN.exec(original)?.[0];
    if (run !== undefined) {
      const plain = run.replace(/[‘’]/g, "'");
      cased += plain;
      lower += plain.toLowerCase();
      end = at + run.length;
      for (let n = at; n < end; n++) starts.push(n);
      continue;
    }
    CLUSTER.lastIndex = at;
    const cluster = CLUSTER.exec(original)?.[0] ?? '';
    end = at + cluster.length;
    const plain = plainCluster(cluster);
    const small = plain.toLowerCase();
    cased += plain;
    lower += small.length === plain.length ? small : plain;
    for (let n = 0; n < plain.length; n++) starts.push(at);
  }
  starts.push(original.length);
  return {
    cased,
    lower,
    same: false,
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
