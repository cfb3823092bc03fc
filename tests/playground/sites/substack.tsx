/** @jsxImportSource react */
import { type MutableRefObject, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type EditorHandle, isShortcut } from '../editors/editor';
import { TipTap } from '../editors/tiptap';
import type { Via } from '../sent';
import { act, attempt, showCount } from './sending';
import { named, switches } from './switches';

const { by } = switches;
/** What is asked of these pages alone: `subscribed=1`, that one gets the letters already. */
const asked = new URLSearchParams(location.search);

/** The heart of a letter, a card of it or a comment. */
function Like({ test, pressed = false }: { readonly test: string; readonly pressed?: boolean }) {
  return (
    <div className={named('post-ufi')}>
      <div className={named('like-button-container post-ufi-button')}>
        <button
          type="button"
          aria-label="Like (4)"
          aria-pressed={pressed}
          data-test={test}
          onClick={({ nativeEvent }) => act('like', nativeEvent)}
        >
          <svg width="14" height="14" />4
        </button>
      </div>
      <button type="button" aria-label="View comments (1)">
        1
      </button>
    </div>
  );
}

function Card({
  name,
  ...like
}: {
  readonly name: string;
  readonly test: string;
  readonly pressed?: boolean;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as on the site
    <div role="article" aria-label="Post preview for Fog">
      <a href={`https://${name}.substack.com/p/fog`}>Fog over the ridge</a>{' '}
      <a href={`https://substack.com/@${name}`}>{name}</a>
      <Like {...like} />
    </div>
  );
}

/** A letter at its publication's address, with a comment below it. */
function Letter() {
  return (
    <>
      <nav>
        <a href="/">Fog Letters</a>{' '}
        <button
          type="button"
          data-testid={named('noncontributor-cta-button')}
          data-test="subscribe"
          onClick={({ nativeEvent }) => act('follow', nativeEvent)}
        >
          {asked.has('subscribed') ? 'Upgrade to paid' : 'Subscribe'}
        </button>
      </nav>
      <article className={named('newsletter-post post')}>
        <h1>Fog over the ridge</h1>
        <a href={`https://substack.com/@${by}`}>{by}</a>
        <Like test="like" />
        <p>Twice a year, as told by @hillwalks.</p>
      </article>
      <div className={named('comment')}>
        <a href="https://substack.com/@hillwalks">Hill Walks</a> Lovely. <Like test="comment-like" />
      </div>
    </>
  );
}

/** Pages shaped like Substack: notes in a dialog, and posts in steps, whose last one no longer shows the text. */
function Note() {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const handle: MutableRefObject<EditorHandle | null> = useRef(null);
  const send = (event: Event, via: Via): void =>
    attempt({
      text: handle.current?.read() ?? '',
      box: 'note',
      via,
      event,
      done: () => handle.current?.clear(),
    });
  return (
    <main>
      <button type="button" aria-label="New post" data-test="open" onClick={() => setOpen(true)}>
        What’s on your mind?
      </button>
      <article>
        <b>Jo Ferris</b> Fog over the ridge. <button type="button">Subscribe</button>
      </article>
      <Card name={by} test="like" />
      <Card name="hillwalks" test="other-like" />
      <Card name={by} test="liked" pressed />
      {open && (
        <div role={named('dialog')}>
          <button type="button" data-test="close" onClick={({ nativeEvent }) => act('close', nativeEvent)}>
            Cancel
          </button>
          <div data-test="note">
            <TipTap
              label="Write a note"
              placeholder="What’s on your mind?"
              onText={setText}
              onKey={(event) => {
                if (!isShortcut(event)) return false;
                send(event, 'shortcut');
                return true;
              }}
              handle={handle}
            />
          </div>
          <div className="foot">
            <button type="button" aria-label="Image">
              <svg width="16" height="16" />
            </button>
            <button
              type="button"
              data-test="send"
              aria-disabled={text === ''}
              onClick={({ nativeEvent }) => send(nativeEvent, 'click')}
            >
              Post
            </button>
          </div>
        </div>
      )}
    </main>
  );
}

function Post() {
  const [title, setTitle] = useState('');
  const [step, setStep] = useState<string | null>(null);
  const handle: MutableRefObject<EditorHandle | null> = useRef(null);
  if (step !== null)
    return (
      <section className="composer">
        <h2>Ready to go</h2>
        <label>
          <input type="checkbox" defaultChecked /> Send by email
        </label>
        <div className="foot">
          <button type="button" onClick={() => setStep(null)}>
            Back
          </button>
          <button type="button">Send test email</button>
          <button
            type="button"
            data-test="send"
            onClick={({ nativeEvent }) =>
              attempt({ text: step, box: 'post', via: 'click', event: nativeEvent, done: () => {} })
            }
          >
            Send to everyone now
          </button>
        </div>
      </section>
    );
  const said = () => [title, handle.current?.read() ?? ''].filter((part) => part !== '').join('\n\n');
  return (
    <section className="composer">
      <div className="foot">
        <button type="button">Preview</button>
        <button type="button" data-test="continue" onClick={() => setStep(said())}>
          Continue
        </button>
      </div>
      <textarea
        id={named('post-title')}
        placeholder="Title"
        rows={1}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <div data-testid={named('editor')} data-test="post">
        <TipTap
          label="Start writing"
          placeholder="Start writing…"
          onText={() => {}}
          onKey={() => false}
          handle={handle}
        />
      </div>
    </section>
  );
}

showCount();
const root = document.getElementById('root');
if (root) createRoot(root).render(pageAt(location.pathname));

function pageAt(path: string) {
  if (path.startsWith('/p/')) return <Letter />;
  return path.startsWith('/publish/') ? <Post /> : <Note />;
}
