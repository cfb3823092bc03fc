import type { Edit, Span } from '../model/verdict';
import { frame } from './input';

/** One kind of editor, one file, `content/editors/<kind>.ts`. Offsets are UTF-16 units of what `read` returns. */
export interface Editor {
  readonly kind: string;
  /** Editors are asked in the order of this number, the particular before the general. */
  readonly rank: number;
  owns(element: HTMLElement): boolean;
  /** The text as typed. Leaves the page as it was. @throws PartlyShown where the page does not show the whole of it. */
  read(element: HTMLElement): string;
  /** Selects a span as the person would; settles when the editor has taken note of it. */
  select(element: HTMLElement, span: Span): Promise<void>;
  /** Puts `text` over what is selected, by the editor's own input path. */
  write(element: HTMLElement, text: string): void;
  /** Where a span stands in the window, a rectangle for each line of each run of text. `stage` is a place of our own to measure in. */
  rectsOf(element: HTMLElement, span: Span, stage: ParentNode): readonly DOMRect[];
}

/** An editor shows its text in part only: what cannot be read is not judged by its half. */
export class PartlyShown extends Error {
  override readonly name = 'PartlyShown';
  constructor(editor: string) {
    super(`expected the whole text, but ${editor} shows a part`);
  }
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
 * them, the draft is put back as it was; where the draft is another by now, nothing is written.
 * @param now the element as it is now: pages make their editors anew
 * @param judged the text that the edits were made for
 * @returns whether the text is now exactly what was promised
 */
export async function applyEdits(
  now: () => HTMLElement | undefined,
  edits: readonly Edit[],
  judged = readNow(now),
): Promise<boolean> {
  if (judged === undefined) return false;
  const before = plain(judged);
  const person = watchPerson(now()?.ownerDocument ?? document);
  let text = before;
  try {
    for (const edit of edits.toReversed()) {
      const wanted = text.slice(0, edit.start) + plain(edit.text) + text.slice(edit.end);
      if (!(await replace(now, edit, text))) return false;
      for (let frames = 0; frames < PATIENCE && readNow(now) !== wanted; frames += 1) await frame();
      const after = readNow(now);
      text = wanted;
      if (after === wanted) continue;
      // Words that the person typed meanwhile are not ours to take away.
      if (after !== undefined && after !== before && !person.acted)
        await replace(now, between(after, before), after);
      return false;
    }
    return true;
  } finally {
    person.stop();
  }
}

/** Writes one edit, unless the text is not, or while it is being selected no longer, the one that the edit is for. */
async function replace(now: () => HTMLElement | undefined, edit: Edit, text: string): Promise<boolean> {
  const element = now();
  if (!element || readNow(now) !== text) return false;
  const editor = editorOf(element);
  await editor.select(element, edit);
  if (now() !== element || readNow(now) !== text) return false;
  editor.write(element, edit.text);
  return true;
}

function readNow(now: () => HTMLElement | undefined): string | undefined {
  const element = now();
  return element && plain(editorOf(element).read(element));
}

/** Whether the person does anything in a document from here on. */
function watchPerson(page: Document): { readonly acted: boolean; stop(): void } {
  const watching = new AbortController();
  let acted = false;
  const note = ({ isTrusted }: Event) => {
    acted ||= isTrusted;
  };
  for (const type of ['keydown', 'compositionstart', 'paste', 'drop'])
    page.addEventListener(type, note, { capture: true, passive: true, signal: watching.signal });
  return {
    get acted() {
      return acted;
    },
    stop: () => watching.abort(),
  };
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
