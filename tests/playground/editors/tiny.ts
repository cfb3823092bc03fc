import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.css';
import 'tinymce/themes/silver';
import { boldIn, htmlOf, type Specimen } from './specimens/specimen';

/**
 * TinyMCE, on an element (`inline`) or in a frame of its own.
 * @param id of the element; the frame's is `<id>_ifr`
 */
export async function mountTiny(host: HTMLElement, inline: boolean, id = ''): Promise<Specimen> {
  const target = document.createElement(inline ? 'div' : 'textarea');
  target.id = id;
  host.append(target);
  const [editor] = await tinymce.init({
    target,
    inline,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    content_style: 'body { font: 16px/1.4 sans-serif; margin: 8px } p { margin: 0 0 8px }',
    menubar: false,
    toolbar: false,
    statusbar: false,
    promotion: false,
    height: 160,
    width: 420,
  });
  if (!editor) throw new Error('expected TinyMCE to start');
  return {
    element: editor.getBody(),
    model: () => [...parse(editor.getContent()).children].map(wordsIn).join('\n'),
    bold: () => boldIn(parse(editor.getContent())),
    steps: () => editor.undoManager.data.length,
    set(lines) {
      editor.setContent(lines.map((line) => `<p>${htmlOf(line)}</p>`).join(''));
      editor.undoManager.clear();
      editor.undoManager.add();
    },
    destroy: () => editor.destroy(),
  };
}

/** Its content as it would be sent, without what it keeps in the page for itself. */
function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** Its words; an empty paragraph is kept open by a space that does not break. */
function wordsIn(line: Element): string {
  for (const br of line.querySelectorAll('br')) br.replaceWith('\n');
  return line.textContent === '\u00a0' ? '' : line.textContent.replaceAll('\u00a0', ' ');
}
