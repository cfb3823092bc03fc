/** @jsxImportSource react */
import { type MutableRefObject, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Draft } from '../editors/draft';
import type { EditorHandle } from '../editors/editor';
import { act, attempt, showCount } from './sending';
import { named, switches } from './switches';

/** A page shaped like Pinterest's, in German: a title, Draft.js for the description, an address, a button far above. */
function Tool({ account }: { readonly account: string }) {
  const [title, setTitle] = useState('');
  const [link, setLink] = useState('https://hills.example/map');
  const handle: MutableRefObject<EditorHandle | null> = useRef(null);
  const publish = (event: Event): void => {
    const text = [title, handle.current?.read() ?? ''].filter((part) => part !== '').join('\n\n');
    const done = () => {
      setTitle('');
      handle.current?.clear();
    };
    attempt({ text, box: 'pin', via: 'click', event, done });
  };
  return (
    <>
      <header className="foot">
        <input type="search" placeholder="Suchen" aria-label="Suchen" />
        <div data-test-id={named('header-profile')}>
          <a href={`/${account}/`}>Mali</a>
        </div>
      </header>
      <section className="composer">
        <div className="foot">
          <button type="button" data-test="draft" onClick={({ nativeEvent }) => act('draft', nativeEvent)}>
            Entwurf speichern
          </button>
          <div data-test-id={named('storyboard-creation-nav-done')}>
            <button type="button" data-test="send" onClick={({ nativeEvent }) => publish(nativeEvent)}>
              Veröffentlichen
            </button>
          </div>
        </div>
        <input id={named('storyboard-upload-input')} type="file" aria-label="Bild" />
        <label>
          Titel{' '}
          <input
            type="text"
            id={named('storyboard-selector-title')}
            placeholder="Füge einen Titel hinzu"
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <div data-test="description">
          <Draft
            label="Beschreibung"
            placeholder="Füge eine ausführliche Beschreibung hinzu"
            onText={() => {}}
            onKey={() => false}
            handle={handle}
          />
        </div>
        <label>
          Link{' '}
          <input
            type="text"
            id={named('WebsiteField')}
            value={link}
            onChange={(event) => setLink(event.currentTarget.value)}
          />
        </label>
      </section>
    </>
  );
}

showCount();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Tool account={switches.account ?? 'mali'} />);
