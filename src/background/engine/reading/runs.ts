const WORDLIKE = /[\p{L}\p{M}\p{N}]/u;

/** What is known of each UTF-16 unit: 0 nothing yet, 1 it goes into a word, 2 it does not, 3 half of a pair. */
const known = new Uint8Array(0x10000).fill(3, 0xd800, 0xe000);
for (let unit = 0; unit < 0x80; unit += 1) known[unit] = WORDLIKE.test(String.fromCharCode(unit)) ? 1 : 2;

/** Runs of letters, marks and digits with nothing between them: where each starts and ends. */
export interface Runs {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Every run of a text, in order, as `/[\p{L}\p{M}\p{N}]+/gu` would find them, much quicker. */
export function runsOf(text: string): Runs {
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const width = widthAt(text, at);
    if (width > 0) {
      at += width;
      continue;
    }
    if (at > start) {
      starts.push(start);
      ends.push(at);
    }
    at += 1;
    start = at;
  }
  if (at > start) {
    starts.push(start);
    ends.push(at);
  }
  return { starts, ends };
}

/** How many units the letter, mark or digit at an offset takes; 0 where there is none. */
function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const is = known[unit];
  if (is === 1) return 1;
  if (is === 2) return 0;
  if (is === 3) {
    const code = text.codePointAt(at) ?? 0;
    return code > 0xffff && WORDLIKE.test(String.fromCodePoint(code)) ? 2 : 0;
  }
  known[unit] = WORDLIKE.test(String.fromCharCode(unit)) ? 1 : 2;
  return widthAt(text, at);
}
