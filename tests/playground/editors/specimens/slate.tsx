/** @jsxImportSource react */
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, type Node, Text, Transforms } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { piecesOf, type SpecimenFile } from './specimen';

const isBold = (node: object) => 'bold' in node && node.bold === true;

export default {
  async mount(host) {
    const editor = withHistory(withReact(createEditor()));
    const root = createRoot(host);
    await new Promise<void>((shown) => {
      function Box() {
        useEffect(shown, []);
        return (
          <Slate editor={editor} initialValue={linesOf([])}>
            <Editable renderLeaf={Leaf} placeholder="What is on your mind?" />
          </Slate>
        );
      }
      root.render(<Box />);
    });
    const element = host.querySelector<HTMLElement>('[data-slate-editor]');
    if (!element) throw new Error('expected Slate to show its box');
    return {
      element,
      model: () => editor.children.map((_, at) => Editor.string(editor, [at])).join('\n'),
      bold: () =>
        [...Editor.nodes(editor, { at: [], match: (node) => Text.isText(node) && isBold(node) })]
          .map(([node]) => (Text.isText(node) ? node.text : ''))
          .join(''),
      steps: () => editor.history.undos.length,
      set(lines) {
        HistoryEditor.withoutSaving(editor, () =>
          Editor.withoutNormalizing(editor, () => {
            Transforms.deselect(editor);
            while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] });
            Transforms.insertNodes(editor, linesOf(lines), { at: [0] });
            Transforms.deselect(editor);
          }),
        );
        editor.history = { undos: [], redos: [] };
      },
      destroy: () => root.unmount(),
    };
  },
} satisfies SpecimenFile;

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  return <span {...attributes}>{isBold(leaf) ? <strong>{children}</strong> : children}</span>;
}

function linesOf(lines: readonly string[]): Node[] {
  return (lines.length > 0 ? lines : ['']).map((line) => {
    const pieces = piecesOf(line).map(({ text, bold }) => (bold ? { text, bold } : { text }));
    return { type: 'paragraph', children: pieces.length > 0 ? pieces : [{ text: '' }] };
  });
}
