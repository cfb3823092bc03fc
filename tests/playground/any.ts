import { generalReader } from '../../src/content/general-reader';
import { EXAMPLES, type Example } from '../../src/content/general-reader.examples';
import { pathOf } from '../../src/content/path';
import type { Place } from '../../src/content/place';

/** What the general reader found in one example, said so that a failed comparison can be read. */
export interface Found {
  readonly what: string;
  readonly guard: string | null;
  readonly kind: string | null;
  readonly enter: boolean;
  /** The controls that send, as they are named. */
  readonly sends: readonly string[];
}

const reader = generalReader(null, document);

/** The elements that an event in one of them goes through. */
function pathFrom(element: Element): readonly Element[] {
  let path: readonly Element[] = [];
  const inner = element.shadowRoot?.querySelector('[contenteditable], button') ?? element;
  const listen = (event: Event) => {
    path = pathOf(event);
  };
  addEventListener('probe', listen, { once: true });
  inner.dispatchEvent(new Event('probe', { bubbles: true, composed: true }));
  return path;
}

function stand({ what, html, shadow = {} }: Example): HTMLElement {
  const place = document.createElement('article');
  place.setAttribute('aria-label', what);
  place.innerHTML = html;
  for (const [name, inside] of Object.entries(shadow)) {
    for (const host of place.querySelectorAll(name)) host.attachShadow({ mode: 'open' }).innerHTML = inside;
  }
  document.body.append(place);
  for (const text of place.querySelectorAll<HTMLElement>('textarea, input[box], [contenteditable]')) {
    if (text instanceof HTMLTextAreaElement || text instanceof HTMLInputElement) text.value ||= 'Hello';
    else text.textContent ||= 'Hello';
  }
  return place;
}

function look(example: Example, place: HTMLElement): Found {
  const box = place.querySelector('[box]');
  if (!box) throw new Error(`“${example.what}” has no box`);
  const found: Place | null = reader.boxAt(pathFrom(box));
  const pressed = [
    ...place.querySelectorAll<HTMLElement>('button, [role="button"], input, a, x-button'),
  ].filter((control) => reader.sentFrom(pathFrom(control)) !== null);
  return {
    what: example.what,
    guard: found?.guard ?? null,
    kind: found?.kind() ?? null,
    enter: found?.keys.includes('Enter') ?? false,
    sends: pressed.map((control) => control.outerHTML),
  };
}

function wanted({ what, guard, kind, enter = false }: Example, place: HTMLElement, found: Found): Found {
  return {
    what,
    guard,
    kind: kind ?? found.kind,
    enter,
    sends: [...place.querySelectorAll('[sends]')].map((control) => control.outerHTML),
  };
}

const places = EXAMPLES.map((example) => [example, stand(example)] as const);
const results = places.map(([example, place]) => {
  const found = look(example, place);
  return { found, wanted: wanted(example, place, found) };
});
Object.assign(window, { results });
