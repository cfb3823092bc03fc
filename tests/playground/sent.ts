/** One post that left the page: what, from which box, and by what kind of event. Tests read `window.sent`. */
export interface Sent {
  readonly text: string;
  readonly box: string;
  /** Whether the event that sent it was the person's own. */
  readonly trusted: boolean;
  readonly via: Via;
}
export type Via = 'click' | 'pointer' | 'shortcut' | 'enter' | 'submit';

declare global {
  interface Window {
    sent: Sent[];
  }
}

/** Records one send, and tells whoever shows it. */
export function record(sent: Sent): void {
  window.sent.push(sent);
  window.dispatchEvent(new Event('sent'));
}

/** Calls back with every count of sends from now on. */
export function onSent(tell: (count: number) => void): () => void {
  const listener = (): void => tell(window.sent.length);
  window.addEventListener('sent', listener);
  return () => window.removeEventListener('sent', listener);
}

window.sent = [];
