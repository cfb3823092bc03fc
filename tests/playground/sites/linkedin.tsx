/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { QuillBox } from '../editors/quill';
import { TipTap } from '../editors/tiptap';
import { useAccount } from './account';
import { Attached } from './attached';
import { act, showCount } from './sending';
import { named, switches } from './switches';
import { as, useBox } from './use-box';

const path = location.pathname;
const admin = /^\/company\/[^/]+\/admin\//.test(path);

/** A page shaped like LinkedIn: a share box in an open shadow root, on admin pages in the page itself, and two kinds of comment boxes. */
function LinkedIn() {
  const account = useAccount('mali-ferro');
  const shares = location.search.includes('shareActive') || location.search.includes('share=true');
  return (
    <>
      <aside>{account && <a href={`/in/${account}/`}>Mali Ferro</a>}</aside>
      {/* What a former build left behind: an editor that sends nothing. */}
      <div className="ql-container composer">
        <div className="ql-editor" contentEditable suppressContentEditableWarning />
      </div>
      <main data-testid={named('mainFeed')}>
        {path.startsWith('/mynetwork') && <Invitations />}
        {path.startsWith('/posts/') ? <OldPost /> : <NewPost account={account} />}
        <p>
          <a href="/in/dana-poe/">Dana Poe</a>{' '}
          <a
            href={`/preload/custom-invite/?vanityName=${switches.by}`}
            data-test="connect"
            aria-label={`${switches.by} als Kontakt einladen`}
            onClick={({ nativeEvent }) => {
              nativeEvent.preventDefault();
              act('connect', nativeEvent);
            }}
          >
            Vernetzen
          </a>
        </p>
      </main>
      {admin ? shares && <ShareBox author="Ferro Prints" /> : shares && <Interop account={account} />}
    </>
  );
}

function Invitations() {
  return (
    <ul>
      {[switches.by, 'ana-poe'].map((name) => (
        <li key={name}>
          <a href={`/in/${name}/`}>{name}</a>
          <button type="button" aria-label={`Einladung von ${name} ignorieren`}>
            Ignorieren
          </button>
          <button
            type="button"
            aria-label={`Einladung von ${name} annehmen`}
            data-test={`accept-${name}`}
            onClick={({ nativeEvent }) => act('accept', nativeEvent)}
          >
            Annehmen
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The share box of the new pages, in an open shadow root with styles of its own. */
function Interop({ account }: { readonly account: string | null }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    const shadow = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!shadow) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '[role="dialog"] { position: fixed; inset: 60px 20% auto; padding: 16px; background: Canvas; border: 1px solid }' +
        '.field { min-height: 72px } .ql-editor { min-height: 60px; outline: none; white-space: pre-wrap } .ql-editor p { margin: 0 }',
    );
    shadow.adoptedStyleSheets = [sheet];
    setRoot(shadow);
  }, []);
  return (
    <div id={named('interop-outlet')} data-testid={named('interop-shadowdom')} ref={host}>
      {root && createPortal(<ShareBox author={account && 'Mali Ferro'} />, root as unknown as Element)}
    </div>
  );
}

function ShareBox({ author }: { readonly author: string | null }) {
  const box = useBox('share');
  return (
    <div role="dialog" aria-labelledby={named('share-to-linkedin-modal__header')}>
      <div data-test-modal-id={named('sharebox')} data-test="share">
        <h2 id={named('share-to-linkedin-modal__header')}>Beitrag erstellen</h2>
        <button type="button" className={named('share-unified-settings-entry-button')}>
          {author && <div>{author}</div>}
          <div>Alle</div>
        </button>
        <QuillBox label="Texteditor" placeholder="Worüber möchten Sie sprechen?" {...box.editor} />
        <Attached
          around={{ className: named('share-creation-state__preview-container') }}
          card={{ className: named('update-components-article') }}
        />
        <button type="button" aria-label="Medien hinzufügen">
          ◫
        </button>
        <button type="button" className={named('share-actions__scheduled-post-btn')} aria-label="Zeitplan">
          ◷
        </button>
        <button
          type="button"
          className={named('share-actions__primary-action')}
          data-test="share-send"
          disabled={box.empty}
          onClick={({ nativeEvent }) => box.send(nativeEvent, 'click')}
        >
          <span>Posten</span>
        </button>
      </div>
    </div>
  );
}

/** The new feed: TipTap, and a button that has words but no name of its own. */
function NewPost({ account }: { readonly account: string | null }) {
  const box = useBox('comment', 'shortcut');
  return (
    <div {...as('listitem')} className="composer" data-view-name={named('feed-full-update')}>
      <div {...{ componentkey: named('expandedUpdate') }}>
        <a href={`/in/${switches.by}/?tracking=1`} data-view-name={named('feed-actor-image')}>
          Jo Ferris
        </a>
        <button
          type="button"
          aria-label={`${switches.by} folgen`}
          data-test="follow"
          onClick={({ nativeEvent }) => act('follow', nativeEvent)}
        >
          + Folgen
        </button>
        <p data-view-name={named('feed-commentary')}>Hired our third printer today.</p>
        <button
          type="button"
          data-view-name={named('reaction-button')}
          data-test="like"
          aria-label="Status der Reaktionsschaltfläche: keine Reaktion"
          onClick={({ nativeEvent }) => act('like', nativeEvent)}
        >
          ♥
        </button>
        <button type="button" aria-label="Kommentieren">
          14
        </button>
      </div>
      <div data-view-name={named('comment-box')} data-test="comment">
        {account && <img alt="" src="data:," />}
        <div {...{ 'aria-label': 'Texteditor zum Erstellen eines Kommentars' }}>
          <TipTap label="Kommentar" placeholder="Kommentar hinzufügen …" {...box.editor} />
        </div>
        <button type="button" aria-label="Emojis öffnen">
          ☺
        </button>
        {!box.empty && (
          <button
            type="button"
            data-test="comment-send"
            onClick={({ nativeEvent }) => box.send(nativeEvent, 'click')}
          >
            Kommentieren
          </button>
        )}
      </div>
    </div>
  );
}

/** The old page of a post, where an admin answers a comment as a page. */
function OldPost() {
  const box = useBox('reply', 'shortcut');
  return (
    <div data-urn="urn:li:activity:1" className="composer">
      <div className={named('update-components-actor')}>
        <a href="/company/acmerockets/">Acme</a>
      </div>
      <div className={named('update-components-text')}>We move on Monday.</div>
      <button type="button" className={named('content-admin-identity-toggle-button')}>
        <img alt="Ferro Prints" src="data:," />
      </button>
      <article className={named('comments-comment-entity')} data-id="1">
        <a href="/in/joferris">Jo Ferris</a>
        <div className={named('comments-comment-item__main-content')}>Where to?</div>
        <form
          className={named('comments-comment-box__form')}
          data-test="reply"
          onSubmit={(event) => event.preventDefault()}
        >
          <QuillBox label="Ajouter une réponse" placeholder="Ajouter une réponse…" {...box.editor} />
          <Show when={!box.empty}>
            <button
              type="button"
              className={`artdeco-button ${named('comments-comment-box__submit-button--cr')}`}
              data-test="reply-send"
              onClick={({ nativeEvent }) => box.send(nativeEvent, 'click')}
            >
              Répondre
            </button>
          </Show>
        </form>
      </article>
    </div>
  );
}

const Show = ({ when, children }: { readonly when: boolean; readonly children: ReactNode }) =>
  when ? children : null;

showCount();
const root = document.getElementById('root');
if (root) createRoot(root).render(<LinkedIn />);
