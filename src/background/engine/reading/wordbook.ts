/** How many words are kept; once there are more, all are forgotten. */
export const MOST_WORDS = 4096;
/** Longer runs of letters are no words that come again. */
const LONGEST = 40;

/** One book for all who read words: each text is gone through several times, and its words are found at one place. */
const slots = new Int32Array(2 * MOST_WORDS);
/** The units of the words, one behind the other, and where each word begins. */
const letters = new Uint16Array(12 * MOST_WORDS);
const starts = new Int32Array(MOST_WORDS + 1);
let count = 0;
let edition = 0;

/**
 * What is known of words. Words come again and again, most of all while somebody types: what `know` says of one is
 * kept, and found by the word's units in the text (UTF-16, `end` exclusive), so that no string is made of it again.
 * @param know told also of the word's place in the book, which others have after it once the book was full.
 */
export function openWordbook<T>(
  know: (word: string, place: number) => T,
): (text: string, start: number, end: number) => T {
  const known = new Array<T | undefined>(MOST_WORDS).fill(undefined);
  let current = edition;

  return (text, start, end) => {
    if (end - start > LONGEST) return know(text.slice(start, end), MOST_WORDS - 1);
    const place = placeOf(text, start, end);
    if (current !== edition) {
      known.fill(undefined);
      current = edition;
    }
    const before = known[place];
    if (before !== undefined) return before;
    const now = know(text.slice(start, end), place);
    known[place] = now;
    return now;
  };
}

/** Where a word is in the book; it is entered where it is new. */
function placeOf(text: string, start: number, end: number): number {
  const hash = hashOf(text, start, end);
  let slot = hash & (slots.length - 1);
  for (let at = slots[slot] ?? 0; at > 0; at = slots[slot] ?? 0) {
    if (isAt(at - 1, text, start, end)) return at - 1;
    slot = (slot + 1) & (slots.length - 1);
  }
  const from = starts[count] ?? 0;
  if (count === MOST_WORDS - 1 || from + LONGEST > letters.length) {
    slots.fill(0);
    count = 0;
    edition += 1;
    return placeOf(text, start, end);
  }
  for (let at = start; at < end; at += 1) letters[from + at - start] = text.charCodeAt(at);
  count += 1;
  slots[slot] = count;
  starts[count] = from + end - start;
  return count - 1;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt(place: number, text: string, start: number, end: number): boolean {
  const from = starts[place] ?? 0;
  if ((starts[place + 1] ?? 0) - from !== end - start) return false;
  for (let at = start; at < end; at += 1)
    if (letters[from + at - start] !== text.charCodeAt(at)) return false;
  return true;
}
