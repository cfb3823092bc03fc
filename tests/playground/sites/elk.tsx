/** @jsxImportSource react */
import { type MutableRefObject, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type EditorHandle, isShortcut } from '../editors/editor';
import { TipTap } from '../editors/tiptap';
import type { Via } from '../sent';
import { act, attempt, showCount } from './sending';
import { named, switches } from './switches';

/**
 * A page shaped like Elk, in Spanish: TipTap in widgets that stack up to a thread (`?thread=1`), whose editor takes
 * Mod-Enter itself. Every widget has buttons of its own, only the last one sends.
 */
const { account = 'mali', by } = switches;
const thread = new URLSearchParams(location.search).has('thread');
type Handles = MutableRefObject<EditorHandle | null>[];

function Elk() {
  const handles: Handles = [useRef<EditorHandle | null>(null), useRef<EditorHandle | null>(null)];
  const parts = thread ? handles : handles.slice(0, 1);
  const publish = (event: Event, via: Via): void => {
    const text = parts.map(({ current }) => current?.read() ?? '').filter((part) => part !== '');
    const done = () => {
      for (const { current } of parts) current?.clear();
    };
    attempt({ text: text.join('\n'), box: 'composer', via, event, done });
  };
  return (
    <main>
      {switches.reply && <Post />}
      <div>
        {parts.map((handle, index) => (
          <Widget
            // biome-ignore lint/suspicious/noArrayIndexKey: they never move
            key={index}
            index={index}
            last={index === parts.length - 1}
            handle={handle}
            onPublish={publish}
          />
        ))}
      </div>
      {!switches.reply && <Post />}
    </main>
  );
}

interface WidgetProps {
  readonly index: number;
  readonly last: boolean;
  readonly handle: MutableRefObject<EditorHandle | null>;
  onPublish(event: Event, via: Via): void;
}
function Widget({ index, last, handle, onPublish }: WidgetProps) {
  const [text, setText] = useState('');
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: as on the site
    <div className="composer" aria-roledescription={named('publish-widget')} data-test={`widget-${index}`}>
      {account !== null && (
        <a href={`/mastodon.social/${named('@')}${account}`}>
          <span role="img" aria-label="Mali" style={{ display: 'inline-block', width: 32, height: 32 }} />
        </a>
      )}
      <TipTap
        named={named('content-editor')}
        label="¿Qué está pasando?"
        placeholder={switches.reply ? 'Escribe tu respuesta' : '¿Qué está pasando?'}
        onText={setText}
        onKey={(event) => {
          if (!isShortcut(event)) return false;
          onPublish(event, 'shortcut');
          return true;
        }}
        handle={handle}
      />
      <div className="foot">
        <button type="button" aria-label="Añadir aviso de contenido">
          !
        </button>
        <button type="button" aria-label="Añadir publicación al hilo" data-test={`add-${index}`}>
          +
        </button>
        {last && (
          <button
            type="button"
            className={named('publish-button')}
            data-test="send"
            aria-disabled={text.trim() === '' && !thread}
            onClick={({ nativeEvent }) => onPublish(nativeEvent, 'click')}
          >
            <span>{thread ? 'Publicar hilo' : switches.reply ? 'Responder' : 'Publicar'}</span>
          </button>
        )}
      </div>
    </div>
  );
}

function Post() {
  return (
    <div id={named('status-1')} className="composer">
      <a href={`/mastodon.social/@${by}`}>Jo Ferris</a>
      <div className={named('content-rich')}>Niebla sobre la cresta.</div>
      <div className={named('status-actions')}>
        <button
          type="button"
          aria-label="Impulsar"
          data-test="repost"
          onClick={({ nativeEvent }) => act('repost', nativeEvent)}
        >
          <span className={named('i-ri:repeat-line')}>2</span>
        </button>
        <button
          type="button"
          aria-label="Me gusta"
          data-test="like"
          onClick={({ nativeEvent }) => act('like', nativeEvent)}
        >
          <span className={named('i-ri:heart-3-line')}>5</span>
        </button>
      </div>
    </div>
  );
}

showCount();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Elk />);
