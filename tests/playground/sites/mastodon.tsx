/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { isShortcut } from '../editors/editor';
import type { Via } from '../sent';
import { attempt, showCount } from './sending';
import { switches } from './switches';

/** A page shaped like Mastodon's: a textarea kept by React, and who is signed in in `#initial-state`. */
function Mastodon({ account }: { readonly account: string | null }) {
  return (
    <div className="columns-area">
      <ComposeForm account={account} box="composer" />
      {switches.two && <ComposeForm account={account} box="second" />}
      <Status />
    </div>
  );
}

function ComposeForm({ account, box }: { readonly account: string | null; readonly box: string }) {
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const send = (event: Event, via: Via): void =>
    // What stands in the box counts, also where another program wrote it there and React never heard.
    attempt({ text: area.current?.value ?? text, box, via, event, done: () => setText('') });
  return (
    <form
      className="compose-form composer"
      onSubmit={(event) => {
        event.preventDefault();
        send(event.nativeEvent, 'submit');
      }}
    >
      {switches.reply && (
        <div className="reply-indicator">
          <a href="/@joferris" className="detailed-status__display-name">
            <span className="display-name__account">@joferris</span>
          </a>
          <div className="reply-indicator__content">Walked the ridge before breakfast.</div>
        </div>
      )}
      {account && (
        <div className="navigation-bar">
          <a href={`/@${account}`}>
            <strong>Mali</strong> <span className="display-name__account">@{account}</span>
          </a>
        </div>
      )}
      <button type="button" className="dropdown-button" title="Change post privacy">
        {switches.audience}
      </button>
      <textarea
        ref={area}
        className="autosuggest-textarea__textarea field"
        placeholder="What’s on your mind?"
        aria-label="What’s on your mind?"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={({ nativeEvent }) => {
          if (isShortcut(nativeEvent)) send(nativeEvent, 'shortcut');
        }}
      />
      <div className="compose-form__footer foot">
        <span className="character-counter">{500 - text.length}</span>
        <div className="compose-form__submit">
          <button
            type="submit"
            className="button"
            disabled={text.trim() === ''}
            {...(switches.onPointerDown && {
              onPointerDown: ({ nativeEvent }) => send(nativeEvent, 'pointer'),
            })}
          >
            {switches.reply ? 'Reply' : 'Post'}
          </button>
        </div>
      </div>
    </form>
  );
}

function Status() {
  return (
    <article className="status">
      <a href="/@joferris" className="status__display-name">
        <span className="display-name__account">@joferris</span>
      </a>
      <div className="status__content">Walked the ridge before breakfast, and the fog did this.</div>
      <div className="status__action-bar">
        <button type="button" className="status__action-bar__button" aria-label="Reply">
          3
        </button>
        <button type="button" className="status__action-bar__button star-icon" aria-label="Favourite">
          48
        </button>
      </div>
    </article>
  );
}

/** Writes the asked account where the server would have written it, and returns it. */
function signIn(): string | null {
  const { account = 'mali' } = switches;
  const state = document.getElementById('initial-state');
  if (state) {
    const person = { id: '108', username: account, acct: account, display_name: 'Mali' };
    const meta = { domain: location.hostname, ...(account !== null && { me: '108' }) };
    state.textContent = JSON.stringify({ meta, accounts: account === null ? {} : { 108: person } });
  }
  return account;
}

showCount();
const root = document.getElementById('mastodon');
if (root) createRoot(root).render(<Mastodon account={signIn()} />);
