import type { ComponentType, MutableRefObject } from 'react';

/** What a compose box needs of an editor, whichever library it is made of. */
export interface EditorProps {
  readonly label: string;
  readonly placeholder: string;
  /** `data-testid` of the element that is typed into. */
  readonly testId?: string;
  /** Classes that the site gives to that element. */
  readonly named?: string;
  /** What the key Enter is said to do, as phones show on it. */
  readonly enterKeyHint?: 'send';
  /** For a line or two: it does not say that it takes more. */
  readonly small?: boolean;
  onText(text: string): void;
  /** Every key, before the editor takes it; true when the box has dealt with it. */
  onKey(event: KeyboardEvent): boolean;
  readonly handle: MutableRefObject<EditorHandle | null>;
}

/** The editor's own model, not the page's elements. */
export interface EditorHandle {
  read(): string;
  clear(): void;
  focus(): void;
}

export type EditorBox = ComponentType<EditorProps>;

/** Ctrl+Enter, or Cmd+Enter on a Mac. */
export function isShortcut(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
}

/** Enter alone; in an input method it accepts a candidate and sends nothing. */
export function isPlainEnter(event: KeyboardEvent): boolean {
  const bare = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
  return event.key === 'Enter' && bare && !event.isComposing && event.keyCode !== 229;
}
