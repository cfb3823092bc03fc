/** @jsxImportSource react */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef, useState } from 'react';
import type { EditorProps } from './editor';

/** TipTap on ProseMirror, as Bluesky, Elk and Substack have it. */
export function TipTap(props: EditorProps) {
  const { label, placeholder, testId, handle } = props;
  const [empty, setEmpty] = useState(true);
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const editor = new Editor({
      element: host.current,
      extensions: [StarterKit],
      injectCSS: false,
      onUpdate: ({ editor: { isEmpty } }) => {
        setEmpty(isEmpty);
        latest.current.onText(textOf(editor));
      },
      editorProps: {
        attributes: { role: 'textbox', 'aria-label': label, ...(testId && { 'data-testid': testId }) },
        handleKeyDown: (_, event) => latest.current.onKey(event),
      },
    });
    handle.current = {
      read: () => textOf(editor),
      clear: () => void editor.commands.clearContent(true),
      focus: () => void editor.commands.focus(),
    };
    return () => editor.destroy();
  }, [handle, label, testId]);

  return (
    <div className="field">
      {empty && (
        <span className="placeholder" aria-hidden="true">
          {placeholder}
        </span>
      )}
      <div ref={host} />
    </div>
  );
}

function textOf(editor: Editor): string {
  return editor.getText({ blockSeparator: '\n' });
}
