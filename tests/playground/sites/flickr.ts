import { remountPlain } from './remount';
import { act, actOnPress, attempt, showCount } from './sending';
import { named, switches } from './switches';

/**
 * Pages shaped like Flickr, in Italian, with little known of the real ones: `/edit` edits words in their place,
 * `/explore` shows many people's photos, as a photo's own page does below it.
 */
const root = document.getElementById('root');
const tile = (owner: string, test: string, faved = '') => `<div class="${named('photo-list-photo-view')}">
  <a class="overlay" href="/photos/${owner}/2/" style="display: block; height: 60px; background: #8883"></a>
  <div class="${named('interaction-bar')}"><div class="text"><a class="attribution" href="/photos/${owner}/">di ${owner}</a></div>
    <div class="engagement"><span class="${named(`engagement-item fave ${faved}`)}" role="button" tabindex="0" data-act="like"
      data-test="${test}" aria-label="Preferiti"><span class="engagement-icon">☆</span> 12</span>
      <a class="${named('engagement-item comment')}" href="/photos/${owner}/2/#comments">3</a></div></div></div>`;
const list = `<div class="${named('photo-list-view')}">${tile(switches.by, 'tile-fave')}
  ${tile('hillwalks', 'other-fave')}${tile(switches.by, 'faved', 'faved')}</div>`;
const view = `<h1 class="${named('photo-title')}">Nebbia sul crinale</h1>
  <a class="${named('owner-name')}" href="/people/${switches.by}">${switches.by}</a>
  <div class="${named('photo-engagement-view')}"><div class="${named('fave-view')}">
    <a class="${named('fave-star animated')}" href="#" role="button" data-act="like" data-test="fave">☆</a> 12</div></div>
  <div class="${named('photo-comments')}"><div class="${named('add-comment-section')}"><div class="${named('add-comment-view')}">
    <textarea class="${named('comment-field')}" placeholder="Aggiungi un commento" rows="3" cols="50" data-test="text"></textarea>
    <div class="${named('comment-buttons')}"><button data-test="send">Commenta</button></div></div></div>
    <ul><li>Bella! <button>Rispondi</button></li></ul></div>
  ${list}`;
const edit = `<div class="composer"><div class="${named('photo-title')}">
    <input type="text" aria-label="Aggiungi un titolo" data-test="title"></div>
  <div class="${named('photo-desc')}"><textarea placeholder="Aggiungi una descrizione" rows="3" cols="50" data-test="text"></textarea></div>
  <button aria-label="Formato"><svg width="16" height="16"></svg></button>
  <button data-test="cancel">Annulla</button> <button data-test="send">Salva</button></div>`;

if (root) {
  if (location.pathname === '/explore') root.innerHTML = list;
  else root.innerHTML = location.pathname.endsWith('/edit') ? edit : view;
}
document.querySelector('[data-test="send"]')?.addEventListener('click', (event) => {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const done = () => {
    for (const field of fields) field.value = '';
  };
  const text = fields.map(({ value }) => value).filter((value) => value !== '');
  attempt({ text: text.join('\n\n'), box: 'photo', via: 'click', event, done });
});
document.querySelector('[data-test="cancel"]')?.addEventListener('click', (event) => act('cancel', event));
actOnPress();
remountPlain();
showCount();
