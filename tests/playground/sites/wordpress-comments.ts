import { attempt } from './sending';
import { named } from './switches';

/** A post and its comments. "Antworten" moves the form under a comment, and "abbrechen" stands in its heading then. */
export function showComments(page: HTMLElement): void {
  page.innerHTML = `<article><h1 class="${named('entry-title')}">Nebel am Grat</h1><p>Man sah die Hand vor Augen nicht.</p></article>
    <form role="search"><input type="search" name="s" aria-label="Suche"><button type="submit">Suchen</button></form>
    <ol><li><b>Jo Ferris</b> <p>Schön!</p> <a class="comment-reply-link" href="#respond" data-test="reply">Antworten</a></li></ol>
    <div id="respond"><h3 id="${named('reply-title')}">Schreibe einen Kommentar
      <small><a id="${named('cancel-comment-reply-link')}" href="#respond" style="display: none" data-test="cancel">Antwort abbrechen</a></small></h3>
    <form id="${named('commentform')}" class="${named('comment-form')}" method="post" data-test="form">
      <p><label for="comment">Kommentar</label>
        <textarea id="comment" name="${named('comment')}" cols="45" rows="6" data-test="text"></textarea></p>
      <p><label for="author">Name</label> <input id="author" name="author" type="text" autocomplete="name"></p>
      <p><label for="email">E-Mail</label> <input id="email" name="email" type="email" autocomplete="email"></p>
      <p><input name="submit" type="submit" id="submit" value="Kommentar abschicken" data-test="send"></p>
    </form></div>`;
  const at = <T extends HTMLElement>(name: string) => page.querySelector<T>(`[data-test="${name}"]`);
  at('reply')?.addEventListener('click', (event) => {
    event.preventDefault();
    const [item, respond] = [page.querySelector('li'), document.getElementById('respond')];
    const [cancel, heading] = [at('cancel'), respond?.querySelector('h3')?.firstChild];
    if (!item || !respond || !cancel || !heading) throw new Error('expected a comment to answer');
    item.append(respond);
    cancel.style.display = '';
    heading.textContent = 'Schreibe eine Antwort zu Jo Ferris ';
  });
  at('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const field = at<HTMLTextAreaElement>('text');
    if (!field) throw new Error('expected a field to write in');
    const done = () => {
      field.value = '';
    };
    attempt({ text: field.value, box: 'comment', via: 'submit', event, done });
  });
}
