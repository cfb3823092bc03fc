/** @jsxImportSource react */
import { type MutableRefObject, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { Draft } from '../editors/draft';
import type { EditorHandle } from '../editors/editor';
import { act, attempt, showCount } from './sending';
import { named } from './switches';

/** Nobody of us knows how Hootsuite's composer is made: a dialog like many, in Dutch. */
function Composer() {
  const handle: MutableRefObject<EditorHandle | null> = useRef(null);
  const send = (event: Event): void =>
    attempt({
      text: handle.current?.read() ?? '',
      box: 'composer',
      via: 'click',
      event,
      done: () => handle.current?.clear(),
    });
  return (
    <div role={named('dialog')}>
      <button type="button" data-test="close" onClick={({ nativeEvent }) => act('close', nativeEvent)}>
        Annuleren
      </button>
      <div data-test="text">
        <Draft
          label="Tekst"
          placeholder="Voer je tekst en links in"
          onText={() => {}}
          onKey={() => false}
          handle={handle}
        />
      </div>
      <div className="foot">
        <button type="button" data-test="draft" onClick={({ nativeEvent }) => act('draft', nativeEvent)}>
          Concept opslaan
        </button>
        <button type="button" data-test="send" onClick={({ nativeEvent }) => send(nativeEvent)}>
          Nu plaatsen
        </button>
      </div>
    </div>
  );
}

showCount();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Composer />);
