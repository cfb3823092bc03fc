import { type MutableRefObject, useRef, useState } from 'react';
import { type EditorHandle, isPlainEnter, isShortcut } from '../editors/editor';
import type { Via } from '../sent';
import { attempt } from './sending';

/** One compose box: its editor's text, which keys send it, and its sending. */
export function useBox(name: string, keys: 'none' | 'shortcut' | 'enter' = 'none') {
  const [text, setText] = useState('');
  const handle: MutableRefObject<EditorHandle | null> = useRef(null);
  const send = (event: Event, via: Via, done = () => handle.current?.clear()): void =>
    attempt({ text: handle.current?.read() ?? '', box: name, via, event, done });
  const onKey = (event: KeyboardEvent): boolean => {
    const shortcut = keys === 'shortcut' && isShortcut(event);
    if (!shortcut && !(keys === 'enter' && isPlainEnter(event))) return false;
    send(event, shortcut ? 'shortcut' : 'enter');
    return true;
  };
  return { text, empty: text.trim() === '', send, editor: { handle, onText: setText, onKey } };
}

/** A role that the site gives to an element of another kind. */
export const as = (role: string) => ({ role, ...(role === 'button' && { tabIndex: 0 }) });
