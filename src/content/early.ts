import { matchesDeep } from './deep';
import { pathOf } from './path';
import { press } from './release';
import type { Site } from './site';
import { isWritten, mayBeBox, mayBePressed } from './writable';

/** Where Enter makes no new line. */
const ONE_LINE = 'input, [enterkeyhint="send"], [aria-multiline="false"]';

/**
 * How to do once more, later, what may send something; null for what cannot.
 * @param site says where plain Enter sends, and where saving changes what is out
 */
export function againOf(event: Event, site: Site | null): (() => void) | null {
  const path = pathOf(event);
  if (!isWritten(path)) return null;
  if (event instanceof SubmitEvent) {
    const { target, submitter } = event;
    return target instanceof HTMLFormElement ? () => target.requestSubmit(submitter) : null;
  }
  if (event.type === 'click') {
    const control = mayBePressed(path);
    return control ? () => control.click() : null;
  }
  if (event.type !== 'keydown' || !(event instanceof KeyboardEvent)) return null;
  if (event.key === 's' && (event.ctrlKey || event.metaKey)) {
    const [text] = path;
    return text instanceof HTMLElement && savesPost(text, site) ? () => press(text, event) : null;
  }
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || !mayBeBox(path)) return null;
  const byEnter = [
    ONE_LINE,
    ...(site?.composers ?? []).flatMap(({ keys, text }) => (keys.includes('Enter') ? text : [])),
  ];
  const sends =
    event.ctrlKey || event.metaKey || path.some((at) => byEnter.some((one) => matchesDeep(at, one)));
  const [text] = path;
  return sends && text instanceof HTMLElement ? () => press(text, event) : null;
}

function savesPost(text: HTMLElement, site: Site | null): boolean {
  return (site?.composers ?? []).some(
    ({ keys, text: texts, root }) =>
      keys.includes('Mod+s') && matchesDeep(text, texts) && (!root || text.closest(root) !== null),
  );
}
