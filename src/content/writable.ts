/** Where a person can write. */
export const EDITABLE =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], input[type="text"], input:not([type])';
const SEARCH = '[role="searchbox"], [role="search"] *, [role="combobox"], [name="q"]';
/** A link that leads somewhere is none: it is opened in more ways than one. */
const PRESSED =
  'button, [role="button"], input[type="submit"], input[type="image"], a[href="#"], a:not([href])';

/** Whether somebody may be writing to others there, as far as can be told without any words. */
export function mayBeBox(path: readonly Element[]): boolean {
  return path.some((element) => element.matches(EDITABLE) && !element.matches(SEARCH));
}

/** What there may send something when it is pressed. */
export function mayBePressed(path: readonly Element[]): HTMLElement | undefined {
  return path.find(
    (element): element is HTMLElement => element instanceof HTMLElement && element.matches(PRESSED),
  );
}

/** Every text in a place, in the frames of its own too. */
export function textsIn(place: ParentNode): Element[] {
  const frames = [...place.querySelectorAll('iframe')].flatMap(
    ({ contentDocument }) => contentDocument ?? [],
  );
  return [...place.querySelectorAll(EDITABLE), ...frames.flatMap(textsIn)];
}

/** Whether anything is written around where an event happened. */
export function isWritten([inner]: readonly Element[]): boolean {
  const root = inner?.getRootNode();
  const places = root instanceof ShadowRoot ? [root, document] : [document];
  return places.flatMap(textsIn).some((text) => {
    const words = 'value' in text ? String(text.value) : text.textContent;
    return words.trim() !== '';
  });
}
