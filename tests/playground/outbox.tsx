/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { onSent, type Sent, type Via } from './sent';

const WAYS: Record<Via, string> = {
  click: 'the button',
  pointer: 'the button',
  shortcut: 'Ctrl+Enter',
  enter: 'Enter',
  submit: 'the form',
};

/** What left the page, newest first: the page's own account of it. */
export function Outbox() {
  const [count, setCount] = useState(0);
  useEffect(() => onSent(setCount), []);
  return (
    <aside aria-label="What was sent">
      <section className="panel" aria-live="off">
        <h2>
          Sent: <output>{count}</output>
        </h2>
        {count === 0 && <p className="quiet">Nothing has left this page yet.</p>}
        <ol className="log">
          {window.sent
            .map((sent, at) => ({ sent, at }))
            .reverse()
            .map(({ sent, at }) => (
              <Line key={at} sent={sent} />
            ))}
        </ol>
      </section>
      <section className="panel">
        <h2>Things to try</h2>
        <ul className="try">
          <li>
            Recommend a client: <q>check out Juniper Tea’s awesome page wow!</q>
          </li>
          <li>Say the same about a brand that is not on your list.</li>
          <li>Press Ctrl+Enter the moment you have typed the last letter.</li>
          <li>Take the fix, post, and undo.</li>
          <li>Change your hat in the popup and post again.</li>
        </ul>
      </section>
      <p className="quiet small-print">
        Dovecote is a page on your own machine. Nothing you post here goes anywhere.
      </p>
    </aside>
  );
}

function Line({ sent: { text, trusted, via } }: { readonly sent: Sent }) {
  return (
    <li>
      <p className="text">{text}</p>
      <span className="quiet">by {WAYS[via]}</span>
      <span className={trusted ? 'tag own' : 'tag'}>{trusted ? 'your own event' : 'a scripted event'}</span>
    </li>
  );
}
