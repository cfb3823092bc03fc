import type { Edit, Span } from '../model/verdict';
import { frame } from './input';

/** One kind of editor, one file, `content/editors/<kind>.ts`. Offsets are UTF-16 units of what `read` returns. */
export interface Editor {
  readonly kind: string;
  /** Editors are asked in the order of this number, the particular before the general. */
  readonly rank: number;
  owns(element: HTMLElement): boolean;
  /** The text as typed. Leaves the page as it was. */
  read(element: HTMLElement): string;
  /** Puts `text` in place of a span by the editor's own input path; settles when the editor had its turn. */
  replace(element: HTMLElement, edit: Edit): Promise<void>;
  /** Where a span stands on the screen; null where the editor cannot say. */
  rangeOf(element: HTMLElement, span: Span): Range | null;
}

/** How many frames an editor may take to show what it was given. */
const PATIENCE = 20;

const editors = Object.values(
  import.meta.glob<Editor>('./editors/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => a.rank - b.rank);

/** The editor that an element belongs to. */
export function editorOf(element: HTMLElement): Editor {
  const editor = editors.find(({ owns }) => owns(element));
  if (!editor) throw new Error('expected an editable element');
  return editor;
}

/**
 * Applies a fix's edits, last first so that offsets hold, and reads back. Where the editor did something else with
 * them, the draft is put back as it was.
 * @param now the element as it is now: pages make their editors anew
 * @returns whether the text is now exactly what was promised
 */
export async function applyEdits(
  now: () => HTMLElement | undefined,
  edits: readonly Edit[],
): Promise<boolean> {
  const read = () => {
    const element = now();
    return element && plain(editorOf(element).read(element));
  };
  const replace = async (edit: Edit) => {
    const element = now();
    if (element) await editorOf(element).replace(element, edit);
  };
  const before = read();
  if (before === undefined) return false;
  const ordered = edits.toReversed();
  const wanted = ordered.reduce(
    (text, edit) => text.slice(0, edit.start) + plain(edit.text) + text.slice(edit.end),
    before,
  );
  for (const edit of ordered) await replace(edit);
  for (let frames = 0; frames < PATIENCE && read() !== wanted; frames += 1) await frame();
  const after = read();
  if (after === wanted) return true;
  if (after !== undefined && after !== before) await replace(between(after, before));
  return false;
}

/** Browsers write a space that would collapse as one that does not break. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** The one edit that makes `from` into `to`. */
function between(from: string, to: string): Edit {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start += 1;
  let tail = 0;
  while (tail < most - start && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) };
}
