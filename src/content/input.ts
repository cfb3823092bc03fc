/** How often an editor may put its own selection back before it is left to it. */
const TRIES = 8;

/**
 * Puts the selection where it is told, and waits until the editor has taken note of it. Editors restore their own
 * selection after they get the focus, ProseMirror and Draft.js some frames later, so it is looked at again.
 */
export async function select(element: HTMLElement, range: Range): Promise<void> {
  element.focus({ preventScroll: true });
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const selection = document.getSelection();
  for (let tries = 0, held = 0; tries < TRIES && held < 2; tries += 1) {
    const holds =
      selection?.anchorNode === startContainer &&
      selection.anchorOffset === startOffset &&
      selection.focusNode === endContainer &&
      selection.focusOffset === endOffset;
    held = holds ? held + 1 : 0;
    if (!holds) selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    await frame();
  }
}

/** Types over the selection as the browser would: the editor sees `beforeinput` and `input`. One line only; none deletes. */
export function insertByTyping(text: string): boolean {
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
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
  const init: ClipboardEventInit & { dataType: string; data: string } = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
    dataType: 'text/plain',
    data: text,
  };
  return !element.dispatchEvent(new ClipboardEvent('paste', init));
}

/** One turn of the page: editors render on the next frame. */
export function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
