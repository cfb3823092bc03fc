import medium from '../editors/specimens/medium';
import { remountPlain } from './remount';
import { act, actOnPress, attempt, showCount } from './sending';
import { named, switches } from './switches';

/**
 * Pages shaped like Medium, in Portuguese: an editor of its own, a first button that leads to another page where the
 * text is gone, and below a story a panel for responses. `/@name` is a profile.
 */
const { by } = switches;
/** Whoever writes at an address of their own is linked there. */
const home = (name: string) => (location.hostname === 'medium.com' ? `/@${name}` : '/');
const clap = (
  where: 'header' | 'footer',
  test: string,
) => `<button data-testid="${named(`${where}ClapButton`)}"
  aria-label="aplaudir" data-act="like" data-test="${test}"><svg width="24" height="24"></svg></button>`;
const follow = (test: string, says = 'Seguir') =>
  `<button data-act="follow" data-test="${test}">${says}</button>`;
const byline = `<div><a data-testid="${named('authorPhoto')}" href="${home(by)}?source=post_page---byline"><img alt=""></a>
  <a data-testid="${named('authorName')}" href="${home(by)}?source=post_page---byline">Jo Ferris</a> · ${follow('follow')}
  ${clap('header', 'clap')}</div>`;
const others = `<ul><li><a href="https://medium.com/@hillwalks?source=post_page">Hill Walks</a> ${follow('other-follow')}</li>
  <li><a href="https://${by}.medium.com/?source=post_page">Jo Ferris</a> ${follow('following', 'A seguir')}</li></ul>`;
const root = document.getElementById('root');
const SENDS = '[data-test="publish"], [data-test="respond"]';

async function writePage(page: HTMLElement): Promise<void> {
  page.innerHTML = `<nav class="foot"><span>Rascunho</span>
    <button class="button" data-test="preview">Pré-visualizar</button>
    <button class="button ${named('js-publishButton')}" data-test="publish">Publicar</button></nav><div class="site-main"></div>`;
  const host = page.querySelector<HTMLElement>('.site-main');
  if (!host) throw new Error('expected a place for the editor');
  const story = await medium.mount(host);
  story.element.dataset['test'] = 'story';
  page.querySelector('[data-test="publish"]')?.addEventListener('click', (event) =>
    // What is written now is what the next page publishes.
    attempt({ text: story.model(), box: 'story', via: 'click', event, done: () => lastPage(page) }),
  );
  page.querySelector('[data-test="preview"]')?.addEventListener('click', (event) => act('preview', event));
}

function lastPage(page: HTMLElement): void {
  history.pushState(null, '', '/p/1/submission?redirectUrl=1');
  page.innerHTML = '<h2>Pré-visualização da história</h2><button>Publicar agora</button>';
}

function storyPage(page: HTMLElement): void {
  page.innerHTML = `<article><h1>Nevoeiro na crista</h1>${byline}<p>Duas vezes por ano.</p></article>
    <div>${clap('footer', 'clap-below')} <button>2</button></div>${others}
    <${named('section')} class="composer"><h2>Respostas (2)</h2><div class="field"><div role="textbox" contenteditable="true"
      data-test="response" aria-label="O que você achou?"></div></div>
    <div class="foot"><button data-test="cancel">Cancelar</button><button data-test="respond">Responder</button></div>
    <pre>Ótimo!</pre><div><button data-act="like" data-test="response-clap">Aplaudir</button> <button>2 respostas</button></div></${named('section')}>`;
  page.querySelector('[data-test="respond"]')?.addEventListener('click', (event) => {
    const box = page.querySelector<HTMLElement>('[data-test="response"]');
    const done = () => box?.replaceChildren();
    attempt({ text: box?.innerText ?? '', box: 'response', via: 'click', event, done });
  });
}

const profile = `<h2>Jo Ferris</h2><div><a href="/@${by}/followers">12 seguidores</a> ${follow('follow')}</div>`;

if (root) {
  if (/^\/@[^/]+$/.test(location.pathname)) root.innerHTML = profile;
  else if (/^\/(new-story|p\/)/.test(location.pathname)) await writePage(root);
  else storyPage(root);
}
if (!document.querySelector(`${SENDS}, [data-act]`)) throw new Error('expected something to press');
actOnPress();
remountPlain();
showCount();
