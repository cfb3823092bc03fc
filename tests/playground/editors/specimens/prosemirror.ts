import { Editor, type JSONContent } from '@tiptap/core';
import { undoDepth } from '@tiptap/pm/history';
import { EditorState } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import { piecesOf, type SpecimenFile } from './specimen';

export default {
  mount(host) {
    const editor = new Editor({ element: host, extensions: [StarterKit], injectCSS: false });
    const { view } = editor;
    return {
      element: view.dom,
      model: () => editor.getText({ blockSeparator: '\n' }),
      bold() {
        let bold = '';
        view.state.doc.descendants((node) => {
          if (node.marks.some(({ type }) => type.name === 'bold')) bold += node.text ?? '';
        });
        return bold;
      },
      steps: () => undoDepth(view.state),
      set(lines) {
        const content = lines.map(
          (line): JSONContent => ({ type: 'paragraph', content: piecesOf(line).map(nodeOf) }),
        );
        const doc = view.state.schema.nodeFromJSON({
          type: 'doc',
          content: content.length > 0 ? content : [{ type: 'paragraph' }],
        });
        view.updateState(EditorState.create({ doc, plugins: view.state.plugins }));
      },
      destroy: () => editor.destroy(),
    };
  },
} satisfies SpecimenFile;

function nodeOf({ text, bold }: { readonly text: string; readonly bold: boolean }): JSONContent {
  return { type: 'text', text, ...(bold && { marks: [{ type: 'bold' }] }) };
}
