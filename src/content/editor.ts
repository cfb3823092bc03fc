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
 * Applies a fix's edits, last first so that offsets hold, and reads back.
 * @returns whether the text is now exactly what was promised.
 */
export async function applyEdits(element: HTMLElement, edits: readonly Edit[]): Promise<boolean> {
  const editor = editorOf(element);
  const before = editor.read(element);
  const wanted = edits
    .toReversed()
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), before);
  for (const edit of edits.toReversed()) await editor.replace(element, edit);
  for (let frames = 0; frames < PATIENCE && editor.read(element) !== wanted; frames += 1) await frame();
  return editor.read(element) === wanted;
}
