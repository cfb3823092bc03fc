import type { MutableRefObject } from 'react';
import type { EditorHandle } from '../editors/editor';
import { isShortcut } from '../editors/editor';
import { attempt } from './sending';

type Handle = MutableRefObject<EditorHandle | null>;

/** Sends a thread: all its parts at once, one a line. */
export function attemptAll(parts: readonly Handle[], box: string, event: Event, done: () => void): void {
  const texts = parts.map(({ current }) => current?.read().trim() ?? '');
  const via = event.type === 'keydown' && isShortcut(event as KeyboardEvent) ? 'shortcut' : 'click';
  attempt({ text: texts.filter((text) => text !== '').join('\n'), box, via, event, done });
}
