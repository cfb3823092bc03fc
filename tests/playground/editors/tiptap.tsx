/** @jsxImportSource react */
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { useLayoutEffect, useRef, useState } from 'react';
import { type Made, remounting } from './remounting';

/** TipTap on ProseMirror, as Bluesky, Elk and Substack have it. */
export const TipTap = remounting((props: Made) => {
  const { label, placeholder, testId, named, handle, initial = '' } = props;
  const [empty, setEmpty] = useState(initial === '');
  const [begin] = useState(initial);
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useLayoutEffect(() => {
    const editor = new Editor({
      element: host.current,
      extensions: [StarterKit],
      injectCSS: false,
      ...(begin !== '' && { content: documentOf(begin) }),
      onUpdate: ({ editor: { isEmpty } }) => {
        setEmpty(isEmpty);
        latest.current.onText(textOf(editor));
      },
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-label': label,
          ...(testId && { 'data-testid': testId }),
          ...(named && { class: named }),
        },
        handleKeyDown: (_, event) => latest.current.onKey(event),
      },
    });
    handle.current = {
      read: () => textOf(editor),
      clear: () => void editor.commands.clearContent(true),
      focus: () => {
        // Not the command: it waits for the next frame.
        editor.view.focus();
        editor.commands.setTextSelection(editor.state.doc.content.size);
      },
    };
    return () => editor.destroy();
  }, [handle, label, testId, named, begin]);

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
});

const documentOf = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

function textOf(editor: Editor): string {
  return editor.getText({ blockSeparator: '\n' });
}
