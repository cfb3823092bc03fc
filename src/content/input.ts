/** Puts the caret or selection where it is told, and waits until the editor has taken note of it. */
export async function select(element: HTMLElement, range: Range): Promise<void> {
  element.focus({ preventScroll: true });
  const { document } = globalThis;
  const noted = new Promise<void>((resolve) => {
    document.addEventListener('selectionchange', () => resolve(), { once: true });
    // Nothing changes, and so no event comes, where the selection stands there already.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await noted;
  await frame();
}

/** Types over the selection as the browser would: the editor sees `beforeinput` and `input`. One line only. */
export function insertByTyping(text: string): boolean {
  return document.execCommand('insertText', false, text);
}

/**
 * Pastes plain text over the selection. Firefox empties a content script's `clipboardData` and reads `dataType` and
 * `data` instead, so both forms are given (https://bugzilla.mozilla.org/show_bug.cgi?id=1654724).
 * @returns whether the editor took it.
 */
export function insertByPaste(element: HTMLElement, text: string): boolean {
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
