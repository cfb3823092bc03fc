import { isShortcut } from '../editors/editor';
import type { Via } from '../sent';
import { remountPlain } from './remount';
import { act, attempt, showCount } from './sending';
import { named, switches } from './switches';

/**
 * A page shaped like Tumblr, in Japanese: blocks as Gutenberg has them, each an editable element of its own that Enter
 * splits, with a title, tags and a choice of blog around them. Classes are hashed; a twin of the button is 0×0.
 */
const { account = 'mali-writes' } = switches;
const root = document.getElementById('root');
const block = (
  text: string,
) => `<p role="document" aria-label="空のブロックです。文章を入力してください" data-block="${crypto.randomUUID()}"
  data-type="core/paragraph" class="${named('block-editor-rich-text__editable')} wp-block" contenteditable="true">${text}</p>`;

if (root)
  root.innerHTML = `<main><h2>ホーム</h2><div role="dialog" aria-label="新規投稿"><div class="q1Zx">
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
  </div></div></main>`;

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
remountPlain();
showCount();
