import medium from '../editors/specimens/medium';
import { remountPlain } from './remount';
import { act, attempt, showCount } from './sending';
import { named } from './switches';

/**
 * Pages shaped like Medium, in Portuguese: an editor of its own, a first button that leads to another page where the
 * text is gone, and below a story a panel for responses.
 */
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
  page.innerHTML = `<article><h1>Nevoeiro na crista</h1><p>Duas vezes por ano.</p></article>
    <${named('section')} class="composer"><h2>Respostas (2)</h2><div class="field"><div role="textbox" contenteditable="true"
      data-test="response" aria-label="O que você achou?"></div></div>
    <div class="foot"><button data-test="cancel">Cancelar</button><button data-test="respond">Responder</button></div>
    <pre>Ótimo!</pre><div><button>Aplaudir</button> <button>2 respostas</button></div></${named('section')}>`;
  page.querySelector('[data-test="respond"]')?.addEventListener('click', (event) => {
    const box = page.querySelector<HTMLElement>('[data-test="response"]');
    const done = () => box?.replaceChildren();
    attempt({ text: box?.innerText ?? '', box: 'response', via: 'click', event, done });
  });
}

if (root) {
  if (/^\/(new-story|p\/)/.test(location.pathname)) await writePage(root);
  else storyPage(root);
}
if (!document.querySelector(SENDS)) throw new Error('expected a button that sends');
remountPlain();
showCount();
