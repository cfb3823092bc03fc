/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Lexical } from '../editors/lexical';
import { Attached } from './attached';
import { attemptAll } from './parts';
import { Pressable } from './pressable';
import { RepostMenu } from './repost-menu';
import { act, showCount } from './sending';
import { named, switches } from './switches';
import { as, useBox } from './use-box';

const search = new URLSearchParams(location.search);

/** A page shaped like Threads, in Japanese: a box in a dialog with room for more parts, and its twin in the page. */
function Threads() {
  const opens = location.pathname.startsWith('/intent') || switches.reply || search.has('quote');
  return (
    <>
      <nav>
        <a href="/">ホーム</a>
        <a href="/@mali.foto">
          <svg width={16} height={16} role="img">
            <title>プロフィール</title>
          </svg>
        </a>
      </nav>
      <main>
        <Inline />
        <Post liked />
      </main>
      {opens && <Dialog />}
    </>
  );
}

/** The box on the home page, and behind every dialog. */
function Inline() {
  const box = useBox('inline', 'shortcut');
  return (
    <div className="composer" data-test="inline">
      <Lexical label="今なにしてる？" placeholder="今なにしてる？" {...box.editor} />
      <Pressable label="メディアを添付">◫</Pressable>
      <Pressable test="inline-send" off={box.empty} press={(event) => box.send(event, 'click')}>
        投稿
      </Pressable>
    </div>
  );
}

function Dialog() {
  const [open, setOpen] = useState(true);
  const [parts, setParts] = useState(1);
  const first = useBox('first');
  const second = useBox('second');
  if (!open) return null;
  const send = (event: Event): void =>
    attemptAll([first.editor.handle, second.editor.handle].slice(0, parts), 'dialog', event, () =>
      setOpen(false),
    );
  return (
    <div {...as(named('dialog'))} className="dialog" data-test="dialog">
      <Pressable>キャンセル</Pressable>
      {switches.reply && <Post />}
      <div data-test="first">
        <Lexical label="テキストを入力…" placeholder="新しいことは？" {...first.editor} />
      </div>
      <Attached />
      {search.has('quote') && <Post />}
      {parts === 2 ? (
        <div data-test="second">
          <Lexical label="もっと言いたいことは？" placeholder="もっと言いたいことは？" {...second.editor} />
        </div>
      ) : (
        <Pressable test="add" press={() => setParts(2)}>
          スレッドに追加
        </Pressable>
      )}
      <Pressable>返信と引用ができる人</Pressable>
      <Pressable test="send" off={first.empty && second.empty} press={send}>
        投稿
      </Pressable>
    </div>
  );
}

function Post({ liked = false }: { readonly liked?: boolean }) {
  return (
    <div {...{ [named('data-pressable-container')]: 'true' }} className="composer">
      <a href={`/@${switches.by}`}>
        <span dir="auto">{switches.by}</span>
      </a>
      <p>
        <span dir="auto">朝の尾根は霧だった。</span>
      </p>
      {liked && (
        <Pressable test="like" press={(event) => act('like', event)}>
          <div>
            <svg
              {...{ 'aria-label': 'いいね！' }}
              role="img"
              width={20}
              height={20}
              style={{ background: '#8886' }}
            >
              <title>いいね！</title>
            </svg>
          </div>
        </Pressable>
      )}
      {liked && <RepostMenu opener={{ 'aria-haspopup': 'menu' }} entry={{}} shows="🔁" says="再投稿" />}
      {liked && (
        <Pressable test="follow" press={(event) => act('follow', event)}>
          フォローする
        </Pressable>
      )}
    </div>
  );
}

showCount();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Threads />);
