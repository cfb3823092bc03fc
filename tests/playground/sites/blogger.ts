import { act, attempt, showCount } from './sending';
import { named } from './switches';

/**
 * A page shaped like Blogger's, in Turkish: a title, a frame that is written in, a bar of buttons above, and a dialog
 * that asks once more. Another dialog, for a link, has as many buttons.
 */
const root = document.getElementById('root');
if (root)
  root.innerHTML = `<div class="foot"><div role="button" tabindex="0" data-test="preview">Önizleme</div>
    <div role="button" tabindex="0" data-test="publish">Yayınla</div></div>
  <input type="text" aria-label="Başlık" placeholder="Başlık" data-test="title">
  <div class="foot"><div role="button" tabindex="0" aria-label="Bağlantı ekle" data-test="link">🔗</div></div>
  <iframe class="${named('editable')}" data-test="frame" title="Yayın" style="width: 100%; height: 160px"></iframe>
  <div role="dialog" hidden data-test="link-dialog"><input aria-label="Adres" placeholder="https://">
    <button>İptal</button><button data-test="link-done">Tamam</button></div>
  <div role="dialog" hidden data-test="asks">Yayın herkese açılsın mı?
    <button data-test="cancel">İptal</button><button data-test="confirm">Onayla</button></div>`;

const at = (name: string) => document.querySelector<HTMLElement>(`[data-test="${name}"]`);
const body = document.querySelector('iframe')?.contentDocument?.body;
if (body) body.contentEditable = 'true';

function on(name: string, does: (event: Event) => void): void {
  at(name)?.addEventListener('click', does);
}
const show = (name: string, shown: boolean) => at(name)?.toggleAttribute('hidden', !shown);
on('publish', () => show('asks', true));
on('cancel', () => show('asks', false));
on('link', () => show('link-dialog', true));
on('link-done', (event) => act('link', event));
on('preview', (event) => act('preview', event));
on('confirm', (event) => {
  const title = document.querySelector<HTMLInputElement>('[data-test="title"]')?.value ?? '';
  const text = [title, body?.innerText ?? ''].map((part) => part.trim()).filter((part) => part !== '');
  const done = () => {
    show('asks', false);
    body?.replaceChildren();
  };
  attempt({ text: text.join('\n\n'), box: 'post', via: 'click', event, done });
});
showCount();
