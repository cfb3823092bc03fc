/** @jsxImportSource react */
import { type MutableRefObject, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Draft } from '../editors/draft';
import { type EditorHandle, isShortcut } from '../editors/editor';
import { Textarea } from '../editors/textarea';
import type { Via } from '../sent';
import { useAccount } from './account';
import { Attached } from './attached';
import { useInertOutside } from './dialog';
import { attemptAll } from './parts';
import { RepostMenu } from './repost-menu';
import { act, attempt, showCount } from './sending';
import { named, switches } from './switches';

const search = new URLSearchParams(location.search);
const mobile = location.hostname.startsWith('mobile.');
const opens = search.has('quote') ? 'quote' : search.has('thread') ? 'thread' : 'post';

/** A page shaped like X: Draft.js in React, an inline composer and one in a dialog; on phones a plain textarea. */
function X() {
  const account = useAccount('mali');
  const [modal, setModal] = useState<Modals | null>(switches.modal ? opens : null);
  const [toast, setToast] = useState(false);
  const sent = (): void => setToast(true);
  return (
    <>
      <header>
        {account && <Who account={account} />}
        <a
          href="/compose/post"
          data-testid={named('SideNav_NewTweet_Button')}
          onClick={(event) => {
            event.preventDefault();
            setModal('post');
          }}
        >
          New post
        </a>
      </header>
      <main>
        <div data-testid={named('primaryColumn')}>
          {switches.reply && <Tweet onReply={() => setModal('reply')} />}
          <Composer account={account} box="inline" submit="tweetButtonInline" onSent={sent} />
          {!switches.reply && <Tweet onReply={() => setModal('reply')} />}
          {switches.two && (
            <Composer account={account} box="second" submit="tweetButtonInline" onSent={sent} />
          )}
        </div>
        <WhoToFollow />
      </main>
      {modal && (
        <Modal
          account={account}
          shows={modal}
          onSent={() => {
            setModal(null);
            sent();
          }}
          onClose={() => setModal(null)}
        />
      )}
      {toast && (
        <div data-testid={named('toast')} role="alert">
          Your post was sent. <a href={`/${account ?? 'i'}/status/1`}>View</a>
        </div>
      )}
    </>
  );
}

function Who({ account }: { readonly account: string }) {
  return (
    <nav>
      <a href={`/${account}`} data-testid={named('AppTabBar_Profile_Link')}>
        Profile
      </a>
      <button type="button" data-testid={named('SideNav_AccountSwitcher_Button')} aria-label="Account menu">
        <span data-testid={named(`UserAvatar-Container-${account}`)} />
        <span>Mali</span> <span>@{account}</span>
      </button>
    </nav>
  );
}

const Field = mobile ? Textarea : Draft;

interface ComposerProps {
  readonly account: string | null;
  readonly box: string;
  readonly submit: 'tweetButton' | 'tweetButtonInline';
  onSent(): void;
}
function Composer({ account, box, submit, onSent }: ComposerProps) {
  const [text, setText] = useState('');
  const handle: MutableRefObject<EditorHandle | null> = useRef(null);
  const empty = text.trim() === '';
  const send = (event: Event, via: Via): void =>
    attempt({
      text: handle.current?.read() ?? '',
      box,
      via,
      event,
      done: () => {
        handle.current?.clear();
        onSent();
      },
    });
  return (
    <div className="composer" data-test={box}>
      {account && <span data-testid={named(`UserAvatar-Container-${account}`)} />}
      <div data-testid={named('tweetTextarea_0_label')}>
        <div data-testid={named('tweetTextarea_0RichTextInputContainer')}>
          {/* On phones the field itself has no name of the site's own. */}
          <Field
            label="Post text"
            placeholder="What’s happening?"
            {...(!mobile && { testId: named('tweetTextarea_0') })}
            onText={setText}
            onKey={(event) => {
              if (!isShortcut(event)) return false;
              send(event, 'shortcut');
              return true;
            }}
            handle={handle}
          />
        </div>
      </div>
      <Attached
        around={{ 'data-testid': named('attachments') }}
        card={{ 'data-testid': named('card.wrapper') }}
      />
      <div data-testid={named('toolBar')}>
        <span
          role="progressbar"
          aria-valuenow={text.length}
          aria-valuemin={0}
          aria-valuemax={280}
          tabIndex={-1}
        >
          {280 - text.length}
        </span>
        <button
          type="button"
          data-testid={named(submit)}
          data-test={`${box}-send`}
          disabled={empty}
          aria-disabled={empty}
          {...(switches.onPointerDown
            ? { onPointerDown: ({ nativeEvent }) => send(nativeEvent, 'pointer') }
            : { onClick: ({ nativeEvent }) => send(nativeEvent, 'click') })}
        >
          <span>{switches.reply && box === 'inline' ? 'Reply' : 'Post'}</span>
        </button>
      </div>
    </div>
  );
}

