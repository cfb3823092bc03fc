/** @jsxImportSource react */
import type { MutableRefObject } from 'react';
import { createRoot } from 'react-dom/client';
import { type EditorHandle, isShortcut } from '../editors/editor';
import { Lexical } from '../editors/lexical';
import type { Via } from '../sent';
import { remountPlain } from './remount';
import { act, attempt, showCount } from './sending';
import { named, switches } from './switches';

/**
 * Pages shaped like Reddit, in German: web components whose controls stand in open shadow roots, up to three deep, an
 * editor that is slotted into one of them; on `old.` the server's forms. `?md=1` writes in Markdown.
 */
const { account = 'mali', by } = switches;
const markdown = new URLSearchParams(location.search).has('md');
const words = 'Nebel über dem Grat';

/** A component: its name, what is in its shadow root, what stands in the page. */
function component(name: string, shadow: string, light = '', attributes: Record<string, string> = {}) {
  const element = document.createElement(named(name));
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.attachShadow({ mode: 'open' }).innerHTML = shadow;
  element.innerHTML = light;
  return element;
}

function vote(slot: string): string {
  return `<slot name="${slot}"></slot><slot></slot><button upvote aria-pressed="false" data-test="up" aria-label="Positiv bewerten"><svg width="16" height="16"></svg></button>`;
}

function field(name: string, label: string): HTMLElement {
  const tall = 'style="display: block; width: 100%; min-height: 40px"';
  return component(
    'faceplate-textarea-input',
    `<label>${label}<textarea id="innerTextArea" name="${named(name)}" data-test="${name}" ${tall}></textarea></label>`,
  );
}

/** The box for words: Lexical in a slot, or a plain field deeper down. */
function composer(
  box: string,
  handle: MutableRefObject<EditorHandle | null>,
  onSend: Send | null,
): HTMLElement {
  const slots =
    '<div><button aria-label="Fett">B</button></div><slot name="rte"></slot><slot name="cancel-button"></slot><slot name="submit-button"></slot>';
  const element = component('shreddit-composer', slots);
  element.setAttribute('data-test', box);
  if (markdown) {
    const plain = field('body', 'Kommentar schreiben');
    element.shadowRoot?.prepend(plain);
    const area = plain.shadowRoot?.querySelector('textarea');
    handle.current = {
      read: () => area?.value ?? '',
      clear() {
        if (area) area.value = '';
      },
      focus: () => area?.focus(),
    };
    return element;
  }
  const slot = document.createElement('div');
  slot.slot = 'rte';
  element.append(slot);
  createRoot(slot).render(
    <Body handle={handle} onSend={onSend} label={onSend ? 'Kommentar schreiben' : 'Textkörper'} />,
  );
  return element;
}
type Send = (event: Event, via: Via) => void;

interface BodyProps {
  readonly handle: MutableRefObject<EditorHandle | null>;
  readonly onSend: Send | null;
  readonly label: string;
}
function Body({ handle, onSend, label }: BodyProps) {
  return (
    <Lexical
      label={label}
      placeholder=""
      onText={() => {}}
      onKey={(event) => {
        if (!onSend || !isShortcut(event)) return false;
        onSend(event, 'shortcut');
        return true;
      }}
      handle={handle}
    />
  );
}

/** Until it is pressed there is only a trigger; then the composer takes its place. */
function commentHost(box: string): HTMLElement {
  const trigger = `<button data-testid="trigger-button" data-test="${box}-open">Beteilige dich an der Unterhaltung</button>`;
  const host = component('comment-composer-host', `${trigger}<slot></slot>`);
  host.shadowRoot?.querySelector('button')?.addEventListener('click', ({ currentTarget }) => {
    if (currentTarget instanceof Element) currentTarget.remove();
    host.append(openComposer(box));
  });
  return host;
}

function openComposer(box: string): HTMLElement {
  const handle: MutableRefObject<EditorHandle | null> = { current: null };
  const send: Send = (event, via) =>
    attempt({ text: handle.current?.read() ?? '', box, via, event, done: () => handle.current?.clear() });
  const element = composer(box, handle, send);
  element.insertAdjacentHTML(
    'beforeend',
    `<button slot="cancel-button" type="button" data-test="${box}-cancel">Abbrechen</button>
     <button slot="submit-button" type="submit" id="${named('comment-composer-submit-button')}" data-test="${box}-send">Kommentieren</button>`,
  );
  element.querySelector('[slot="submit-button"]')?.addEventListener('click', (event) => send(event, 'click'));
  element.querySelector('[slot="cancel-button"]')?.addEventListener('click', (event) => act('cancel', event));
  if (markdown)
    element.shadowRoot?.addEventListener(
      'keydown',
      (event) => event instanceof KeyboardEvent && isShortcut(event) && send(event, 'shortcut'),
    );
  return element;
}

