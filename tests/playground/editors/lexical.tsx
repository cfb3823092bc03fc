/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useRef, useState } from 'react';
import type { EditorProps } from './editor';

/** Lexical, as Facebook, Instagram and Threads have it. */
export function Lexical(props: EditorProps) {
  const { label, placeholder, testId, enterKeyHint, small, handle } = props;
  const [empty, setEmpty] = useState(true);
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const editor = createEditor({
      namespace: 'playground',
      onError: (error) => {
        throw error;
      },
    });
    const stops = [
      registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(() => {
        const text = textOf(editor);
        setEmpty(text === '');
        latest.current.onText(text);
      }),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const taken = latest.current.onKey(event);
          if (taken) event.preventDefault();
          return taken;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ];
    editor.setRootElement(element.current);
    handle.current = {
      read: () => textOf(editor),
      clear: () => editor.update(() => void $getRoot().clear().append($createParagraphNode()).selectStart()),
      focus: () => editor.focus(),
    };
    return () => {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    };
  }, [handle]);

  return (
    <div className="field">
      {empty && (
        <span className="placeholder" aria-hidden="true">
          {placeholder}
        </span>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: Lexical takes an editable element */}
      <div
        ref={element}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline={small ? undefined : true}
        aria-label={label}
        data-testid={testId}
        enterKeyHint={enterKeyHint}
      />
    </div>
  );
}

function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => $getRoot().getTextContent());
}
