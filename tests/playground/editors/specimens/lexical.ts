import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, type ElementNode } from 'lexical';
import { piecesOf, type SpecimenFile } from './specimen';

export default {
  mount(host) {
    const element = document.createElement('div');
    element.contentEditable = 'true';
    element.role = 'textbox';
    host.append(element);
    const editor = createEditor({
      namespace: 'specimen',
      onError: (error) => {
        throw error;
      },
    });
    const history = createEmptyHistoryState();
    const stops = [registerRichText(editor), registerHistory(editor, history, 300)];
    editor.setRootElement(element);
    return {
      element,
      model: () =>
        editor.getEditorState().read(() =>
          $getRoot()
            .getChildren()
            .map((line) => line.getTextContent())
            .join('\n'),
        ),
      bold: () =>
        editor.getEditorState().read(() =>
          $getRoot()
            .getAllTextNodes()
            .filter((node) => node.hasFormat('bold'))
            .map((node) => node.getTextContent())
            .join(''),
        ),
      steps: () => history.undoStack.length,
      set(lines) {
        editor.update(
          () => {
            const paragraphs = lines.map((line): ElementNode => {
              const nodes = piecesOf(line).map(({ text, bold }) => {
                const node = $createTextNode(text);
                return bold ? node.toggleFormat('bold') : node;
              });
              return $createParagraphNode().append(...nodes);
            });
            $getRoot()
              .clear()
              .append(...(paragraphs.length > 0 ? paragraphs : [$createParagraphNode()]));
          },
          { discrete: true, tag: 'history-merge' },
        );
        history.undoStack.length = 0;
        history.redoStack.length = 0;
      },
      destroy() {
        for (const stop of stops) stop();
        editor.setRootElement(null);
        host.replaceChildren();
      },
    };
  },
} satisfies SpecimenFile;
