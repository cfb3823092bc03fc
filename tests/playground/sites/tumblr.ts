import { isShortcut } from '../editors/editor';
import type { Via } from '../sent';
import { remountPlain } from './remount';
import { act, actOnPress, attempt, showCount } from './sending';
import { named, switches } from './switches';

/**
 * A page shaped like Tumblr, in Japanese: blocks as Gutenberg has them, each an editable element of its own that Enter
 * splits, with a title, tags and a choice of blog around them. Classes are hashed; a twin of the button is 0×0.
 * `/dashboard` shows posts: one that was passed on, with replies, one of another blog, and one that is liked already.
 */
const { account = 'mali-writes' } = switches;
const root = document.getElementById('root');
const block = (
  text: string,
) => `<p role="document" aria-label="空のブロックです。文章を入力してください" data-block="${crypto.randomUUID()}"
  data-type="core/paragraph" class="${named('block-editor-rich-text__editable')} wp-block" contenteditable="true">${text}</p>`;

const editor = `<div role="dialog" aria-label="新規投稿"><div class="q1Zx">
    <header><button class="k3Qp" aria-haspopup="listbox">${account ?? ''}</button>
    <button aria-label="設定"><svg width="16" height="16"></svg></button></header>
    <div data-testid="${named('gutenberg-editor')}"><div class="block-editor-writing-flow">
      <h1 class="wp-block" contenteditable="true" aria-label="タイトルを追加" data-test="title"></h1>
      <div class="block-editor-block-list__layout" data-test="blocks">${block('')}</div></div></div>
    <textarea aria-label="Tags editor" placeholder="#タグを追加"></textarea>
    <footer class="foot"><button data-test="close">閉じる</button>
      <button style="width: 0; height: 0; padding: 0; border: 0; overflow: hidden">今すぐ投稿</button>
      <button class="Zz9w" data-test="send">今すぐ投稿</button>
      <button aria-label="投稿オプション"><svg width="8" height="8"></svg></button></footer>
  </div></div>`;

const { by } = switches;
const heart = (does: 'ds-like-outline-24' | 'ds-like-filled-24', test: string) =>
  `<button class="t4Xu" aria-label="スキ！" data-act="like" data-test="${test}">
    <svg width="24" height="24"><use href="#${named(`managed-icon__${does}`)}"></use></svg></button>`;
const byline = (
  name: string,
  test: string,
) => `<a class="b9Vt" href="/${name}"><img alt="" width="24" height="24"></a>
  <a rel="author" class="b9Vt" href="/${name}">${name}</a>
  <button class="w2Lz" data-act="follow" data-test="${test}">フォロー</button>`;
const post = (
  header: string,
  body: string,
  like: string,
  test: string,
) => `<div tabindex="-1" ${named('data-id')}="7000"
  data-test="${test}"><article class="c79Ba"><header>${header}</header>${body}<footer><div class="q4Kf">
    <button aria-label="返信" aria-expanded="false"><svg width="24" height="24"></svg></button>
    <button aria-label="リブログ" aria-expanded="false" data-test="reblogs"><svg width="24" height="24">
      <use href="#${named('managed-icon__ds-reblog-24')}"></use></svg></button>${like}</div></footer></article></div>`;
const reply = `<div class="r5Nn"><a class="b9Vt" href="/hillwalks">hillwalks</a> いいね
  ${heart('ds-like-outline-24', 'reply-like')}</div>`;
const feed = `<section>
  ${post(
    byline('fogfan', 'other-follow'),
    `<div class="n8Ym">${byline(by, 'follow')}<p>尾根の霧。</p></div>
     <div class="n8Ym">${byline('hillwalks', 'third-follow')}<p>きれい。</p></div>${reply}`,
    heart('ds-like-outline-24', 'like'),
    'post',
  )}
  ${post(byline('hillwalks', 'fourth-follow'), '<p>道。</p>', heart('ds-like-outline-24', 'other-like'), 'other-post')}
  ${post(byline(by, 'fifth-follow'), '<p>霧。</p>', heart('ds-like-filled-24', 'liked'), 'liked-post')}</section>`;

const writes = location.pathname !== '/dashboard';
if (root) root.innerHTML = `<main><h2>ホーム</h2>${writes ? editor : feed}</main>`;

const texts = () => [...document.querySelectorAll<HTMLElement>('[contenteditable]')];
function send(event: Event, via: Via): void {
  const text = texts().map(({ innerText }) => innerText.trim());
  const done = () => {
    for (const each of texts()) each.textContent = '';
  };
  attempt({ text: text.filter((line) => line !== '').join('\n\n'), box: 'post', via, event, done });
}

const blocks = document.querySelector('[data-test="blocks"]');
blocks?.addEventListener('keydown', (event) => {
  if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
  event.preventDefault();
  if (isShortcut(event)) return send(event, 'shortcut');
  blocks.insertAdjacentHTML('beforeend', block(''));
  const last = blocks.lastElementChild;
  if (last instanceof HTMLElement) last.focus();
});
document.querySelector('[data-test="send"]')?.addEventListener('click', (event) => send(event, 'click'));
document.querySelector('[data-test="close"]')?.addEventListener('click', (event) => act('close', event));
// The keys act on the post that has the focus; a reblog by press begins with a menu.
document.querySelector('section')?.addEventListener('keydown', (event) => {
  if (event.key === 'l') act('like', event);
  if (event.key === 'R') act('repost', event);
});
document.querySelector('[data-test="reblogs"]')?.addEventListener('click', () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div role="menu" style="position: fixed; top: 8px; right: 8px"><button data-test="repost">今すぐリブログ</button></div>',
  );
  document.querySelector('[data-test="repost"]')?.addEventListener('click', (event) => act('repost', event));
});
actOnPress();
remountPlain();
showCount();
