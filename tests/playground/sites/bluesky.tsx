/** @jsxImportSource react */
import { FocusScope } from '@radix-ui/react-focus-scope';
import { type MutableRefObject, useCallback, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type EditorHandle, isShortcut } from '../editors/editor';
import { TipTap } from '../editors/tiptap';
import type { Via } from '../sent';
import { useAccount } from './account';
import { Attached } from './attached';
import { useDismiss, useInertOutside } from './dialog';
import { attemptAll } from './parts';
import { RepostMenu } from './repost-menu';
import { act, attempt, showCount } from './sending';
import { named, switches } from './switches';

const search = new URLSearchParams(location.search);
const author = switches.by === 'joferris' ? 'joferris.bsky.social' : switches.by;

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
        <button
          type="button"
          data-testid={named('composeFAB')}
          aria-label="New post"
          onClick={() => setOpen(true)}
        >
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
          {search.has('thread') ? <Thread /> : <Composer box="composer" />}
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
    <div data-testid={named('composePostView')} data-test={box} className="composer">
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
      <Attached />
      {search.has('quote') && <Post />}
      <div className="foot">
        <span>{300 - text.length}</span>
        <button
          type="button"
          data-testid={named('composerPublishBtn')}
          data-test={`${box}-send`}
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
    <article data-testid={named(`feedItem-by-${author}`)}>
      <a href={`/profile/${author}`}>Jo Ferris</a>
      <button
        type="button"
        data-testid={named('followBtn')}
        data-test="follow"
        aria-label="Follow Jo Ferris"
        onClick={({ nativeEvent }) => act('follow', nativeEvent)}
      >
        Follow
      </button>
      <div data-testid={named('postText')}>Walked the ridge before breakfast, and the fog did this.</div>
      <button type="button" data-testid={named('replyBtn')} aria-label="Reply (3 replies)">
        3
      </button>
      <RepostMenu
        opener={{ 'data-testid': named('repostBtn'), 'aria-label': 'Repost or quote post' }}
        entry={{ 'data-testid': named('repostDropdownRepostBtn') }}
        shows="2"
        says="Repost"
      />
      <button
        type="button"
        data-testid={named('likeBtn')}
        data-test="like"
        aria-label="Like (48 likes)"
        onClick={({ nativeEvent }) => act('like', nativeEvent)}
      >
        48
      </button>
    </article>
  );
}

/** Two parts with a composer each, and one button for both. */
function Thread() {
  const first: MutableRefObject<EditorHandle | null> = useRef(null);
  const second: MutableRefObject<EditorHandle | null> = useRef(null);
  const send = (event: Event): void =>
    attemptAll([first, second], 'thread', event, () => {
      first.current?.clear();
      second.current?.clear();
    });
  return (
    <div data-testid={named('composePostView')} className="composer">
      {[first, second].map((handle, index) => (
        <div key={index === 0 ? 'first' : 'second'} data-test={`part-${index}`}>
          <TipTap
            label="Rich-Text Editor"
            placeholder={index === 0 ? 'What’s up?' : 'Add another post'}
            onText={() => {}}
            onKey={(event) => {
              if (!isShortcut(event)) return false;
              send(event);
              return true;
            }}
            handle={handle}
          />
        </div>
      ))}
      <button type="button" aria-label="Add another post to thread">
        +
      </button>
      <button
        type="button"
        data-testid={named('composerPublishBtn')}
        data-test="thread-send"
        aria-label="Publish posts"
        onClick={({ nativeEvent }) => send(nativeEvent)}
      >
        Post All
      </button>
    </div>
  );
}

showCount();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Bluesky />);
