import { asksToWrite } from './naming';
import { EDITABLE } from './writable';

/**
 * Where nothing is ever posted: searches, log-ins, addresses, code, sheets and documents, and what one cannot write in.
 * Gutenberg's blocks call themselves documents, and are posted.
 */
const NOT_A_BOX = `[type="search"], [role="searchbox"], [role="search"] *, [role="spinbutton"], [role="grid"] *,
  [role="gridcell"], [role="document"]:not([data-block]), [role="code"], [role="code"] *, pre, code, math-field, [readonly], :disabled,
  [aria-readonly="true"], [aria-hidden="true"], [name="q"], [name="query"], [name*="search" i], [id*="search" i],
  [inputmode="email"], [inputmode="tel"], [inputmode="url"], [inputmode="numeric"], [inputmode="decimal"],
  [inputmode="search"], [inputmode="none"], [enterkeyhint="search"], [enterkeyhint="go"], [list],
  [autocomplete*="address"], [autocomplete="email"], [autocomplete="username"], [autocomplete*="name"],
  [autocomplete*="tel"], [autocomplete^="cc-"], [autocomplete*="code"],
  .monaco-editor *, .cm-editor *, .CodeMirror *, .ace_editor *, .ace_text-input, .xterm *, .jp-Notebook *,
  [class*="kix-"], [class*="waffle"], .notion-page-content *, .cell-input`;
/** How pages name, for themselves, what is posted. */
const POSTED =
  /(?:^|[^a-z])(?:comment|reply|post|tweet|toot|status|message|msg|caption|compose|composer|body|content|review|answer|shout)/i;

/** Whether an element is one that people post from, as far as it tells by itself. */
export function isBox(element: Element): element is HTMLElement {
  if (!element.matches(EDITABLE) || element.matches(NOT_A_BOX)) return false;
  if (element.closest('form')?.querySelector('[type="password"]')) return false;
  // A line of a form is one more field, unless it says that it is for words to others.
  return (
    !element.matches('input') || element.matches('[enterkeyhint="send"]') || asksToWrite(hintOf(element))
  );
}

/** Whether a box is for posting by what stands at it, or by what its page calls it. */
export function isForPosting(box: Element): boolean {
  const names = ['name', 'id', 'data-testid', 'class'].map((name) => box.getAttribute(name) ?? '').join(' ');
  // Forums of the plainest kind call it just that.
  const plain = box.matches('textarea[name="text"]');
  return plain || asksToWrite(hintOf(box)) || POSTED.test(names.replace(/\B(?=[A-Z])/g, '-'));
}

/** What stands at a box: its label, and the words in it while it is empty. */
export function hintOf(box: Element): string {
  const said = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'].map(
    (name) => box.getAttribute(name) ?? box.firstElementChild?.getAttribute(name) ?? '',
  );
  const about = ['aria-labelledby', 'aria-describedby'].map((name) => textOfIds(box, name));
  const labels = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box.labels : null;
  return [...said, ...about, ...[...(labels ?? [])].map(({ textContent }) => textContent)]
    .join(' ')
    .replace(/\s+/g, ' ')
    .slice(0, 200);
}

/** The text of the elements that an attribute names, in the same tree. */
export function textOfIds(element: Element, attribute: string): string {
  const root = element.getRootNode();
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  if (!(root instanceof Document || root instanceof ShadowRoot)) return '';
  return ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
}
