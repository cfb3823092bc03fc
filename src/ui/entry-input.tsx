import { useEffect, useRef } from 'preact/hooks';
import type { Bound } from './field';

/** What ends an entry of a list when it is typed or pasted, in the scripts people write. */
export const ENDS_ENTRY = /[,;\n،、，；]/;

interface Props {
  readonly bound: Bound;
  readonly value: string;
  readonly placeholder?: string | undefined;
  /** The id of a list of choices. */
  readonly list?: string | undefined;
  readonly onType: (text: string) => void;
  /** Enter was pressed, though not to end a composition. */
  readonly onEnter: () => void;
  /** The focus left, `to` has it now; or the whole page goes away. */
  readonly onLeave: (to: EventTarget | null) => void;
}

/** The line in which the next entry of a list is typed. */
export function EntryInput({ bound, value, placeholder = '', list, onType, onEnter, onLeave }: Props) {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    // A popup closes at every click beside it, without a blur. Captured, to come before what saves the page's edits.
    const end = new AbortController();
    window.addEventListener('pagehide', () => leave.current(null), { capture: true, signal: end.signal });
    return () => end.abort();
  }, []);
  return (
    <input
      {...bound}
      type="text"
      list={list}
      class="input"
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      value={value}
      placeholder={placeholder}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
      onBlur={({ relatedTarget }) => onLeave(relatedTarget)}
    />
  );
}
