import type { Via } from '../sent';
import { act, attempt } from './sending';
import { named } from './switches';

const asked = new URLSearchParams(location.search);
const TITLE = `<h1 class="${named('editor-post-title__input')} rich-text" contenteditable="true" role="textbox"
  aria-multiline="true" aria-label="Titel hinzufügen" data-test="title"></h1>`;

/** A block, which the real library makes so; Enter begins the next one. */
const block =
  () => `<p class="${named('block-editor-rich-text__editable')} wp-block rich-text" contenteditable="true"
  role="document" aria-multiline="true" aria-label="Absatz-Block" data-block="${crypto.randomUUID()}"
  data-type="core/paragraph" style="white-space: pre-wrap; min-height: 1.5em" data-test="block"></p>`;

/**
 * The block editor: above, what saves a draft, what shows one, and what opens the panel of last checks; within that, what
 * publishes. Of a post that is out, one button changes it at once, and so does Ctrl+S. The real one stands in `wordpress.test.ts`.
 */
export function showBlocks(page: HTMLElement): void {
  const out = asked.get('out');
  const framed = asked.get('canvas') === 'frame';
  const canvas = framed
    ? `<iframe name="${named('editor-canvas')}" title="Editor-Leinwand" style="width: 100%; height: 200px" data-test="canvas"></iframe>`
    : '<div data-test="canvas"></div>';
  const publish = (label: string) =>
    `<button class="${named('editor-post-publish-button editor-post-publish-button__button')}" data-test="publish">${label}</button>`;
  page.innerHTML = `<div class="${named('interface-interface-skeleton')}" tabindex="-1">
    <div class="foot" role="region" aria-label="Obere Leiste"><button aria-label="Rückgängig">↶</button>
      ${
        out === 'before'
          ? `<button class="${named('editor-post-switch-to-draft')}" data-test="draft">Auf Entwurf umstellen</button>`
          : out
            ? ''
            : `<button class="${named('editor-post-save-draft')}" data-test="draft">Entwurf speichern</button>`
      }
      <button data-test="preview">Vorschau</button>
      ${out ? publish('Aktualisieren') : `<button class="${named('editor-post-publish-panel__toggle')}" data-test="panel">Veröffentlichen</button>`}
    </div>
    <div role="region" aria-label="Inhalt des Editors">${canvas}</div>
    <div role="region" aria-label="Veröffentlichen" hidden data-test="checks">Bereit zur Veröffentlichung?
      <button data-test="cancel">Abbrechen</button> ${publish('Veröffentlichen')}</div></div>`;
  const at = (name: string) => page.querySelectorAll<HTMLElement>(`[data-test="${name}"]`);
  const [holder] = at('canvas');
  const body = holder instanceof HTMLIFrameElement ? holder.contentDocument?.body : holder;
  if (!body) throw new Error('expected a canvas');
  body.innerHTML = TITLE + block();
  body.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    body.insertAdjacentHTML('beforeend', block());
    (body.lastElementChild as HTMLElement).focus();
  });

  const on = (name: string, does: (event: Event) => void): void => {
    for (const each of at(name)) each.addEventListener('click', does);
  };
  const check = (shown: boolean) => at('checks')[0]?.toggleAttribute('hidden', !shown);
  on('panel', () => check(true));
  on('cancel', () => check(false));
  on('draft', (event) => act('draft', event));
  on('preview', (event) => act('preview', event));
  const send = (event: Event, via: Via) => {
    const texts = [...body.querySelectorAll<HTMLElement>('[contenteditable]')];
    const words = texts.map(({ innerText }) => innerText.trim()).filter((text) => text !== '');
    attempt({ text: words.join('\n\n'), box: 'post', via, event, done: () => check(false) });
  };
  on('publish', (event) => send(event, 'click'));
  body.ownerDocument.addEventListener('keydown', (event) => {
    if (event.key !== 's' || !event.ctrlKey) return;
    event.preventDefault();
    if (out) send(event, 'shortcut');
    else act('draft', event);
  });
}
