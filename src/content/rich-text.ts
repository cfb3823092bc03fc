import type { Editor } from './editor';
import { select } from './input';
import { type Lines, rangeIn, readLines } from './lines';
import { rectsOf } from './rects';

/**
 * What all editors have in common that keep their text in elements: reading, selecting, finding a place on the screen.
 * @param linesOf how such an element is read
 */
export function richText(
  linesOf: (element: HTMLElement) => Lines = (element) => readLines(element),
): Pick<Editor, 'read' | 'select' | 'rectsOf'> {
  return {
    read: (element) => linesOf(element).text,
    select: (element, span) => select(element, rangeIn(linesOf(element), span)),
    rectsOf: (element, span) => rectsOf(linesOf(element).pieces(span)),
  };
}
