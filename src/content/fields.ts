import type { Edit } from '../model/verdict';

/** What stands between the fields of one post, where they are read as one text. */
const BETWEEN = '\n\n';

/** Title, description and the like as one text. Empty fields leave no gap. */
export function joined(fields: readonly string[]): string {
  return fields.filter((field) => field !== '').join(BETWEEN);
}

/**
 * The same edits, each for the field it falls in, its offsets counted there (UTF-16 units). An edit between two fields
 * belongs to the end of the first; where all are empty, to the last, the body.
 */
export function perField(
  fields: readonly string[],
  edits: readonly Edit[],
): readonly { readonly field: number; readonly edits: readonly Edit[] }[] {
  let at = 0;
  const spans = fields.flatMap((text, field) => {
    if (text === '') return [];
    const start = at;
    at += text.length + BETWEEN.length;
    return [{ field, start, end: start + text.length }];
  });
  const last = { field: fields.length - 1, start: 0, end: 0 };
  const groups = new Map<number, Edit[]>();
  for (const edit of edits) {
    const span = spans.findLast(({ start }) => start <= edit.start) ?? spans[0] ?? last;
    const moved = {
      start: Math.min(edit.start, span.end) - span.start,
      end: Math.min(edit.end, span.end) - span.start,
      text: edit.text,
    };
    groups.set(span.field, [...(groups.get(span.field) ?? []), moved]);
  }
  return [...groups].map(([field, own]) => ({ field, edits: own }));
}
