import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isShortcut } from '../editors/editor';
import { attempt, showCount } from './sending';
import { switches } from './switches';

/** A page shaped like Phanpy: Preact, a textarea, and a shortcut that makes a submit event of its own. */
function Phanpy({ account }: { readonly account: string | null }) {
  return (
    <>
      <Compose account={account} box="composer" />
      {switches.two && <Compose account={account} box="second" />}
    </>
  );
}

function Compose({ account, box }: { readonly account: string | null; readonly box: string }) {
  const [text, setText] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <div id="compose-container-outer">
      <div id="compose-container" class="composer">
        {account && (
          <div class="compose-top">
            <span class="account-block">@{account}</span>
          </div>
        )}
        {switches.reply && (
          <div class="status-preview">
            <span class="display-name">@joferris</span> Walked the ridge before breakfast.
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
            attempt({ text: area.current?.value ?? text, box, via, event, done: () => setText('') });
          }}
        >
          <textarea
            ref={area}
            class="compose-field field"
            name="status"
            placeholder="What are you doing?"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <div class="foot">
            <select name="visibility" aria-label="Visibility">
              <option>{switches.audience}</option>
            </select>
            <span>{500 - text.length}</span>
            <button type="submit" disabled={text.trim() === ''}>
              {switches.reply ? 'Reply' : 'Post'}
            </button>
          </div>
        </form>
      </div>
    </div>
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
