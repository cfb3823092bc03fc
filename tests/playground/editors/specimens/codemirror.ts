import { defaultKeymap, history, historyKeymap, undoDepth } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { noBold, plainOf, type SpecimenFile } from './specimen';

export default {
  mount(host) {
    const extensions = [history(), keymap.of([...defaultKeymap, ...historyKeymap]), EditorView.lineWrapping];
    const view = new EditorView({ parent: host, state: EditorState.create({ extensions }) });
    return {
      element: view.contentDOM,
      model: () => view.state.doc.toString(),
      bold: noBold,
      steps: () => undoDepth(view.state),
      set: (lines) => view.setState(EditorState.create({ doc: lines.map(plainOf).join('\n'), extensions })),
      destroy: () => view.destroy(),
    };
  },
} satisfies SpecimenFile;
