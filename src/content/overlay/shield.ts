/**
 * Keeps what happens in our own layer from the page: a site closes its dialog, and drops the draft in it, on a press
 * outside or on Escape, and pulls the focus back. What the browser itself does with a key or a press still happens.
 * Takes events on the window, before anyone else.
 */
export function shieldOf(root: ShadowRoot): (event: Event) => void {
  let pressed: Element | null = null;

  return (event) => {
    if (event instanceof MouseEvent && event.type === 'pointerdown') pressed = at(root, event);
    if (event.type !== 'click') event.stopImmediatePropagation();
    else if (event.isTrusted && event instanceof MouseEvent) handOn(event);
    // A key still held from the page presses no button of ours.
    if (event instanceof KeyboardEvent && event.repeat && event.key !== 'Tab') event.preventDefault();
  };

  /** A click goes from here straight to what was pressed, within our own root: on its way down the page would hear it. */
  function handOn(event: MouseEvent): void {
    const byKey = event.detail === 0;
    const target = byKey ? root.activeElement : at(root, event);
    const same = byKey || target?.closest('button') === pressed?.closest('button');
    // Assistive technology may press without a place or focus: that click takes the long way.
    if (!target || !same) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: event.detail }));
  }
}

function at(root: ShadowRoot, { clientX, clientY }: MouseEvent): Element | null {
  return root.elementFromPoint(clientX, clientY);
}
