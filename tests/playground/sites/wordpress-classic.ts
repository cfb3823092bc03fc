import tinymce from 'tinymce';
import { mountTiny } from '../editors/tiny';
import { act, attempt } from './sending';
import { named } from './switches';

/**
 * The editor before the block editor: a form with a title, TinyMCE in its frame over the field that is sent, its two
 * views, and two buttons that both send the form, of which one only saves a draft.
 */
export async function showClassic(page: HTMLElement): Promise<void> {
  page.innerHTML = `<form id="${named('post')}" method="post" data-test="form">
    <input type="text" name="post_title" id="${named('title')}" placeholder="Titel hinzufügen" aria-label="Titel hinzufügen" data-test="title">
    <div class="wp-editor-tabs"><button type="button" data-test="visual">Visuell</button>
      <button type="button" data-test="code">Text</button></div>
    <div data-test="place"></div>
    <div class="foot"><input type="submit" name="save" id="save-post" value="Speichern" data-test="draft">
      <a class="preview button" href="#" data-test="preview">Vorschau</a>
      <span class="spinner"></span>
      <input type="submit" name="publish" id="${named('publish')}" value="Veröffentlichen" data-test="publish"></div>
  </form>`;
  const at = (name: string) => page.querySelector<HTMLElement>(`[data-test="${name}"]`);
  const [place, form] = [at('place'), at('form')];
  if (!place || !(form instanceof HTMLFormElement)) throw new Error('expected a form');
  const tiny = await mountTiny(place, false, named('content'));
  const field = place.querySelector('textarea');
  const frame = place.querySelector('iframe');
  if (!field || !frame) throw new Error('expected TinyMCE to stand in a frame');
  frame.dataset['test'] = 'frame';
  field.dataset['test'] = 'text';
  const editor = tinymce.get(field.id);
  const words = () => (editor?.isHidden() ? field.value : tiny.model()).trim();
  at('code')?.addEventListener('click', () => editor?.hide());
  at('visual')?.addEventListener('click', () => editor?.show());
  at('preview')?.addEventListener('click', (event) => act('preview', event));
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.submitter === at('draft')) return act('draft', event);
    const title = at('title') as HTMLInputElement;
    const text = [title.value.trim(), words()].filter((part) => part !== '').join('\n\n');
    attempt({ text, box: 'page', via: 'submit', event, done: () => editor?.setContent('') });
  };
  // Before TinyMCE writes its own words over those of the view as text, which WordPress keeps it from.
  form.addEventListener('submit', send, { capture: true });
}
