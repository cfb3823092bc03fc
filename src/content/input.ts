/** How often an editor may put its own selection back before it is left to it. */
const TRIES = 8;

/**
 * Puts the selection where it is told, and waits until the editor has taken note of it. Editors restore their own
 * selection after they get the focus, ProseMirror and Draft.js some frames later, so it is looked at again.
 */
export async function select(element: HTMLElement, range: Range): Promise<void> {
  focus(element);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const selection = element.ownerDocument.getSelection();
  if (!selection) return;
  for (let tries = 0, held = 0; tries < TRIES && held < 2; tries += 1) {
    const now = selectedIn(selection, element);
    const holds =
      now?.startContainer === startContainer &&
      now.startOffset === startOffset &&
      now.endContainer === endContainer &&
      now.endOffset === endOffset;
    held = holds ? held + 1 : 0;
    if (!holds) selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    await frame();
  }
}

/** Tells an editor once more where the selection is. */
export async function tellSelection({ ownerDocument: page }: Element): Promise<void> {
  page.dispatchEvent(new Event('selectionchange'));
  await frame();
}

/**
 * Presses Backspace over the selection, for editors that know better than the browser how to remove it.
 * @returns whether the editor took it.
 */
export function pressBackspace(element: HTMLElement): boolean {
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };
  return !element.dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...key }),
  );
}

/** Gives an element the focus; Firefox takes the body of a frame for focused while the frame is not. */
export function focus(element: HTMLElement): void {
  const { ownerDocument: page } = element;
  if (!page.hasFocus()) page.defaultView?.focus();
  element.focus({ preventScroll: true });
}

/** What is selected, within a shadow root too; `getComposedRanges` is in browsers since 2025. */
function selectedIn(selection: Selection, element: Element): AbstractRange | undefined {
  const root = element.getRootNode();
  if ('host' in root && 'getComposedRanges' in selection)
    return selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })[0];
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

/** Types over the selection as the browser would: the editor sees `beforeinput` and `input`. One line only; none deletes. */
export function insertByTyping({ ownerDocument: page }: Element, text: string): boolean {
  return text === '' ? page.execCommand('delete') : page.execCommand('insertText', false, text);
}

/**
 * The same for several lines, in one step that one undo takes back.
 * @param br what stands for a line break in the editor's own markup
 */
export function insertLines({ ownerDocument: page }: Element, text: string, br = '<br>'): boolean {
  const line = page.createElement('span');
  return page.execCommand(
    'insertHTML',
    false,
    text
      .split('\n')
      .map((words) => {
        line.textContent = words;
        return line.innerHTML;
      })
      .join(br),
  );
}

/**
 * Pastes plain text over the selection. Firefox empties a content script's `clipboardData` and reads `dataType` and
 * `data` instead, so both forms are given (https://bugzilla.mozilla.org/show_bug.cgi?id=1654724).
 * @returns whether the editor took it.
 */
export function insertByPaste(element: HTMLElement, text: string): boolean {
  if (text === '') return false;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return !element.dispatchEvent(
    clipboardEvent('paste', { clipboardData, dataType: 'text/plain', data: text }),
  );
}

/**
 * Cuts the selection out, onto a clipboard that nobody keeps: the person's own is not touched.
 * @returns whether the editor took it.
 */
export function removeByCut(element: HTMLElement): boolean {
  return !element.dispatchEvent(clipboardEvent('cut', { clipboardData: new DataTransfer() }));
}

function clipboardEvent(
  type: 'paste' | 'cut',
  init: { clipboardData: DataTransfer; dataType?: string; data?: string },
): ClipboardEvent {
  return new ClipboardEvent(type, { bubbles: true, cancelable: true, composed: true, ...init });
}

/** One turn of the page: editors render on the next frame. */
export function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
