/** A text in the form that is compared, with the way back to the text as typed. Offsets are UTF-16. */
export interface FoldedText {
  readonly original: string;
  readonly folded: string;
  /** For each unit of `folded`, and its end, where it stands in `original`. */
  readonly toOriginal: (offset: number) => number;
}

/** Case folded. One unit stays one unit for now, so offsets are the same. */
export function foldText(original: string): FoldedText {
  const folded = Array.from(original, (char) =>
    char.toLowerCase().length === char.length ? char.toLowerCase() : char,
  ).join('');
  return { original, folded, toOriginal: (offset) => offset };
}
