/** @jsxImportSource react */
import { FocusScope } from '@radix-ui/react-focus-scope';
import { type MutableRefObject, useCallback, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type EditorHandle, isShortcut } from '../editors/editor';
import { TipTap } from '../editors/tiptap';
import type { Via } from '../sent';
import { useAccount } from './account';
import { useDismiss, useInertOutside } from './dialog';
import { attempt, showCount } from './sending';
import { switches } from './switches';

/** A page shaped like Bluesky: TipTap in a dialog that traps the focus. */
function Bluesky() {
  const account = useAccount('mali.bsky.social');
  const [open, setOpen] = useState(!switches.closed);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => rememberAccount(account), [account]);
  return (
    <>
      <nav>
        <a href="/">Home</a>
        {account && (
          <a href={`/profile/${account}`} aria-label="Profile">
            Profile
          </a>
        )}
      </nav>
      <main>
        <Post />
        <button type="button" data-testid="composeFAB" aria-label="New post" onClick={() => setOpen(true)}>
          New post
        </button>
      </main>
      {open && <ComposeDialog close={close} />}
    </>
  );
}

/** Where the site keeps who is signed in. */
function rememberAccount(handle: string | null): void {
  const currentAccount = handle === null ? undefined : { handle, did: 'did:plc:mali' };
  localStorage.setItem('BSKY_STORAGE', JSON.stringify({ session: { accounts: [], currentAccount } }));
}

function ComposeDialog({ close }: { close(): void }) {
  const dialog = useRef<HTMLDivElement>(null);
  useInertOutside(dialog);
  useDismiss(dialog, close);
  return (
    <div className="mask">
      <FocusScope trapped loop>
        <div ref={dialog} role="dialog" aria-modal="true" aria-label="Write post">
          <Composer box="composer" />
          {switches.two && <Composer box="second" />}
        </div>
      </FocusScope>
    </div>
  );
}

function Composer({ box }: { readonly box: string }) {
  const [text, setText] = useState('');
  const handle: MutableRefObject<EditorHandle | null> = useRef(null);
  const send = (event: Event, via: Via): void =>
    attempt({ text: handle.current?.read() ?? '', box, via, event, done: () => handle.current?.clear() });
  return (
    <div data-testid="composePostView" className="composer">
      {switches.reply && <Post />}
      <TipTap
        label="Rich-Text Editor"
        placeholder={switches.reply ? 'Write your reply' : 'What’s up?'}
        onText={setText}
        onKey={(event) => {
          if (!isShortcut(event)) return false;
          send(event, 'shortcut');
          return true;
        }}
        handle={handle}
      />
      <div className="foot">
        <span>{300 - text.length}</span>
        <button
          type="button"
          data-testid="composerPublishBtn"
          aria-label={switches.reply ? 'Publish reply' : 'Publish post'}
          disabled={text.trim() === ''}
          {...(switches.onPointerDown
            ? { onPointerDown: ({ nativeEvent }) => send(nativeEvent, 'pointer') }
            : { onClick: ({ nativeEvent }) => send(nativeEvent, 'click') })}
        >
          {switches.reply ? 'Reply' : 'Post'}
        </button>
      </div>
    </div>
  );
}

function Post() {
  return (
    <article data-testid="feedItem-by-joferris.bsky.social">
      <a href="/profile/joferris.bsky.social">Jo Ferris</a>
      <div data-testid="postText">Walked the ridge before breakfast, and the fog did this.</div>
      <button type="button" data-testid="replyBtn" aria-label="Reply (3 replies)">
        3
      </button>
      <button type="button" data-testid="repostBtn" aria-label="Repost (2 reposts)">
        2
      </button>
      <button type="button" data-testid="likeBtn" aria-label="Like (48 likes)">
        48
      </button>
    </article>
  );
}

showCount();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Bluesky />);
