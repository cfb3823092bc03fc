import type { Judged } from '../../messages';
import { atLeast, type Level, type Span } from '../../model/verdict';
import { report } from '../../report';
import { editorOf } from '../editor';
import { perField } from '../fields';
import { isVisible } from '../path';
import type { Place } from '../place';
import { clipOf } from '../rects';

/** Words in a text that the person is asked about. */
export interface Mark {
  readonly element: HTMLElement;
  readonly span: Span;
  readonly level: Level;
}

/** More lines than this in one box would be noise. */
const MOST = 20;

/** What is marked in a box's texts, where the verdicts are for just these. */
export function marksOf({ texts, fields }: Place, parts: readonly Judged[]): readonly Mark[] {
  return parts.flatMap(({ verdict }, part) =>
    verdict.findings
      .filter(({ level }) => atLeast(level, 'warn'))
      .flatMap(({ level, spans }) =>
        placed(texts, fields ? null : part, spans).map((place) => ({ ...place, level })),
      ),
  );
}

/** The texts that spans fall in: those of one part of a thread, or of all fields of one post. */
function placed(
  texts: readonly HTMLElement[],
  part: number | null,
  spans: readonly Span[],
): readonly Omit<Mark, 'level'>[] {
  if (part !== null) {
    const element = texts[part];
    return element ? spans.map((span) => ({ element, span })) : [];
  }
  const words = texts.map((text) => editorOf(text).read(text));
  const edits = spans.map((span) => ({ ...span, text: '' }));
  return perField(words, edits).flatMap(({ field, edits: own }) => {
    const element = texts[field];
    return element ? own.map(({ start, end }) => ({ element, span: { start, end } })) : [];
  });
}

/** Lines below marked words, over the page and out of the way of every press; `stage` is the root they stand in. */
export function Marks({ marks, stage }: { readonly marks: readonly Mark[]; readonly stage: ParentNode }) {
  const lines = marks.flatMap(({ level, ...mark }) => rectsOf(mark, stage).map((rect) => ({ rect, level })));
  return (
    <div aria-hidden="true">
      {lines.slice(0, MOST).map(({ rect: { x, y, width, height }, level }) => (
        <div
          key={`${x} ${y}`}
          class={`mark ${level}`}
          style={`transform: translate(${x}px, ${y}px); width: ${width}px; height: ${height}px`}
        />
      ))}
    </div>
  );
}

/** As far as they can be seen. */
function rectsOf({ element, span }: Omit<Mark, 'level'>, stage: ParentNode): readonly DOMRect[] {
  if (!element.isConnected || !isVisible(element)) return [];
  try {
    const clip = clipOf(element);
    return editorOf(element)
      .rectsOf(element, span, stage)
      .filter(({ top, bottom }) => top >= clip.top - 1 && bottom <= clip.bottom + 1)
      .map((rect) => {
        const left = Math.max(rect.left, clip.left);
        return new DOMRect(left, rect.y, Math.min(rect.right, clip.right) - left, rect.height);
      })
      .filter(({ width }) => width > 0);
  } catch (error) {
    report(error, { unit: 'marks' });
    return [];
  }
}
