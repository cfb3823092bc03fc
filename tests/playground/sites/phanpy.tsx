import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isShortcut } from '../editors/editor';
import { focusEnd } from './remount';
import { act, attempt, showCount } from './sending';
import { named, switches } from './switches';

/** A page shaped like Phanpy: Preact, a textarea, and a shortcut that makes a submit event of its own. */
function Phanpy({ account }: { readonly account: string | null }) {
  return (
    <>
      <Compose account={account} box="composer" />
      {switches.two && <Compose account={account} box="second" />}
      <Status />
    </>
  );
}

function Compose({ account, box }: { readonly account: string | null; readonly box: string }) {
  const [text, setText] = useState('');
  const [warning, setWarning] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (switches.remount && text !== '') focusEnd(area.current);
  }, [text]);
  return (
    <div id={named('compose-container-outer')}>
      <div id={named('compose-container')} class="composer" data-test={box}>
        {account && (
          <div class={named('compose-top')}>
            <span class={named('account-block')}>@{account}</span>
          </div>
        )}
        {switches.reply && (
          <div class={named('status-preview')}>
            <span class={named('display-name')}>@joferris</span> Walked the ridge before breakfast.
          </div>
        )}
        <form
          ref={form}
          onKeyDown={(event) => {
            if (!isShortcut(event)) return;
            // The site's own way: neither trusted nor bubbling, and heard by this form alone.
            form.current?.dispatchEvent(new Event('submit', { cancelable: true }));
          }}
          onSubmit={(event) => {
            event.preventDefault();
            const via = event.isTrusted ? 'submit' : 'shortcut';
            const said = area.current?.value ?? text;
            const done = () => {
              setText('');
              setWarning('');
            };
            const both = warning === '' ? said : `${warning}\n\n${said}`;
            attempt({ text: both, box, via, event, done });
          }}
        >
          <input
            type="text"
            name={named('spoilerText')}
            placeholder="Avertissement de contenu"
            // Always there, and seen only once it is wanted.
            style={new URLSearchParams(location.search).has('cw') ? '' : 'opacity: 0; pointer-events: none'}
            data-test="warning"
            value={warning}
            onInput={(event) => setWarning(event.currentTarget.value)}
          />
          <textarea
            key={switches.remount ? text : 'text'}
            ref={area}
            class={`field ${named('compose-field')}`}
            name={named('status')}
            placeholder="What are you doing?"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <div class="foot">
            <select name={named('visibility')} aria-label="Visibility">
              <option value={switches.audience.toLowerCase()}>{switches.audience}</option>
            </select>
            <span>{500 - text.length}</span>
            <button type="submit" disabled={text.trim() === '' && warning.trim() === ''}>
              {switches.reply ? 'Reply' : 'Post'}
            </button>
          </div>
        </form>
      </div>
    </div>
  );
}

function Status() {
  return (
    <article class={named('status')}>
      <a class={named('name-text')} href={`#/mastodon.social/a/1`} title={`Jo Ferris @${switches.by}`}>
        <b>Jo Ferris</b>
      </a>
      <p>Walked the ridge before breakfast, and the fog did this.</p>
      <button type="button" class={named('reply-button')} title="Répondre">
        3
      </button>
      <button
        type="button"
        class={named('reblog-button')}
        title="Partager"
        data-test="repost"
        onClick={(event) => act('repost', event)}
      >
        2
      </button>
      <button
        type="button"
        class={named('favourite-button')}
        title="J’aime"
        data-test="like"
        onClick={(event) => act('like', event)}
      >
        48
      </button>
    </article>
  );
}

/** Where the site keeps who is signed in: a list, and the id of the one in use in this tab. */
function signIn(): string | null {
  const { account = 'mali' } = switches;
  const accounts =
    account === null
      ? []
      : [
          {
            info: { id: '108', username: account, acct: account },
            instanceURL: 'mastodon.social',
            accessToken: '',
          },
        ];
  localStorage.setItem('accounts', JSON.stringify(accounts));
  sessionStorage.setItem('currentAccount', account === null ? '' : '108');
  return account;
}

showCount();
const root = document.getElementById('app');
if (root) render(<Phanpy account={signIn()} />, root);
