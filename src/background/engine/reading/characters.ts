/** Letters that only look like Latin ones, lower case after folding, by the Latin letter they pass for. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'аα',
  b: 'вβ',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еєε',
  g: 'ԍ',
  h: 'нһ',
  i: 'іι',
  j: 'ј',
  k: 'кκ',
  m: 'мμ',
  n: 'η',
  o: 'оοσ',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ',
  t: 'тτ',
  u: 'υ',
  v: 'νѵ',
  w: 'ԝω',
  x: 'хχ',
  y: 'уγү',
  z: 'ζ',
};

const LATIN_LIKE = new Uint8Array(0x600);
for (const [latin, likes] of Object.entries(LOOKALIKES)) {
  for (const like of likes) LATIN_LIKE[like.charCodeAt(0)] = latin.charCodeAt(0);
}

/** The Latin letter that a folded Cyrillic or Greek one passes for, 0 for none. */
export function latinLookalike(unit: number): number {
  return LATIN_LIKE[unit] ?? 0;
}

/** What compatibility decomposition leaves as it is, though readers do not tell it apart. */
const SAME: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ẞ: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'i',
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ꞯ: 'q',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
  ς: 'σ',
  ک: 'ك',
  ی: 'ي',
  ى: 'ي',
  ة: 'ه',
  '’': "'",
  '‘': "'",
  '‛': "'",
  ʼ: "'",
  ʻ: "'",
  ʹ: "'",
  '′': "'",
  '´': "'",
  '׳': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '−': '-',
  '־': '-',
  '﹣': '-',
  '。': '.',
  '™': '',
  '®': '',
  '©': '',
  '℠': '',
  ـ: '',
};

const INVISIBLE =
  /[\u{AD}\u{34F}\u{61C}\u{17B4}\u{17B5}\u{180B}-\u{180F}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{3164}\u{FEFF}\u{FFA0}\u{E0000}-\u{E0FFF}]/u;

/** Accents and points that folding drops; the vowel signs of Indic and Thai writing are letters to us and stay. */
const ACCENT =
  /[\u{300}-\u{36F}\u{483}-\u{489}\u{591}-\u{5BD}\u{5BF}\u{5C1}\u{5C2}\u{5C4}\u{5C5}\u{5C7}\u{610}-\u{61A}\u{64B}-\u{65F}\u{670}\u{6D6}-\u{6DC}\u{6DF}-\u{6E8}\u{6EA}-\u{6ED}\u{1AB0}-\u{1AFF}\u{1DC0}-\u{1DFF}\u{20D0}-\u{20FF}\u{FE00}-\u{FE0F}\u{FE20}-\u{FE2F}]/u;
const ACCENTS = new RegExp(ACCENT.source, 'gu');

/** Whether a code point that folds to nothing belongs to the letter before it. */
export function isMark(code: number): boolean {
  return ACCENT.test(String.fromCodePoint(code));
}

// Folding one character is pure and a little slow, so what it gave is kept, until there is too much of it.
const MOST = 20_000;
const known = new Map<number, string>();

/** The folded form of one code point outside ASCII: none, one or several UTF-16 units. */
export function foldCharacter(code: number): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const folded = foldAfresh(code);
  if (known.size >= MOST) known.clear();
  known.set(code, folded);
  return folded;
}

function foldAfresh(code: number): string {
  const char = String.fromCodePoint(code);
  const same = SAME[char];
  if (same !== undefined) return same;
  if (INVISIBLE.test(char)) return '';
  if (code >= 0x1f130 && code <= 0x1f189) return letterInABox(code);
  const apart = char.normalize('NFKD').replace(ACCENTS, '').toLowerCase().replace(ACCENTS, '');
  const digits = apart.replace(/\p{Nd}/gu, digitOf);
  const spaces = digits.replace(/[\p{Zs}\u{85}]/gu, ' ').replace(/[\u{2028}\u{2029}]/gu, '\n');
  return Array.from(spaces.normalize('NFC'), (part) => (part === char ? part : (SAME[part] ?? part))).join(
    '',
  );
}

/** 🄰, 🅐 and 🅰: three alphabets in a row. */
function letterInABox(code: number): string {
  const at = (code - 0x1f130) % 0x20;
  return at < 26 ? String.fromCharCode(97 + at) : String.fromCodePoint(code);
}

/** Digits of a script stand in a row of ten: how far it is from the one before which there is none. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  for (let zero = code; zero > code - 10; zero -= 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
  }
  return digit;
}
