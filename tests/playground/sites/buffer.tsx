/** @jsxImportSource react */
import { type KeyboardEvent, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { isShortcut } from '../editors/editor';
import type { Via } from '../sent';
import { act, attempt, showCount } from './sending';
import { named } from './switches';

/**
 * Pages shaped like Buffer, in French: Slate in a dialog, one box a network once they are customised (`?each=1`), with
 * a draft to save beside; and answers to comments in a list, each with a field of its own.
 */
const each = new URLSearchParams(location.search).has('each');
const EMPTY: Descendant[] = [{ type: 'paragraph', children: [{ text: '' }] } as Descendant];
type SlateEditor = ReturnType<typeof newEditor>;
const newEditor = () => withHistory(withReact(createEditor()));

function Box({ editor, network }: { readonly editor: SlateEditor; readonly network: string }) {
  return (
    <div data-testid={named('composer-text-area')} data-test={network} className="field">
      <Slate editor={editor} initialValue={EMPTY}>
        <Editable placeholder="De quoi voulez-vous parler ?" aria-label={`Publication ${network}`} />
      </Slate>
    </div>
  );
}

function Composer() {
  const first = useMemo(newEditor, []);
  const second = useMemo(newEditor, []);
  const editors = each ? [first, second] : [first];
  const clear = () => {
    for (const editor of editors) Transforms.delete(editor, { at: Editor.range(editor, []) });
  };
  const send = (event: Event): void => {
    const texts = editors.map((editor) => Editor.string(editor, [])).filter((text) => text !== '');
    attempt({ text: texts.join('\n'), box: 'composer', via: 'click', event, done: clear });
  };
  return (
    <div role="dialog" aria-label="Nouvelle publication">
      <div data-testid={named('omnibox-buttons')}>
        <button type="button">Personnaliser pour chaque réseau</button>
      </div>
      <Box editor={first} network="mastodon" />
      {each && <Box editor={second} network="bluesky" />}
      <div data-testid={named('integrations-bar')} className="foot">
        <button type="button" aria-label="Emoji">
          <svg width="16" height="16" />
        </button>
      </div>
      <div className="foot">
        <button type="button" data-test="draft" onClick={({ nativeEvent }) => act('draft', nativeEvent)}>
          Enregistrer le brouillon
        </button>
        <button type="button" data-test="send" onClick={({ nativeEvent }) => send(nativeEvent)}>
          Publier maintenant
        </button>
        <button type="button" aria-label="Autres options">
          <svg width="8" height="8" />
        </button>
      </div>
    </div>
  );
}

function Answers() {
  return (
    <ul>
      {['Duc', 'Ana'].map((name) => (
        <Answer key={name} name={name} />
      ))}
    </ul>
  );
}

function Answer({ name }: { readonly name: string }) {
  const [text, setText] = useState('');
  const send = (event: Event, via: Via) => attempt({ text, box: name, via, event, done: () => setText('') });
  return (
    <li data-testid={named('reply-form-item')} data-test={`answer-${name}`} className="composer">
      <p>{name} : D’où vient ce brouillard ?</p>
      <textarea
        className="field"
        placeholder="Écrire une réponse…"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={({ nativeEvent }: KeyboardEvent) =>
          isShortcut(nativeEvent) && send(nativeEvent, 'shortcut')
        }
      />
      <button type="button">Annuler</button>
      <button type="button" disabled={text === ''} onClick={({ nativeEvent }) => send(nativeEvent, 'click')}>
        Répondre
      </button>
    </li>
  );
}

showCount();
const root = document.getElementById('root');
if (root) createRoot(root).render(location.hostname.startsWith('publish.') ? <Composer /> : <Answers />);
