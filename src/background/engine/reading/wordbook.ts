/** How many words are kept; once there are more, all are forgotten. */
export const MOST_WORDS = 4096;
/** Longer runs of letters are no words that come again. */
const LONGEST = 40;

/**
 * What is known of words. Words come again and again, most of all while somebody types: what `know` says of one is
 * kept, and found by the word's units in the text (UTF-16, `end` exclusive), so that no string is made of it again.
 * @param know told also of the word's place in the book, which others have after it once the book was full.
 */
export function openWordbook<T>(
  know: (word: string, place: number) => T,
): (text: string, start: number, end: number) => T {
  const slots = new Int32Array(2 * MOST_WORDS);
  let pages: { readonly word: string; readonly known: T }[] = [];

  return (text, start, end) => {
    if (end - start > LONGEST) return know(text.slice(start, end), MOST_WORDS - 1);
    let slot = hashOf(text, start, end) & (slots.length - 1);
    for (let at = slots[slot] ?? 0; at > 0; at = slots[slot] ?? 0) {
      const page = pages[at - 1];
      if (page && isSame(page.word, text, start, end)) return page.known;
      slot = (slot + 1) & (slots.length - 1);
    }
    if (pages.length === MOST_WORDS - 1) {
      slots.fill(0);
      pages = [];
      slot = hashOf(text, start, end) & (slots.length - 1);
    }
    const word = text.slice(start, end);
    const known = know(word, pages.length);
    pages.push({ word, known });
    slots[slot] = pages.length;
    return known;
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
