/** @jsxImportSource react */
import { useRef, useState } from 'react';
import type { EditorProps } from './editor';

/** A plain textarea, kept by React as most sites keep theirs. */
export function Textarea(props: EditorProps) {
  const { label, placeholder, testId, enterKeyHint, small, onText, onKey, handle } = props;
  const [text, setText] = useState('');
  const element = useRef<HTMLTextAreaElement>(null);
  const change = (next: string): void => {
    setText(next);
    onText(next);
  };
  handle.current = {
    // What stands in the box counts, also where another program wrote it there.
    read: () => element.current?.value ?? text,
    clear: () => change(''),
    focus: () => element.current?.focus(),
  };
  return (
    <textarea
      ref={element}
      className="field"
      rows={small ? 1 : 2}
      aria-label={label}
      placeholder={placeholder}
      data-testid={testId}
      enterKeyHint={enterKeyHint}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (onKey(event.nativeEvent)) event.preventDefault();
      }}
    />
  );
}
