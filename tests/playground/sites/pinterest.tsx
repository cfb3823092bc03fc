/** @jsxImportSource react */
import { type MutableRefObject, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Draft } from '../editors/draft';
import type { EditorHandle } from '../editors/editor';
import { act, attempt, showCount } from './sending';
import { named, switches } from './switches';

const { by, account } = switches;
/** What is asked of these pages alone: `saved=1`, a pin that is on one's board already. */
const asked = new URLSearchParams(location.search);

interface PressProps {
  readonly name: string;
  readonly test: string;
  readonly says: string;
  readonly does: string;
}
function Press({ name, test, says, does }: PressProps) {
  return (
    <div data-test-id={named(name)}>
      <button type="button" data-test={test} onClick={({ nativeEvent }) => act(does, nativeEvent)}>
        {says}
      </button>
    </div>
  );
}

/** Somebody in a list of people. */
function Person({
  name,
  ...press
}: {
  readonly name: string;
  readonly test: string;
  readonly followed?: true;
}) {
  const { test, followed } = press;
  return (
    <div data-test-id={named('user-rep')}>
      <a href={`/${name}/`}>{name}</a>
      <Press
        name={followed ? 'user-unfollow-button' : 'user-follow-button'}
        test={test}
        says={followed ? 'Gefolgt' : 'Folgen'}
        does="follow"
      />
    </div>
  );
}

/** A pin with its creator, and other people's pins below. */
function Pin() {
  return (
    <>
      <div data-test-id={named('CloseupMainPin')}>
        <Press
          name="PinBetterSaveButton"
          test="save"
          says={asked.has('saved') ? 'Gemerkt' : 'Merken'}
          does="repost"
        />
        <a data-test-id={named('creator-profile-link')} href={`/${by}/`}>
          <img alt="" width="24" height="24" />
        </a>
        <Press name="user-follow-button" test="follow" says="Folgen" does="follow" />
      </div>
      <div data-grid-item="true">
        <a href="/pin/2/">Nebel</a>
        <Press name="PinBetterSaveButton" test="other-save" says="Merken" does="repost" />
      </div>
    </>
  );
}

function pageAt(path: string) {
  if (path.startsWith('/pin/')) return <Pin />;
  if (path.startsWith('/search/'))
    return (
      <>
        <Person name={by} test="follow" />
        <Person name="hillwalks" test="other-follow" />
        <Person name={by} test="following" followed />
      </>
    );
  if (path === '/pin-creation-tool/') return <Tool account={account ?? 'mali'} />;
  return (
    <>
      <h1>{by}</h1>
      <Press name="user-follow-button" test="follow" says="Folgen" does="follow" />
    </>
  );
}

/** Pages shaped like Pinterest's, in German. The one that makes a pin: a title, Draft.js for the description, an address, a button far above. */
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
if (root) createRoot(root).render(pageAt(location.pathname));
