import { type RefObject, useEffect } from 'react';
import { switches } from './switches';

/** With `inert=1`: everything outside the open dialog is inert and hidden, also what comes later. */
export function useInertOutside(dialog: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!switches.inert) return;
    const hidden = new Set<Element>();
    const hide = (): void => {
      const outside = [...document.documentElement.children, ...document.body.children].filter(
        (element) => element !== document.head && !element.contains(dialog.current) && !hidden.has(element),
      );
      for (const element of outside) {
        hidden.add(element);
        element.toggleAttribute('inert', true);
        element.setAttribute('aria-hidden', 'true');
      }
    };
    hide();
    const observer = new MutationObserver(hide);
    observer.observe(document.documentElement, { childList: true });
    observer.observe(document.body, { childList: true });
    return () => {
      observer.disconnect();
      for (const element of hidden) {
        element.removeAttribute('inert');
        element.removeAttribute('aria-hidden');
      }
    };
  }, [dialog]);
}

/** Escape, or a press outside, closes the dialog and loses the draft: nothing of ours may reach these listeners. */
export function useDismiss(dialog: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const dismiss = (): void => {
      window.dismissed += 1;
      close();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') dismiss();
    };
    const onPointer = ({ target }: PointerEvent): void => {
      if (target instanceof Node && !dialog.current?.contains(target)) dismiss();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    document.addEventListener('pointerdown', onPointer);
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [dialog, close]);
}
