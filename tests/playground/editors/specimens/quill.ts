import Quill, { Delta } from 'quill';
import { piecesOf, type SpecimenFile } from './specimen';

export default {
  mount(host) {
    const quill = new Quill(host, { modules: { toolbar: false } });
    const history = () => quill.getModule('history') as { clear(): void; stack: { undo: unknown[] } };
    return {
      element: quill.root,
      model: () => quill.getText().replace(/\n$/, ''),
      bold: () =>
        quill
          .getContents()
          .ops.filter(({ attributes }) => attributes?.['bold'])
          .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
          .join(''),
      steps: () => history().stack.undo.length,
      set(lines) {
        let content = new Delta();
        for (const line of lines) {
          for (const { text, bold } of piecesOf(line)) content = content.insert(text, bold ? { bold } : {});
          content = content.insert('\n');
        }
        quill.setContents(content);
        history().clear();
      },
      destroy: () => host.replaceChildren(),
    };
  },
} satisfies SpecimenFile;
