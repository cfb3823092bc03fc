/** @jsxImportSource react */
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { isShortcut } from '../editors/editor';
import type { Via } from '../sent';
import { Attached } from './attached';
import { focusEnd } from './remount';
import { act, attempt, showCount } from './sending';
import { named, switches } from './switches';

/**
 * A page shaped like Mastodon's: a textarea kept by React, and who is signed in in `#initial-state`. `?edit=1`,
 * `?quote=1` and `?cw=1` (a content warning) change the form; `/@…` shows a profile.
 */
const asked = new URLSearchParams(location.search);

function Mastodon({ account }: { readonly account: string | null }) {
  return (
    <div className={named('columns-area')}>
      <ComposeForm account={account} box="composer" />
      {switches.two && <ComposeForm account={account} box="second" />}
      {location.pathname.startsWith('/@') && <Profile />}
      <Status />
    </div>
  );
}

function ComposeForm({ account, box }: { readonly account: string | null; readonly box: string }) {
  const [text, setText] = useState('');
  const [warning, setWarning] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (switches.remount && text !== '') focusEnd(area.current);
  }, [text]);
  const send = (event: Event, via: Via): void => {
    // What stands in the box counts, also where another program wrote it there and React never heard.
    const said = area.current?.value ?? text;
    const both = [warning, said].filter((part) => part !== '').join('\n\n');
    const done = () => {
      setText('');
      setWarning('');
    };
    attempt({ text: both, box, via, event, done });
  };
  const onKeyDown = ({ nativeEvent }: KeyboardEvent) => {
    if (isShortcut(nativeEvent)) send(nativeEvent, 'shortcut');
  };
  return (
    <form
      className={`composer ${named('compose-form')}`}
      data-test={box}
      onSubmit={(event) => {
        event.preventDefault();
        send(event.nativeEvent, 'submit');
      }}
    >
      {switches.reply && (
        <div className={named('reply-indicator')}>
          <a href="/@joferris" className={named('detailed-status__display-name')}>
            <span className={named('display-name__account')}>@joferris</span>
          </a>
          <div className={named('reply-indicator__content')}>Walked the ridge before breakfast.</div>
        </div>
      )}
      {asked.has('edit') && (
        <div className={named('edit-indicator')}>
          <span className={named('display-name__account')}>@mali</span>
        </div>
      )}
      {asked.has('quote') && (
        <div className={named('status__quote')}>
          <span className={named('display-name__account')}>@joferris@hills.example</span>
          <div className={named('status__content')}>Walked the ridge before breakfast.</div>
        </div>
      )}
      {account && (
        <div className={named('navigation-bar')}>
          <a href={`/@${account}`}>
            <strong>Mali</strong> <span className={named('display-name__account')}>@{account}</span>
          </a>
        </div>
      )}
      <button type="button" className={named('dropdown-button')} title="Change post privacy">
        <svg
          className={named(`icon ${switches.audience === 'Public' ? 'icon-globe' : 'icon-lock'}`)}
          width="16"
          height="16"
        />
        {switches.audience}
      </button>
      <div style={asked.has('cw') ? {} : { height: 0, overflow: 'hidden' }} aria-hidden={!asked.has('cw')}>
        <input
          id={named('cw-spoiler-input')}
          type="text"
          className={named('spoiler-input__input')}
          placeholder="Schreib hier deine Inhaltswarnung"
          disabled={!asked.has('cw')}
          value={warning}
          onChange={(event) => setWarning(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <textarea
        key={switches.remount ? text : 'text'}
        ref={area}
        className={`field ${named('autosuggest-textarea__textarea')}`}
        placeholder="What’s on your mind?"
        aria-label="What’s on your mind?"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Attached around={{ className: named('compose-form__upload') }} />
      <div className={`foot ${named('compose-form__footer')}`}>
        <span className={named('character-counter')}>{500 - text.length}</span>
        <div className={named('compose-form__submit')}>
          <button
            type="submit"
            className={named('button')}
            disabled={text.trim() === '' && warning.trim() === ''}
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

function Profile() {
  return (
    <div className={named('account__header')}>
      <button type="button" className={named('icon-button')} aria-label="Notify me">
        🔔
      </button>
      <button
        type="button"
        className={named('button')}
        data-test="follow"
        onClick={({ nativeEvent }) => act('follow', nativeEvent)}
      >
        Folgen
      </button>
      <h1 className={named('account__header__tabs__name')}>
        Jo Ferris <small>@{switches.by}</small>
      </h1>
    </div>
  );
}

/** The post has the focus by what is around it; its keys press nothing. */
function Status() {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: as on the site
    <div
      className={named('status__wrapper')}
      data-test="status"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: as on the site, whose keys act on the post that has the focus
      tabIndex={0}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'f') act('like', nativeEvent);
        if (key === 'b') act('repost', nativeEvent);
      }}
    >
      <article className={named('status')}>
        <a href={`/@${switches.by}`} className={named('status__display-name')}>
          <span className={named('display-name__account')}>@{switches.by}</span>
        </a>
        <div className={named('status__content')}>
          Walked the ridge before breakfast, and the fog did this.
        </div>
        <div className={named('status__action-bar')}>
          <StatusButton name="Antworten" />
          <StatusButton name="Teilen" does="repost" />
          <StatusButton name="Favorisieren" does="like" />
        </div>
      </article>
    </div>
  );
}

function StatusButton({ name, does }: { readonly name: string; readonly does?: 'like' | 'repost' }) {
  const star = does === 'like' ? 'star-icon' : '';
  return (
    <div className={named('status__action-bar__button-wrapper')}>
      <button
        type="button"
        className={named(`status__action-bar__button ${star}`)}
        aria-label={name}
        data-test={does}
        onClick={({ nativeEvent }) => does && act(does, nativeEvent)}
      >
        3
      </button>
    </div>
  );
}

/** Writes the asked account where the server would have written it, and returns it. */
function signIn(): string | null {
  const { account = 'mali' } = switches;
  const state = document.getElementById('initial-state');
  if (state) {
    const person = { id: '108', username: account, acct: account, display_name: 'Mali' };
    const meta = { domain: location.hostname, version: '4.5.2', ...(account !== null && { me: '108' }) };
    state.textContent = JSON.stringify({ meta, accounts: account === null ? {} : { 108: person } });
  }
  return account;
}

showCount();
const root = document.getElementById('mastodon');
if (root) createRoot(root).render(<Mastodon account={signIn()} />);
