/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Lexical } from '../editors/lexical';
import { Attached } from './attached';
import { FormOr, Pressable } from './pressable';
import { act, showCount } from './sending';
import { named, switches } from './switches';
import { as, useBox } from './use-box';

/** Nothing here has a name of the site’s own but roles, all words are translated, and what sends is a `div`. */
interface Words {
  readonly ask: string;
  readonly audience: string;
  readonly next: string;
  readonly post: string;
}
const VI: Words = { ask: 'Mai ơi, bạn đang nghĩ gì thế?', audience: 'Bạn bè', next: 'Tiếp', post: 'Đăng' };
const ZH: Words = { ask: '你在想什麼？', audience: '所有人', next: '下一步', post: '發佈' };
const PL: Words = { ask: 'Napisz coś…', audience: 'Ogrody Wisły', next: 'Dalej', post: 'Opublikuj' };

const asPage = location.pathname.startsWith('/brama');
const group = location.pathname.startsWith('/groups/');
const feed = location.search.includes('feed');
/** A page's second step is a dialog of its own, over the first. */
const apart = location.search.includes('apart');

/** A page shaped like Facebook: composers in dialogs, of a profile, a page and a group, and comments that Enter sends. */
function Facebook() {
  return (
    <>
      <div {...as(named('dialog'))} />
      <div {...as(named('main'))}>{location.pathname.startsWith('/friends') ? <Requests /> : <Post />}</div>
      {!feed && !location.pathname.startsWith('/friends') && (
        <Composer words={asPage ? ZH : group ? PL : VI} steps={asPage} />
      )}
      <div
        {...as(named('dialog'))}
        {...{ 'aria-label': 'Create post' }}
        className="mask"
        style={{ height: 0 }}
      />
    </>
  );
}

/** Two requests in a list of cards, which have no role. */
function Requests() {
  return (
    <div>
      {[switches.by, 'ana.poe'].map((name) => (
        <div key={name} className="composer">
          <a href={`/${name}`}>{name}</a>
          <p>3 amis en commun</p>
          <Pressable label="Confirmer" test={`confirm-${name}`} press={(event) => act('accept', event)}>
            Confirmer
          </Pressable>
          <Pressable label="Supprimer">Supprimer</Pressable>
        </div>
      ))}
    </div>
  );
}

function Composer({ words, steps }: { readonly words: Words; readonly steps: boolean }) {
  const [open, setOpen] = useState(true);
  const [step, setStep] = useState<'text' | 'waiting' | 'settings'>('text');
  const box = useBox('composer');
  useEffect(() => {
    if (step !== 'waiting') return;
    const ready = setTimeout(() => setStep('settings'), 150);
    return () => clearTimeout(ready);
  }, [step]);
  if (!open) return null;
  const schedule = <Pressable label="排定時間">排定時間</Pressable>;
  const publish = (
    <Pressable
      label={words.post}
      wide
      off={box.empty}
      test="send"
      press={(event) => box.send(event, 'click', () => setOpen(false))}
    >
      {words.post}
    </Pressable>
  );
  const second = steps && step === 'settings';
  return (
    <>
      <div
        {...as(named('dialog'))}
        className="dialog"
        data-test="composer"
        {...(second && apart && { 'aria-hidden': true })}
      >
        <form onSubmit={(event) => event.preventDefault()}>
          {(step === 'text' || apart) && (
            <>
              <h2>{words.ask}</h2>
              <Pressable label={words.audience}>{words.audience}</Pressable>
              <Lexical label={words.ask} placeholder={words.ask} {...box.editor} />
              <Attached />
              <Pressable label="☺">☺</Pressable>
              <input type="file" hidden />
            </>
          )}
          {steps && (
            // The button of the first step stays behind, hidden.
            <div
              {...(step !== 'text' && { 'aria-hidden': true })}
              style={{ opacity: step === 'text' ? 1 : 0 }}
            >
              <Pressable label={words.next} wide off={box.empty} test="next" press={() => setStep('waiting')}>
                {words.next}
              </Pressable>
            </div>
          )}
          {step === 'waiting' && <p className="skeleton">…</p>}
          {second && !apart && schedule}
          {(!steps || (second && !apart)) && publish}
        </form>
      </div>
      {second && apart && (
        <div {...as(named('dialog'))} className="dialog" style={{ zIndex: 1, minHeight: '50vh' }}>
          <h2>貼文設定</h2>
          {schedule}
          {publish}
        </div>
      )}
    </>
  );
}

function Post() {
  const box = useBox('comment', 'enter');
  return (
    <div {...as(named('article'))} className="composer">
      <h3>
        <a href={`/${switches.by}?__cft__[0]=AZW`}>Jo Ferris</a>
      </h3>
      <Pressable label="Suivre" test="follow" press={(event) => act('follow', event)}>
        Suivre
      </Pressable>
      <div dir="auto">On a planté trois pommiers ce matin.</div>
      <Pressable label="J’aime" test="like" press={(event) => act('like', event)}>
        J’aime
      </Pressable>
      <Pressable label="Commenter">Commenter</Pressable>
      <FormOr test="comment">
        <Lexical
          label="Écrivez un commentaire…"
          placeholder="Écrivez un commentaire…"
          small
          {...box.editor}
        />
        <Pressable label="Insérer un emoji">☺</Pressable>
        <Pressable
          label="Commenter"
          off={box.empty}
          test="comment-send"
          press={(event) => box.send(event, 'click')}
        >
          <i>➤</i>
        </Pressable>
      </FormOr>
    </div>
  );
}

/** Who is signed in, and as whom, as the site keeps it: in cookies that outlive a page. */
function remember(name: string, id: string | null): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the site's own cookies are read like this
  document.cookie = `${name}=${id ?? ''}; path=/${id === null ? '; max-age=0' : ''}`;
}
remember('c_user', switches.account === null ? null : '100087001');
remember('i_user', asPage ? '61550042' : null);

showCount();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Facebook />);
