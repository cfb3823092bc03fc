import { switches } from './switches';

/** For pages of plain elements: with `remount=1` what is written in is another element after each change. */
export function remountPlain(): void {
  if (!switches.remount) return;
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLElement) setTimeout(() => remake(target));
  });
}

function remake(text: HTMLElement): void {
  if (!text.isConnected) return;
  const fresh = text.cloneNode(true) as HTMLElement;
  if ('value' in text && 'value' in fresh) fresh.value = text.value;
  text.replaceWith(fresh);
  focusEnd(fresh);
}

/** Puts the caret behind what is written. */
export function focusEnd(text: HTMLElement | null): void {
  text?.focus();
  if (text instanceof HTMLTextAreaElement || text instanceof HTMLInputElement)
    text.setSelectionRange(text.value.length, text.value.length);
  else if (text) getSelection()?.setPosition(text, text.childNodes.length);
}
