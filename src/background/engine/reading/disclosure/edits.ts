import type { Client } from '../../../../model/profile';
import type { Edit, Span } from '../../../../model/verdict';
import type { Post, Sign } from './signs';

const BRACKETED = /[[({【〔［（「『*_]\s*$/u;
const CLOSED = /^[!.\s]*[\])}】〕］）」』*_]\s?/u;
const SEPARATED = /^\s*[:|：｜–—,،、，-]\s*/u;
/** A word that leads on from what was denied, and has nothing to lead on from once that is gone. */
const LEADS_ON =
  /^(?:[,،、，]\s*)?(?:(?:but|yet|aber|doch|mais|pero|mas|ma|però|maar|men|ale|mutta|و?لكن)(?!\p{L}),?\s*|でも、?|但是?，?|하지만 )/iu;

/** Whether a label can be taken out without tearing a sentence. */
export function isMovable(text: string, sign: Sign): boolean {
  return (
    sign.sense !== 'tie' &&
    sign.sense !== 'thanks' &&
    sign.sense !== 'brand-role' &&
    removalOf(text, sign) !== null
  );
}

/** The edit that takes a label (or a denial) out, with the marks around it; null where words would be torn. */
export function removalOf(text: string, span: Span): Edit | null {
  const edit = takenOut(text, span);
  return edit && begunAnew(text, edit);
}

/** At the start of a sentence the one behind it begins there, with a capital and without a “but”. */
function begunAnew(text: string, edit: Edit): Edit {
  if (!/(?:^|\n|[.!?])\s*$/u.test(text.slice(0, edit.start))) return edit;
  const but = LEADS_ON.exec(text.slice(edit.end))?.[0] ?? '';
  const end = edit.end + but.length;
  const next = text[end] ?? '';
  if (but === '' || next === next.toUpperCase()) return { ...edit, end };
  return { start: edit.start, end: end + next.length, text: next.toUpperCase() };
}

function takenOut(text: string, { start, end }: Span): Edit | null {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (end === start) return null;
  const opened = BRACKETED.exec(before);
  const closed = CLOSED.exec(after);
  if (opened && closed) return { start: opened.index, end: end + closed[0].length, text: '' };
  if (text[start] === '#' || text[start] === '＃') return withSpace(text, start, end);
  const opens = /(?:^|\n|[|•·.!?。！？][ \t]*)$/u.test(before) || before.trim() === '';
  if (!opens) return null;
  const separated = SEPARATED.exec(after);
  if (separated && !separated[0].startsWith('-')) return { start, end: end + separated[0].length, text: '' };
  if (/^[\s,]+/u.test(after) && LEADS_ON.test(after.trimStart())) return withSpace(text, start, end);
  const ended = /^(?:[.!。！]*(?=\s|$)|[。！])/u.exec(after);
  return ended && (ended[0] !== '' || /^\s*(?:$|\n)/u.test(after))
    ? withSpace(text, start, end + ended[0].length)
    : null;
}

/** Takes the space before a word along, or at a line’s start the one behind it. */
function withSpace(text: string, start: number, end: number): Edit {
  const before = /[ \t]+$/.exec(text.slice(0, start));
  if (before && before.index > 0) return { start: before.index, end, text: '' };
  const after = /^[ \t]+/.exec(text.slice(end));
  return { start, end: end + (after?.[0].length ?? 0), text: '' };
}

/** A post as it stands after some edits; brands move along, and the client’s name in new words is one. */
export function applied(post: Post, edits: readonly Edit[], client: Client): Post {
  let text = '';
  let from = 0;
  const brands: (Span & { client: string })[] = [];
  const keep = (until: number) => {
    for (const brand of post.brands) {
      if (brand.start >= from && brand.end <= until) {
        const shift = text.length - from;
        brands.push({ client: brand.client, start: brand.start + shift, end: brand.end + shift });
      }
    }
    text += post.text.slice(from, until);
  };
  for (const edit of edits) {
    keep(edit.start);
    const named = edit.text.indexOf(client.name);
    if (named >= 0) {
      brands.push({
        client: client.id,
        start: text.length + named,
        end: text.length + named + client.name.length,
      });
    }
    text += edit.text;
    from = edit.end;
  }
  keep(post.text.length);
  return { ...post, text, brands };
}

/** A text after some edits, which are in its order. */
export function changed(text: string, edits: readonly Edit[]): string {
  let from = 0;
  let after = '';
  for (const edit of edits) {
    after += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return after + text.slice(from);
}
