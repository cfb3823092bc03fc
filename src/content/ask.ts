import { NoAnswer, send } from '../messages';
import type { Edit, Fix } from '../model/verdict';
import { report } from '../report';
import { type Composer, mustAsk } from './composer';
import { applyEdits, editorOf } from './editor';
import { perField } from './fields';
import { frame } from './input';
import { keepPlace } from './keep-place';
import type { Layer } from './overlay/layer';
import { momentOf, type Told, tell, tellUnchecked } from './overlay/told';
import type { Place } from './place';

/** What asking needs of the page. */
export interface AskParts {
  readonly layer: Layer;
  /** The composer of the same box as it stands now: a page may make it anew while the person reads. */
  now(composer: Composer): Composer;
}

/**
 * Shows what is to be said about a box and acts on the answer.
 * @param go sends what stands in the box; null where nothing is waiting to be sent (the badge was pressed).
 */
export async function ask(
  asked: Composer,
  parts: AskParts,
  go: ((now: Composer) => void) | null,
): Promise<void> {
  for (let composer = asked; ; ) {
    const told = await toldOf(composer, go !== null);
    if (told === null) return go?.(composer);
    const draft = composer.draft();
    const back = keepPlace(composer.place.texts);
    const choice = await parts.layer.warn(told);
    back();
    if (choice.name === 'keep') return;
    if (choice.name === 'fix') await frame();
    composer = parts.now(composer);
    // The answer was about other words. What the person did not see does not go out.
    if (choice.name === 'again' || composer.draft() !== draft) continue;
    if (choice.name === 'anyway') return go?.(composer);
    return mend(composer, parts, choice.part, choice.fix);
  }
}

/** What there is to tell; null when a send may go on. */
async function toldOf(composer: Composer, sending: boolean): Promise<Told | null> {
  try {
    const parts = await composer.ask();
    if (sending && !mustAsk(parts)) return null;
    return tell(parts ?? [], composer.words(), sending);
  } catch (error) {
    if (!(error instanceof NoAnswer)) report(error, { unit: 'check' });
    return tellUnchecked(sending);
  }
}

async function mend(composer: Composer, parts: AskParts, part: number, fix: Fix): Promise<void> {
  const place = () => parts.now(composer).place;
  switch (fix.kind) {
    case 'edit': {
      const words = fix.edits.map((edit) => edit.text).join('');
      if (place().copyOnly || place().kept) {
        const why = place().kept
          ? 'The text is a step back'
          : 'This site may not take words that are put in for you';
        parts.layer.notice(`${why}, so your draft is as it was. ${await offer(words)}`);
        return;
      }
      const done = await insert(place, part, fix.edits);
      const now = parts.now(composer);
      now.mended = done;
      now.check();
      if (done) return;
      parts.layer.notice(
        `This box did not take the change, so your draft is as it was. ${await offer(words)}`,
      );
      return;
    }
    case 'switch-persona':
      await send('switch', { persona: fix.persona });
      composer.outdate();
      composer.check();
      return;
    case 'carry-over': {
      const words = parts.now(composer).words()[part] ?? '';
      parts.layer.notice(`For the other account: ${await offer(words)}`);
      return;
    }
    case 'wait':
      parts.layer.notice(`Nothing was sent. This may go out after ${momentOf(fix.until)}.`);
  }
}

/** Puts a fix's edits where they belong: into one part of a thread, or each into its field of the same post. */
async function insert(place: () => Place, part: number, edits: readonly Edit[]): Promise<boolean> {
  if (!place().fields) return applyEdits(() => place().texts[part], edits);
  const fields = place().texts.map((text) => editorOf(text).read(text));
  for (const { field, edits: own } of perField(fields, edits)) {
    if (!(await applyEdits(() => place().texts[field], own, fields[field]))) return false;
  }
  return true;
}

/** Puts words on the clipboard, or shows them where the page does not let us. */
async function offer(words: string): Promise<string> {
  if (words === '') return 'Please make the change by hand.';
  try {
    await navigator.clipboard.writeText(words);
    return 'The words are on your clipboard: paste them where they belong.';
  } catch (error) {
    report(error, { unit: 'clipboard' });
    return `Please type them where they belong: “${words.trim()}”`;
  }
}
