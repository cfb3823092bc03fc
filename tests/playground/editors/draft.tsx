/** @jsxImportSource react */
import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useRef, useState } from 'react';
import 'draft-js/dist/Draft.css';
import { type Made, remounting } from './remounting';

const TAKEN = 'taken';

/** Draft.js, as X has it. */
export const Draft = remounting(
  ({ label, placeholder, testId, onText, onKey, handle, initial = '' }: Made) => {
    const [state, setState] = useState(() =>
      EditorState.createWithContent(ContentState.createFromText(initial)),
    );
    const latest = useRef(state);
    const editor = useRef<Editor>(null);
    const change = (next: EditorState): void => {
      latest.current = next;
      setState(next);
      onText(textOf(next));
    };
    handle.current = {
      read: () => textOf(latest.current),
      clear: () => {
        const focused = latest.current.getSelection().getHasFocus();
        const empty = EditorState.createEmpty();
        change(focused ? EditorState.moveFocusToEnd(empty) : empty);
      },
      focus: () => setState(EditorState.moveFocusToEnd(latest.current)),
    };
    return (
      <div className="field">
        <Editor
          ref={editor}
          editorState={state}
          onChange={change}
          ariaLabel={label}
          role="textbox"
          placeholder={placeholder}
          webDriverTestID={testId}
          keyBindingFn={(event) => (onKey(event.nativeEvent) ? TAKEN : getDefaultKeyBinding(event))}
          handleKeyCommand={(command) => (command === TAKEN ? 'handled' : 'not-handled')}
        />
      </div>
    );
  },
);

function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}
