import CodeMirror from 'codemirror5';
import 'codemirror5/lib/codemirror.css';
import { noBold, plainOf, type SpecimenFile } from './specimen';

export default {
  mount(host) {
    const editor = CodeMirror(host, { lineWrapping: true });
    return {
      element: editor.getInputField(),
      model: () => editor.getValue(),
      bold: noBold,
      steps: () => editor.historySize().undo,
      set(lines) {
        editor.setValue(lines.map(plainOf).join('\n'));
        editor.clearHistory();
      },
      destroy: () => host.replaceChildren(),
    };
  },
} satisfies SpecimenFile;
