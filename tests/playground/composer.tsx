/** @jsxImportSource react */
import { type MutableRefObject, type ReactNode, useRef, useState } from 'react';
import { type EditorBox, type EditorHandle, isPlainEnter, isShortcut } from './editors/editor';
import { Avatar } from './pieces';
import { ME } from './rooms';
import { record, type Via } from './sent';

/**
 * How a box sends. `button`: a button, and the shortcut straight from the editor (X, Bluesky). `div`: the same
 * with a div that plays a button (Facebook). `form`: a form's submit, and the shortcut (Mastodon). `enter`: Enter
 * alone, or the button (comments).
 */
export type Way = 'button' | 'div' | 'form' | 'enter';

interface Props {
  readonly box: string;
  readonly name: 'Post' | 'Reply' | 'Comment';
  readonly label: string;
  readonly prompt: string;
  readonly limit: number;
  readonly editor: EditorBox;
  readonly way: Way;
  onSend(text: string): void;
}

/** One compose box. */
export function Composer({ box, name, label, prompt, limit, editor: Editor, way, onSend }: Props) {
  const [text, setText] = useState('');
  const handle: MutableRefObject<EditorHandle | null> = useRef(null);
  const blank = text.trim() === '' || text.length > limit;

  const send = (event: Event, via: Via): void => {
    const now = handle.current?.read().trimEnd() ?? '';
    if (now.trim() === '' || now.length > limit) return;
    record({ text: now, box, trusted: event.isTrusted, via });
    onSend(now);
    handle.current?.clear();
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const plain = way === 'enter' && isPlainEnter(event);
    if (!plain && !isShortcut(event)) return false;
    send(event, plain ? 'enter' : 'shortcut');
    return true;
  };

  const inside = (
    <>
      <Avatar of={ME} />
      <div className="writing">
        <Editor
          label={label}
          placeholder={prompt}
          {...(way === 'enter' && { enterKeyHint: 'send' as const })}
          onText={setText}
          onKey={onKey}
          handle={handle}
        />
        <div className="foot">
          <Tools />
          <Counter length={text.length} limit={limit} />
          <SendButton name={name} way={way} disabled={blank} onPress={(event) => send(event, 'click')} />
        </div>
      </div>
    </>
  );
  if (way !== 'form') return <Frame small={name !== 'Post'}>{inside}</Frame>;
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send(event.nativeEvent, 'submit');
      }}
    >
      {inside}
    </form>
  );
}

function Frame({ small, children }: { readonly small: boolean; readonly children: ReactNode }) {
  return <div className={small ? 'composer small' : 'composer'}>{children}</div>;
}

interface SendButtonProps {
  readonly name: string;
  readonly way: Way;
  readonly disabled: boolean;
  onPress(event: Event): void;
}
function SendButton({ name, way, disabled, onPress }: SendButtonProps) {
  if (way === 'form') {
    return (
      <button type="submit" className="send" disabled={disabled}>
        {name}
      </button>
    );
  }
  if (way !== 'div') {
    return (
      <button
        type="button"
        className="send"
        disabled={disabled}
        onClick={({ nativeEvent }) => onPress(nativeEvent)}
      >
        {name}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the sites that this one stands for use a div
    <div
      role="button"
      tabIndex={0}
      className="send"
      aria-disabled={disabled}
      onClick={({ nativeEvent }) => !disabled && onPress(nativeEvent)}
      onKeyDown={({ nativeEvent }) => {
        if (disabled || (nativeEvent.key !== 'Enter' && nativeEvent.key !== ' ')) return;
        nativeEvent.preventDefault();
        onPress(nativeEvent);
      }}
    >
      {name}
    </div>
  );
}

function Counter({ length, limit }: { readonly length: number; readonly limit: number }) {
  const left = limit - length;
  return (
    <span className={left < 0 ? 'counter over' : 'counter'} title={`${left} characters left`}>
      {left}
    </span>
  );
}

/** What every network has beside its button; here for the look alone. */
function Tools() {
  return (
    <span className="tools">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <rect x="2.5" y="3.5" width="15" height="13" rx="2.5" />
        <circle cx="7" cy="8" r="1.4" />
        <path d="m4 15 4.5-4 3 2.5 2-1.8 3 3" />
      </svg>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.2" />
        <path d="M7 12c.8 1 1.8 1.5 3 1.5s2.2-.5 3-1.5M7.5 7.8v.2M12.5 7.8v.2" />
      </svg>
    </span>
  );
}
