import tokens from '../../ui/tokens.css?inline';
import css from './host.css?inline';
import { shieldOf } from './shield';

/** Our own element on a page, with a closed root that the page cannot read. */
export interface Host {
  readonly root: ShadowRoot;
  /** Whether an event happened in it, or is focus moving to or from it; the page then does not hear of it. */
  takes(event: Event): boolean;
  /** Adds a style sheet to its root. */
  dress(css: string): void;
  /**
   * Sees that it is on the page.
   * @param within an element of the page's top layer, outside of which nothing can be pressed; null for none. Where it
   * is not given, ours stays where it is.
   * @returns whether it was put elsewhere
   */
  stand(within?: Element | null): boolean;
  /** Undoes what the page did to take it out of use. */
  free(): void;
}

/** Marks our element, so that a fresh script finds what a dead one left behind. */
const MARK = 'data-hatcheck';
/** How a page takes an element out of use. */
const HIDING = ['inert', 'aria-hidden', 'hidden', 'style', 'class'] as const;
/** A page that hides us again and again gets its way. */
const PATIENCE = 20;

/** Removes what a script of an earlier Hatcheck left on the page. */
export function clearLeftovers(page: Document): void {
  for (const host of page.querySelectorAll(`:is(:root, :modal, :popover-open) > [${MARK}]`)) host.remove();
}

export function createHost(page: Document, signal: AbortSignal): Host {
  const element = page.createElement('div');
  element.setAttribute(MARK, '');
  const root = element.attachShadow({ mode: 'closed' });
  const sheets: CSSStyleSheet[] = [];
  const shield = shieldOf(root);

  let freed = 0;
  const attributes = new MutationObserver(() => {
    if (freed < PATIENCE) undo();
  });
  attributes.observe(element, { attributes: true, attributeFilter: [...HIDING] });
  signal.addEventListener('abort', () => attributes.disconnect());
  function undo(): void {
    for (const name of HIDING) {
      if (!element.hasAttribute(name)) continue;
      freed += 1;
      element.removeAttribute(name);
    }
  }

  function dress(text: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.push(sheet);
    root.adoptedStyleSheets = sheets;
  }
  dress(tokens + css);

  return {
    root,
    dress,
    takes(event) {
      const ours =
        event.composedPath().includes(element) ||
        (event instanceof FocusEvent && event.relatedTarget === element);
      if (ours) shield(event);
      return ours;
    },
    stand(within) {
      if (within === undefined && element.isConnected) return false;
      // Outside the body, so that a page's own dialog that hides the body does not hide us.
      const home = within ?? page.documentElement;
      const moves = element.parentNode !== home;
      if (moves) home.append(element);
      element.popover = within ? 'manual' : null;
      // Above a dialog that would else cut us off at its edges.
      if (within && !element.matches(':popover-open')) element.showPopover();
      return moves;
    },
    free() {
      freed = 0;
      undo();
    },
  };
}
