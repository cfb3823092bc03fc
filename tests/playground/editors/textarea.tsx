/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { type Made, remounting } from './remounting';

/** A plain textarea, kept by React as most sites keep theirs. */
export const Textarea = remounting((props: Made) => {
  const { label, placeholder, testId, enterKeyHint, small, onText, onKey, handle, initial = '' } = props;
  const [text, setText] = useState(initial);
  const element = useRef<HTMLTextAreaElement>(null);
  const change = (next: string): void => {
    setText(next);
    onText(next);
  };
  handle.current = {
    // What stands in the box counts, also where another program wrote it there.
    read: () => element.current?.value ?? text,
    clear: () => change(''),
    focus() {
      element.current?.focus();
      element.current?.setSelectionRange(text.length, text.length);
    },
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
});
