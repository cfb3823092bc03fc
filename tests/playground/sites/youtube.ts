import { isShortcut } from '../editors/editor';
import { remountPlain } from './remount';
import { act, attempt, showCount } from './sending';
import { named, switches } from './switches';

/**
 * A page shaped like YouTube, in Spanish: elements with names of their own in the page itself, plain editable elements,
 * ids that stand many times, twins without a size, and elements that are used again.
 */
type Child = Node | string;
interface Given {
  readonly id?: string;
  readonly test?: string;
  readonly [attribute: string]: string | undefined;
}

/** An element with a name of the site's own, `#id` and all. */
function make(name: string, { id, test, ...rest }: Given, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(name.includes('-') ? named(name) : name);
  if (name.includes('-')) element.style.display = 'block';
  if (id) element.id = named(id);
  if (test) element.dataset['test'] = test;
  for (const [attribute, value] of Object.entries(rest))
    if (value !== undefined) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

function editable(id: string, label: string): HTMLElement {
  const text = make('div', { id, contenteditable: 'true', 'aria-label': label });
  text.className = 'field';
  return text;
}

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=';

function commentBox(box: string, label: string, button: string): HTMLElement {
  const text = editable('contenteditable-root', label);
  const send = make('button', { 'aria-label': button, test: `${box}-send`, disabled: '' }, button);
  const host = make(
    'ytd-commentbox',
    { id: 'commentbox', test: box },
    make('span', { id: 'author-thumbnail' }, make('img', { alt: '@malifoto', src: PICTURE })),
    text,
    make('div', { id: 'emoji-button' }, make('button', { 'aria-label': 'Emojis', type: 'button' }, '☺')),
    make('ytd-button-renderer', { id: 'cancel-button' }, make('button', { type: 'button' }, 'Cancelar')),
    make('ytd-button-renderer', { id: 'submit-button' }, send),
  );
  const now = () => host.querySelector<HTMLElement>('[contenteditable]') ?? text;
  const said = () => now().innerText.trim();
  const done = () => {
    now().textContent = '';
    send.toggleAttribute('disabled', true);
  };
  host.addEventListener('input', () => send.toggleAttribute('disabled', said() === ''));
  host.addEventListener('keydown', (event) => {
    if (isShortcut(event)) attempt({ text: said(), box, via: 'shortcut', event, done });
  });
  send.addEventListener('click', (event) => attempt({ text: said(), box, via: 'click', event, done }));
  return host;
}

/** A button without a size, as one that an element keeps for another of its shapes. */
function twin(): HTMLElement {
  const button = make('button', {}, 'Publicar');
  const host = make('ytd-button-renderer', { id: 'submit-button' }, button);
  host.style.cssText = 'display: block; width: 0; height: 0; overflow: hidden';
  button.style.cssText = 'width: 0; height: 0; padding: 0; border: 0; overflow: hidden';
  return host;
}

function watch(): HTMLElement {
  const like = make('button', { 'aria-pressed': 'false', test: 'like' }, '👍 12');
  like.addEventListener('click', (event) => act('like', event));
  const subscribe = make('button', { test: 'subscribe' }, 'Suscribirse');
  subscribe.addEventListener('click', (event) => act('follow', event));
  return make(
    'ytd-watch-flexy',
    {},
    make(
      'ytd-watch-metadata',
      {},
      make('h1', {}, 'La cresta antes del desayuno'),
      make('ytd-video-owner-renderer', { id: 'owner' }, make('a', { href: `/@${switches.by}` }, 'Jo Ferris')),
      make('div', { id: 'subscribe-button' }, subscribe),
      make('like-button-view-model', {}, like),
    ),
    commentBox('comment', 'Añade un comentario...', 'Comentar'),
    make(
      'ytd-comment-thread-renderer',
      {},
      make(
        'ytd-comment-view-model',
        {},
        make('a', { id: 'author-text', href: '/@danapoe' }, '@danapoe'),
        make('div', { id: 'content-text' }, '¿Dónde es?'),
      ),
      make('ytd-comment-replies-renderer', {}, commentBox('reply', 'Añade una respuesta...', 'Responder')),
    ),
  );
}

function community(): HTMLElement {
  return make(
    'ytd-backstage-post-dialog-renderer',
    {},
    make('img', { src: 'blob:ridge', alt: 'Niebla en la cresta' }),
    twin(),
    commentBox('post', 'Comparte novedades con tus seguidores', 'Publicar'),
    twin(),
  );
}

/** Studio: title and description in the first step, publishing in the last, which hides them. */
function studio(): HTMLElement {
  const title = editable('textbox', 'Añade un título que describa el video');
  const words = editable('textbox', 'Cuenta a los espectadores de qué trata el video');
  const paid = make(
    'div',
    { id: 'checkbox', role: 'checkbox', 'aria-checked': 'false', tabindex: '0', test: 'paid' },
    '☐',
  );
  paid.addEventListener('click', () => paid.setAttribute('aria-checked', 'true'));
  const details = make(
    'ytcp-uploads-details',
    {},
    make('div', { id: 'title-textarea' }, title),
    make('div', { id: 'description-textarea' }, words),
    make('ytcp-checkbox-lit', { id: 'has-ppp' }, paid),
  );
  const visibility = make('ytcp-uploads-review', {}, 'Visibilidad');
  const next = make(
    'ytcp-button',
    { id: 'next-button', role: 'button', tabindex: '0', test: 'next' },
    'Siguiente',
  );
  const done = make(
    'ytcp-button',
    { id: 'done-button', role: 'button', tabindex: '0', test: 'done' },
    'Publicar',
  );
  visibility.hidden = true;
  visibility.style.display = 'none';
  done.style.display = 'none';
  next.addEventListener('click', () => {
    details.style.display = 'none';
    next.style.display = 'none';
    visibility.style.display = 'block';
    done.style.display = 'block';
  });
  const dialog = make(
    'ytcp-uploads-dialog',
    { test: 'studio' },
    make('ytcp-account-info', {}, make('img', { alt: 'malifoto', src: PICTURE })),
    details,
    visibility,
    next,
    done,
  );
  done.addEventListener('click', (event) => {
    const fields = [...details.querySelectorAll<HTMLElement>('[contenteditable]')].map(
      ({ innerText, textContent }) => (innerText || textContent || '').trim(),
    );
    attempt({
      text: fields.filter((one) => one !== '').join('\n\n'),
      box: 'studio',
      via: 'click',
      event,
      done: () => dialog.remove(),
    });
  });
  return dialog;
}

/** The page of one video: both fields, and a button that saves them. */
function details(): HTMLElement {
  const fields = [
    make('div', { id: 'title-textarea' }, editable('textbox', 'Añade un título que describa el video')),
    make(
      'div',
      { id: 'description-textarea' },
      editable('textbox', 'Cuenta a los espectadores de qué trata'),
    ),
  ];
  const save = make('ytcp-button', { id: 'save', role: 'button', tabindex: '0', test: 'save' }, 'Guardar');
  const undo = make(
    'ytcp-button',
    { id: 'discard', role: 'button', tabindex: '0', test: 'undo' },
    'Deshacer',
  );
  const app = make(
    'ytcp-app',
    { test: 'details' },
    make('ytcp-account-info', {}, make('img', { alt: 'malifoto', src: PICTURE })),
    make('div', {}, undo, save),
    make('ytcp-video-metadata-editor', {}, ...fields),
  );
  const texts = () => [...app.querySelectorAll<HTMLElement>('[contenteditable]')];
  undo.addEventListener('click', (event) => act('undo', event));
  save.addEventListener('click', (event) => {
    const text = texts().map(({ innerText }) => innerText.trim());
    const done = () => {
      for (const one of texts()) one.textContent = '';
    };
    attempt({
      text: text.filter((one) => one !== '').join('\n\n'),
      box: 'details',
      via: 'click',
      event,
      done,
    });
  });
  return app;
}

const host = document.getElementById('root');
const page = location.hostname.startsWith('studio')
  ? location.pathname.endsWith('/edit')
    ? details()
    : studio()
  : location.pathname.endsWith('/posts')
    ? community()
    : watch();
host?.append(page);
remountPlain();
showCount();
