import { remountPlain } from './remount';
import { act, attempt, showCount } from './sending';

/** Nobody of us knows how Photobucket's pages are made: a title and a description in a form, beside a search. */
const root = document.getElementById('root');
if (root)
  root.innerHTML = `<form role="search"><input name="q" placeholder="Search"><button type="submit">Search</button></form>
  <form class="composer"><label>Title <input type="text" name="title" data-test="title"></label>
    <label>Description <textarea name="description" placeholder="Tell your story" rows="3" cols="50" data-test="text"></textarea></label>
    <div class="foot"><button type="button" data-test="cancel">Cancel</button>
    <button type="submit" data-test="send">Publish</button></div></form>`;

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const { target } = event;
  if (!(target instanceof HTMLFormElement)) return;
  const fields = [...target.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const text = fields.map(({ value }) => value).filter((value) => value !== '');
  attempt({ text: text.join('\n\n'), box: 'picture', via: 'submit', event, done: () => target.reset() });
});
document.querySelector('[data-test="cancel"]')?.addEventListener('click', (event) => act('cancel', event));
remountPlain();
showCount();