function postPage(): Node[] {
  const post = component('shreddit-post', vote('title'), `<h1 slot="title">${words}</h1>`, { author: by });
  const text = '<div slot="comment">Zweimal im Jahr ist das so.</div>';
  const reply = component('shreddit-comment', vote('comment'), text, { author: by });
  reply.append(commentHost('reply'));
  return [post, commentHost('comment'), reply];
}

function submitPage(): Node[] {
  const handle: MutableRefObject<EditorHandle | null> = { current: null };
  const title = field('title', 'Titel');
  const button = (id: string, inner: string, label: string) =>
    component(
      'r-post-form-submit-button',
      `<button id="${named(inner)}" data-test="${inner}" type="button"><slot></slot></button>`,
      label,
      { id: named(id) },
    );
  const save = button('save-draft-button', 'inner-save-draft-button', 'Entwurf speichern');
  const post = button('submit-post-button', 'inner-post-submit-button', 'Posten');
  save.addEventListener('click', (event) => act('draft', event));
  post.addEventListener('click', (event) => {
    const area = title.shadowRoot?.querySelector('textarea');
    const text = [area?.value ?? '', handle.current?.read() ?? ''].filter((part) => part !== '').join('\n\n');
    attempt({ text, box: 'post', via: 'click', event, done: () => handle.current?.clear() });
  });
  const form = document.createElement('section');
  form.append(title, composer('post', handle, null), save, post);
  return [form];
}

/** The server's page: each comment's form is handled by the page, and a save is a real submit. */
function oldPage(): string {
  const thing = (
    kind: string,
    text: string,
    inner: string,
  ) => `<div class="${named(`thing ${kind}`)}" data-author="${by}">
    <div class="${named('arrow up')}" data-test="old-up" role="button" aria-label="upvote" tabindex="0" style="width: 16px; height: 16px"></div>
    <div class="${named('entry')}"><a class="${named('author')}" href="/user/${by}">${by}</a>${text}</div>${inner}</div>`;
  const form = (
    box: string,
  ) => `<form class="${named('usertext')} cloneable"><div class="${named('usertext-edit')} md-container">
    <textarea name="${named('text')}" rows="3" cols="50" data-test="${box}"></textarea>
    <div class="${named('usertext-buttons')}"><button type="submit" class="${named('save')}" data-test="${box}-send">save</button>
    <button type="button" class="cancel">cancel</button></div></div></form>`;
  const submit = `<form id="${named('newlink')}"><textarea name="${named('title')}" rows="2" data-test="old-title"></textarea>
    <input name="${named('url')}" type="url"><div class="${named('usertext-edit')}"><textarea name="${named('text')}" data-test="old-post"></textarea></div>
    <button name="${named('submit')}" class="btn" type="submit" data-test="old-post-send">submit</button></form>`;
  const user = `<div id="${named('header-bottom-right')}"><span class="${named('user')}"><a href="/user/${account}/">${account}</a> (12)</span></div>`;
  const page = location.pathname.endsWith('/submit')
    ? submit
    : `<div id="${named('siteTable')}">${thing('link', `<a class="${named('title')}" href="/1">Fog over the ridge</a>`, '')}</div>
       <div class="commentarea">${form('old-comment')}
       ${thing('comment', '<div class="md">Twice a year.</div>', `<div class="child">${form('old-reply')}</div>`)}</div>`;
  return user + page;
}

function send(event: SubmitEvent): void {
  const { target } = event;
  event.preventDefault();
  if (!(target instanceof HTMLFormElement)) return;
  const text = [...target.querySelectorAll('textarea')]
    .map(({ value }) => value)
    .filter((value) => value !== '');
  attempt({ text: text.join('\n\n'), box: 'old', via: 'submit', event, done: () => target.reset() });
}

const root = document.getElementById('root');
if (root && location.hostname.startsWith('old.')) {
  root.innerHTML = oldPage();
  remountPlain();
} else {
  root?.append(...(location.pathname.endsWith('/submit') ? submitPage() : postPage()));
  // Who is signed in stands in a drawer that is filled late.
  root?.insertAdjacentHTML(
    'beforeend',
    `<div id="${named('user-drawer-content')}"><a href="/user/${account}/">u/${account}</a></div>`,
  );
}
document.addEventListener('submit', send);
document.addEventListener('click', (event) => {
  const [inner] = event.composedPath();
  if (inner instanceof Element && inner.closest('[upvote], [data-test="old-up"]')) act('like', event);
});
showCount();
