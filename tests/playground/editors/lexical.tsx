/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useLayoutEffect, useRef, useState } from 'react';
import { type Made, remounting } from './remounting';

/** Lexical, as Facebook, Instagram and Threads have it. */
export const Lexical = remounting((props: Made) => {
  const { label, placeholder, testId, enterKeyHint, small, handle, initial = '' } = props;
  const [empty, setEmpty] = useState(initial === '');
  const [begin] = useState(initial);
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useLayoutEffect(() => {
    const editor = createEditor({
      namespace: 'playground',
      onError: (error) => {
        throw error;
      },
    });
    const stops = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
    editor.setRootElement(element.current);
    if (begin !== '') editor.update(() => write(begin), { discrete: true });
    // What it begins with is no change.
    stops.push(
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
    );
    handle.current = {
      read: () => textOf(editor),
      clear: () => editor.update(() => void $getRoot().clear().append($createParagraphNode()).selectStart()),
      focus: () => editor.focus(undefined, { defaultSelection: 'rootEnd' }),
    };
    return () => {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    };
  }, [handle, begin]);

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
});

function write(text: string): void {
  $getRoot()
    .clear()
    .append($createParagraphNode().append($createTextNode(text)))
    .selectEnd();
}

function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => $getRoot().getTextContent());
}
