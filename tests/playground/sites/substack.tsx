/** @jsxImportSource react */
import { type MutableRefObject, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type EditorHandle, isShortcut } from '../editors/editor';
import { TipTap } from '../editors/tiptap';
import type { Via } from '../sent';
import { act, attempt, showCount } from './sending';
import { named } from './switches';

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
if (root) createRoot(root).render(location.pathname.startsWith('/publish/') ? <Post /> : <Note />);
