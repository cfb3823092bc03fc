/** @jsxImportSource react */
import { type ComponentType, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { switches } from '../sites/switches';
import type { EditorBox, EditorProps } from './editor';

/** What an editor is made with that takes the place of another: its text. */
export interface Made extends EditorProps {
  readonly initial?: string;
}

/** With `remount=1` the page makes its editor anew at each change, a key or a paste, as sites do now and then. */
export function remounting(Editor: ComponentType<Made>): EditorBox {
  return switches.remount ? (props) => <Remounting Editor={Editor} {...props} /> : Editor;
}

function Remounting({ Editor, ...props }: EditorProps & { readonly Editor: ComponentType<Made> }) {
  const [text, setText] = useState('');
  const [made, setMade] = useState(0);
  const latest = useRef(text);
  const { handle, onText } = props;
  useLayoutEffect(() => {
    if (made > 0) handle.current?.focus();
  }, [made, handle]);
  const changed = (now: string): void => {
    if (now === latest.current) return;
    latest.current = now;
    // The old one, and the browser, end what they are doing first: Chromium does not survive it in the midst of a key.
    setTimeout(() =>
      flushSync(() => {
        setText(latest.current);
        setMade((before) => before + 1);
      }),
    );
    onText(now);
  };
  return <Editor key={made} {...props} initial={text} onText={changed} />;
}
