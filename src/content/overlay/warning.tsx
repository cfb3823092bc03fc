import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fix } from '../../model/verdict';
import { HatMark } from '../../ui/hat-mark';
import { Excerpt } from './excerpt';
import type { Card, Told } from './told';

export type Choice =
  | { readonly name: 'keep' }
  | { readonly name: 'anyway' }
  | { readonly name: 'again' }
  | { readonly name: 'fix'; readonly part: number; readonly fix: Fix };

/** The one dialog: what was found or that nothing could be checked, and what the person may do about it. */
export function Warning({
  told,
  onChoice,
}: {
  readonly told: Told;
  readonly onChoice: (choice: Choice) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [sure, setSure] = useState(false);

  useLayoutEffect(() => {
    dialog.current?.showModal();
    // The focus is on a button at the end; what it is about comes first.
    dialog.current?.scrollTo(0, 0);
  }, []);

  /** Closes in the same turn, so that focus and scroll are back before anything else happens. */
  function answer(event: Event, choice: Choice): void {
    event.preventDefault();
    dialog.current?.close();
    onChoice(choice);
  }

  const choose = (choice: Choice) => (event: MouseEvent) => {
    // The second click of a double click on the page is no answer to a question that just came up.
    if (event.detail > 1) event.preventDefault();
    else if (choice.name === 'anyway' && told.level === 'hold' && !sure) {
      event.preventDefault();
      setSure(true);
    } else answer(event, choice);
  };

  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="title"
      aria-describedby="findings"
      class={told.level}
      style={{ '--hat': told.hat?.colour ?? 'var(--accent)' }}
      onCancel={(event) => answer(event, { name: 'keep' })}
    >
      {/* A dialog form closes by itself, also when this script is gone after an update. */}
      <form method="dialog">
        {told.hat && (
          <div class="who">
            <HatMark colour={told.hat.colour} size={28} />
            <span>
              You speak as <bdi>{told.hat.name}</bdi>, {told.hat.kind}
            </span>
          </div>
        )}
        <h2 id="title" dir="auto">
          {told.title}
        </h2>
        <div id="findings" class="findings">
          {told.cards.map((card) => (
            <Finding key={`${card.part} ${card.title}`} card={card} />
          ))}
          {told.hints.map((hint) => (
            <p class="hint" key={hint} dir="auto">
              {hint}
            </p>
          ))}
        </div>
        {sure && (
          <p class="sure" role="alert">
            Sure? Press “{told.act ? 'Go on' : 'Post anyway'}” once more and it goes out as it is.
          </p>
        )}
        <div class="buttons">
          {told.anyway && (
            <button type="submit" class="anyway" onClick={choose({ name: 'anyway' })}>
              {told.act ? 'Go on' : 'Post anyway'}
            </button>
          )}
          {told.again && (
            <button type="submit" onClick={choose({ name: 'again' })}>
              Check again
            </button>
          )}
          <button type="submit" autofocus onClick={choose({ name: 'keep' })}>
            {told.act ? 'Leave it' : 'Keep editing'}
          </button>
          {told.fixes.map(({ label, part, fix }, at) => (
            <button
              type="submit"
              class={at === 0 ? 'fix first' : 'fix'}
              key={label}
              onClick={choose({ name: 'fix', part, fix })}
            >
              {label}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}

function Finding({ card }: { readonly card: Card }) {
  return (
    <div class={`card ${card.level}`}>
      {card.text !== '' && <Excerpt text={card.text} spans={card.spans} />}
      {card.lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      <p class="why" dir="auto">
        {card.why}
      </p>
      {card.sources.length > 0 && <p class="source">Source: {card.sources.join('; ')}</p>}
    </div>
  );
}
