import { NoAnswer, send } from '../messages';
import type { Fix } from '../model/verdict';
import { type Composer, mustAsk } from './composer';
import { applyEdits, editorOf } from './editor';
import { keepPlace } from './keep-place';
import type { Layer } from './overlay/layer';
import { momentOf, type Told, tell, tellUnchecked } from './overlay/told';

/**
 * Shows what is to be said about a box and acts on the answer.
 * @param go sends what stands in the box; null where nothing is waiting to be sent (the badge was pressed).
 */
export async function ask(composer: Composer, layer: Layer, go: (() => void) | null): Promise<void> {
  for (;;) {
    const told = await toldOf(composer, go !== null);
    if (told === null) return go?.();
    const back = keepPlace(composer.place.texts);
    const choice = await layer.warn(told);
    back();
    if (choice.name === 'anyway') return go?.();
    if (choice.name === 'fix') return mend(composer, layer, choice.part, choice.fix);
    if (choice.name === 'keep') return;
  }
}

/** What there is to tell; null when a send may go on. */
async function toldOf(composer: Composer, sending: boolean): Promise<Told | null> {
  try {
    const parts = await composer.ask();
    if (sending && !mustAsk(parts)) return null;
    const texts = composer.place.texts.map((text) => editorOf(text).read(text));
    return tell(parts ?? [], texts, sending);
  } catch (error) {
    if (!(error instanceof NoAnswer)) console.error('Hatcheck: check failed:', error);
    return tellUnchecked(sending);
  }
}

async function mend(composer: Composer, layer: Layer, part: number, fix: Fix): Promise<void> {
  const text = composer.place.texts[part];
  if (!text) return;
  switch (fix.kind) {
    case 'edit': {
      const done = await applyEdits(text, fix.edits);
      composer.mended = true;
      composer.check();
      if (!done) {
        await navigator.clipboard.writeText(fix.edits.map((edit) => edit.text).join(''));
        layer.notice(
          'This box did not take the change as it was meant. The words are on your clipboard: paste them where they belong, and look before you post.',
        );
      }
      return;
    }
    case 'switch-persona':
      await send('switch', { persona: fix.persona });
      composer.outdate();
      composer.check();
      return;
    case 'carry-over':
      await navigator.clipboard.writeText(editorOf(text).read(text));
      layer.notice('Your text is on the clipboard. Open the other account and paste it there.');
      return;
    case 'wait':
      layer.notice(`Nothing was sent. This may go out after ${momentOf(fix.until)}.`);
  }
}
