/** What a folded UTF-16 unit is to the matcher. */
export const SCRIPT = {
  none: 0,
  latin: 1,
  digit: 2,
  cyrillic: 3,
  greek: 4,
  arabic: 5,
  hebrew: 6,
  hangul: 7,
  han: 8,
  katakana: 9,
  hiragana: 10,
  /** Thai, Lao, Khmer, Burmese: no spaces between words. */
  thai: 11,
  letter: 12,
  /** A vowel sign or other mark that folding keeps: part of the letter before it. */
  sign: 13,
} as const;

export type Script = (typeof SCRIPT)[keyof typeof SCRIPT];

const UNKNOWN = 255;
const scripts = new Uint8Array(0x10000).fill(UNKNOWN);
for (let code = 0; code < 128; code += 1) {
  scripts[code] =
    code >= 97 && code <= 122 ? SCRIPT.latin : code >= 48 && code <= 57 ? SCRIPT.digit : SCRIPT.none;
}

/** The script of a folded unit. */
export function scriptOf(unit: number): number {
  const known = scripts[unit] ?? SCRIPT.none;
  if (known !== UNKNOWN) return known;
  const script = find(String.fromCharCode(unit), unit);
  scripts[unit] = script;
  return script;
}

const BY_NAME: readonly (readonly [Script, RegExp])[] = [
  [SCRIPT.sign, /\p{M}/u],
  [SCRIPT.katakana, /[\p{sc=Katakana}ー]/u],
  [SCRIPT.none, /[^\p{L}\p{N}]/u],
  [SCRIPT.latin, /\p{sc=Latin}/u],
  [SCRIPT.cyrillic, /\p{sc=Cyrillic}/u],
  [SCRIPT.greek, /\p{sc=Greek}/u],
  [SCRIPT.arabic, /\p{sc=Arabic}/u],
  [SCRIPT.hebrew, /\p{sc=Hebrew}/u],
  [SCRIPT.hangul, /\p{sc=Hangul}/u],
  [SCRIPT.han, /\p{sc=Han}/u],
  [SCRIPT.hiragana, /\p{sc=Hiragana}/u],
  [SCRIPT.thai, /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u],
];

function find(char: string, unit: number): Script {
  // Halves of a pair: ideographs beyond the basic plane count, emoji do not.
  if (unit >= 0xd800 && unit <= 0xdfff) return unit >= 0xd840 && unit <= 0xd888 ? SCRIPT.han : SCRIPT.none;
  return BY_NAME.find(([, pattern]) => pattern.test(char))?.[0] ?? SCRIPT.letter;
}

/** Whether words of a script stand without spaces between them. */
export function isUnspaced(script: number): boolean {
  return script >= SCRIPT.han && script <= SCRIPT.thai;
}

/** Whether a script has capitals. */
export function isCased(script: number): boolean {
  return script <= SCRIPT.greek;
}

/** Letters of one script are one word; digits and marks go with either; ideographs and kana go together. */
function groupOf(script: number): number {
  return script === SCRIPT.katakana || script === SCRIPT.hiragana ? SCRIPT.han : script;
}

/** Runs of letters and digits, in folded offsets. */
export interface Tokens {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly groups: readonly number[];
}

export function tokenise(folded: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const groups: number[] = [];
  const { length } = folded;
  let open = false;
  let group = 0;
  const close = (at: number) => {
    ends.push(at);
    groups.push(group);
  };
  for (let at = 0; at < length; at += 1) {
    const script = scriptOf(folded.charCodeAt(at));
    if (script === SCRIPT.none) {
      if (open) close(at);
      open = false;
      continue;
    }
    if (open && script === SCRIPT.sign) continue;
    const next = groupOf(script);
    if (open) {
      if (next === group || (next === SCRIPT.digit && !isUnspaced(group))) continue;
      if (group === SCRIPT.digit && !isUnspaced(next)) {
        group = next;
        continue;
      }
      close(at);
    }
    starts.push(at);
    open = true;
    group = next;
    // Most words are letters of one script.
    while (at + 1 < length && scriptOf(folded.charCodeAt(at + 1)) === script) at += 1;
  }
  if (open) close(length);
  return { count: starts.length, starts, ends, groups };
}