type Modals = 'post' | 'reply' | 'quote' | 'thread';
interface ModalProps {
  readonly account: string | null;
  readonly shows: Modals;
  onSent(): void;
  onClose(): void;
}
function Modal({ account, shows, onSent, onClose }: ModalProps) {
  const dialog = useRef<HTMLDivElement>(null);
  useInertOutside(dialog);
  return (
    <div id="layers">
      <div data-testid={named('mask')} />
      <div ref={dialog} role="dialog" aria-modal="true" aria-label="Compose">
        <button type="button" data-testid={named('app-bar-close')} aria-label="Close" onClick={onClose}>
          ×
        </button>
        {shows === 'reply' && <Tweet onReply={() => {}} />}
        {shows === 'thread' ? (
          <Thread onSent={onSent} />
        ) : (
          <Composer account={account} box="modal" submit="tweetButton" onSent={onSent} />
        )}
        {shows === 'quote' && <Tweet onReply={() => {}} />}
      </div>
    </div>
  );
}

/** Two parts, and one button for both. */
function Thread({ onSent }: { onSent(): void }) {
  const first: MutableRefObject<EditorHandle | null> = useRef(null);
  const second: MutableRefObject<EditorHandle | null> = useRef(null);
  const send = (event: Event): void => attemptAll([first, second], 'thread', event, onSent);
  return (
    <div className="composer">
      {[first, second].map((handle, index) => (
        <div key={index === 0 ? 'first' : 'second'} data-test={`part-${index}`}>
          <Draft
            label="Post text"
            placeholder={index === 0 ? 'What’s happening?' : 'Add another post'}
            testId={named(`tweetTextarea_${index}`)}
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
      <div data-testid={named('toolBar')}>
        <button type="button" data-testid={named('addButton')} aria-label="Add post">
          +
        </button>
        <button
          type="button"
          data-testid={named('tweetButton')}
          data-test="thread-send"
          onClick={({ nativeEvent }) => send(nativeEvent)}
        >
          <span>Post all</span>
        </button>
      </div>
    </div>
  );
}

function Tweet({ onReply }: { onReply(): void }) {
  return (
    <article
      data-testid={named('tweet')}
      data-test="tweet"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: as on the site, whose keys act on the post that has the focus
      tabIndex={0}
      onKeyDown={({ key, nativeEvent, currentTarget }) => {
        if (key === 'l') act('like', nativeEvent);
        if (key === 't') currentTarget.querySelector<HTMLElement>('[data-test="reposts"]')?.click();
      }}
    >
      <span data-testid={named(`UserAvatar-Container-${switches.by}`)} />
      <div data-testid={named('User-Name')}>
        <a href={`/${switches.by}`}>Jo Ferris</a> <a href={`/${switches.by}`}>@{switches.by}</a>
      </div>
      <div data-testid={named('tweetText')}>Walked the ridge before breakfast, and the fog did this.</div>
      <button type="button" data-testid={named('reply')} aria-label="3 Replies. Reply" onClick={onReply}>
        3
      </button>
      <RepostMenu
        opener={{
          'data-testid': named('retweet'),
          'aria-label': '2 reposts. Repost',
        }}
        entry={{ 'data-testid': named('repostConfirm') }}
        shows="2"
        says="Repost"
      />
      <button
        type="button"
        data-testid={named('like')}
        data-test="like"
        aria-label="48 Likes. Like"
        onClick={({ nativeEvent }) => act('like', nativeEvent)}
      >
        48
      </button>
    </article>
  );
}

function WhoToFollow() {
  return (
    <div data-testid={named('UserCell')}>
      <span data-testid={named(`UserAvatar-Container-${switches.by}`)} />
      <span>Jo Ferris</span>
      <button
        type="button"
        data-testid={named('100-follow')}
        data-test="follow"
        aria-label={`Follow @${switches.by}`}
        onClick={({ nativeEvent }) => act('follow', nativeEvent)}
      >
        Follow
      </button>
    </div>
  );
}

showCount();
const root = document.getElementById('react-root');
if (root) createRoot(root).render(<X />);
