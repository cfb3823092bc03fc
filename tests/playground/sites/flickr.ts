import { remountPlain } from './remount';
import { act, attempt, showCount } from './sending';
import { named, switches } from './switches';

/** Pages shaped like Flickr, in Italian, with little known of the real ones: `/edit` edits words in their place. */
const root = document.getElementById('root');
const view = `<h1 class="${named('photo-title')}">Nebbia sul crinale</h1>
  <a class="${named('owner-name')}" href="/people/${switches.by}">${switches.by}</a>
  <div class="${named('photo-comments')}"><div class="${named('add-comment-section')}"><div class="${named('add-comment-view')}">
    <textarea class="${named('comment-field')}" placeholder="Aggiungi un commento" rows="3" cols="50" data-test="text"></textarea>
    <div class="${named('comment-buttons')}"><button data-test="send">Commenta</button></div></div></div>
    <ul><li>Bella! <button>Rispondi</button></li></ul></div>`;
const edit = `<div class="composer"><div class="${named('photo-title')}">
    <input type="text" aria-label="Aggiungi un titolo" data-test="title"></div>
  <div class="${named('photo-desc')}"><textarea placeholder="Aggiungi una descrizione" rows="3" cols="50" data-test="text"></textarea></div>
  <button aria-label="Formato"><svg width="16" height="16"></svg></button>
  <button data-test="cancel">Annulla</button> <button data-test="send">Salva</button></div>`;

if (root) root.innerHTML = location.pathname.endsWith('/edit') ? edit : view;
document.querySelector('[data-test="send"]')?.addEventListener('click', (event) => {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const done = () => {
    for (const field of fields) field.value = '';
  };
  const text = fields.map(({ value }) => value).filter((value) => value !== '');
  attempt({ text: text.join('\n\n'), box: 'photo', via: 'click', event, done });
});
document.querySelector('[data-test="cancel"]')?.addEventListener('click', (event) => act('cancel', event));
remountPlain();
showCount();
