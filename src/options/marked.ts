/** A piece of a text, and whether it is one of the phrases that were found. */
export interface Piece {
  /** UTF-16 units into the text. */
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** A text cut at the phrases, which stand in it in this order. One that does not is left out. */
export function marked(text: string, phrases: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const phrase of phrases) {
    const start = text.indexOf(phrase, at);
    if (start < 0 || phrase === '') continue;
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), marked: false });
    pieces.push({ start, text: phrase, marked: true });
    at = start + phrase.length;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), marked: false });
  return pieces;
}
