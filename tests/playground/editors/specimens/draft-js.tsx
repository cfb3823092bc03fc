/** @jsxImportSource react */
import { ContentState, convertFromRaw, Editor, EditorState, type RawDraftContentBlock } from 'draft-js';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import { piecesOf, plainOf, type SpecimenFile } from './specimen';

export default {
  async mount(host) {
    let state = EditorState.createEmpty();
    let change: (next: EditorState) => void = () => undefined;
    const root = createRoot(host);
    await new Promise<void>((shown) => {
      function Draft() {
        const [now, setNow] = useState(state);
        change = (next) => {
          state = next;
          setNow(next);
        };
        useEffect(shown, []);
        return <Editor editorState={now} onChange={change} role="textbox" ariaLabel="Post" />;
      }
      root.render(<Draft />);
    });
    const element = host.querySelector<HTMLElement>('[contenteditable]');
    if (!element) throw new Error('expected Draft.js to show its box');
    return {
      element,
      model: () => state.getCurrentContent().getPlainText('\n'),
      bold: () =>
        state
          .getCurrentContent()
          .getBlocksAsArray()
          .map((block) =>
            [...block.getText()].length > 0
              ? block
                  .getText()
                  .split('')
                  .filter((_, at) => block.getInlineStyleAt(at).has('BOLD'))
                  .join('')
              : '',
          )
          .join(''),
      steps: () => state.getUndoStack().size,
      set: (lines) => change(EditorState.createWithContent(contentOf(lines))),
      destroy: () => root.unmount(),
    };
  },
} satisfies SpecimenFile;

function contentOf(lines: readonly string[]): ContentState {
  if (lines.length === 0) return ContentState.createFromText('');
  const blocks = lines.map((line, at) => {
    let offset = 0;
    const inlineStyleRanges = piecesOf(line).flatMap(({ text, bold }) => {
      const range = { offset, length: text.length, style: 'BOLD' as const };
      offset += text.length;
      return bold ? [range] : [];
    });
    return {
      key: `line${at}`,
      type: 'unstyled',
      text: plainOf(line),
      inlineStyleRanges,
      depth: 0,
      entityRanges: [],
    };
  });
  return convertFromRaw({ blocks: blocks as RawDraftContentBlock[], entityMap: {} });
}
