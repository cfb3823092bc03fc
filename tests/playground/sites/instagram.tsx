/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Lexical } from '../editors/lexical';
import { Textarea } from '../editors/textarea';
import { Attached } from './attached';
import { FormOr, Pressable } from './pressable';
import { act, showCount } from './sending';
import { named, switches } from './switches';
import { as, useBox } from './use-box';

const creates = location.pathname.startsWith('/create');
const numbered = location.search.includes('numbered');
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=';

/** A page shaped like Instagram, in Italian: a dialog of several steps, and comments that Enter sends. */
function Instagram() {
  return (
    <>
      <div className="side">
        <a href="/explore/">Esplora</a>
        {!numbered && (
          <a href="/mali.foto/">
            <img alt="" src={PICTURE} width={24} height={24} />
            Profilo
          </a>
        )}
      </div>
      <main>
        <Post />
      </main>
      {creates && <Create />}
    </>
  );
}

const STEPS = ['carica', 'ritaglia', 'didascalia'] as const;

function Create() {
  const [step, setStep] = useState<(typeof STEPS)[number] | null>('carica');
  const box = useBox('caption');
  if (step === null) return null;
  const last = step === 'didascalia';
  return (
    <div {...as(named('dialog'))} className="dialog" data-test="create">
      <div style={{ display: 'flex', justifyContent: 'space-between' }}>
        <Pressable label="Indietro">
          <svg width={16} height={16} />
        </Pressable>
        <h1>Crea un nuovo post</h1>
        {last ? (
          <Pressable test="share" press={(event) => box.send(event, 'click', () => setStep(null))}>
            Condividi
          </Pressable>
        ) : (
          <Pressable test="next" press={() => setStep(STEPS[STEPS.indexOf(step) + 1] ?? null)}>
            Avanti
          </Pressable>
        )}
      </div>
      <div>
        <Attached />
        {/* Somebody tagged in the picture: a button with words, between the header and the caption. */}
        {last && <Pressable>joferris</Pressable>}
      </div>
      {last && (
        <>
          <Lexical label="Scrivi una didascalia…" placeholder="Scrivi una didascalia…" {...box.editor} />
          <p>{box.text.length}/2.200</p>
          <Pressable>Accessibilità</Pressable>
          <Pressable>Impostazioni avanzate</Pressable>
        </>
      )}
    </div>
  );
}

function Post() {
  const box = useBox('comment', 'enter');
  return (
    <article className="composer">
      <header>
        <a href={`/${switches.by}/`}>{switches.by}</a>
        <Pressable test="follow" press={(event) => act('follow', event)}>
          Segui
        </Pressable>
      </header>
      <h1>La nebbia sul crinale.</h1>
      <section>
        <Pressable test="like" press={(event) => act('like', event)}>
          <span>
            <svg
              {...{ 'aria-label': 'Mi piace' }}
              role="img"
              width={20}
              height={20}
              style={{ background: '#8886' }}
            >
              <title>Mi piace</title>
            </svg>
          </span>
        </Pressable>
      </section>
      <FormOr test="comment">
        <Textarea small label="Aggiungi un commento…" placeholder="Aggiungi un commento…" {...box.editor} />
        {!box.empty && (
          <Pressable test="comment-send" press={(event) => box.send(event, 'click')}>
            Pubblica
          </Pressable>
        )}
      </FormOr>
    </article>
  );
}

// biome-ignore lint/suspicious/noDocumentCookie: the site's own cookie is read like this
document.cookie = 'ds_user_id=5550123; path=/';

showCount();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Instagram />);
