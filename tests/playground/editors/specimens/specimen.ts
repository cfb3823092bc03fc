/** One real editor, mounted alone, and what its library knows of its text. */
export interface Specimen {
  /** What is typed into. */
  readonly element: HTMLElement;
  /** Finds it in its document, where the library makes it anew, or where it does not fill its frame. */
  readonly selector?: string;
  /** The text of the library's own model, a line a paragraph. */
  model(): string;
  /** What of it is bold, in the model. */
  bold(): string;
  /** How many steps its undo list holds, or what the last of them is; null where only the browser knows. */
  steps(): number | string | null;
  /** Takes up new lines, and forgets what was undone. What stands between two asterisks is bold, where there is bold. */
  set(lines: readonly string[]): void;
  destroy(): void;
}

export interface SpecimenFile {
  readonly mount: (host: HTMLElement) => Specimen | Promise<Specimen>;
}

export interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

/** The pieces of a line in which `*these words*` are bold. */
export function piecesOf(line: string): Piece[] {
  return line
    .split('*')
    .map((text, at) => ({ text, bold: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** A line as HTML; an empty one holds a `<br>`. */
export function htmlOf(line: string): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    piecesOf(line)
      .map(({ text, bold }) => (bold ? `<strong>${escaped(text)}</strong>` : escaped(text)))
      .join('') || '<br>'
  );
}

/** What stands in bold elements. */
export function boldIn(root: ParentNode): string {
  return [...root.querySelectorAll('b, strong')].map(({ textContent }) => textContent).join('');
}

export function plainOf(line: string): string {
  return line.replaceAll('*', '');
}

/** For editors without bold. */
export const noBold = () => '';
