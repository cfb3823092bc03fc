import type { Span } from '../model/verdict';

/** A run of text as it stands in one text node: `length` units from `from`, which are the whole's from `start`. */
interface Run {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly from: number;
}

interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** The text of a rich editor's element, block by block, with the way back to its nodes. */
export interface Lines {
  readonly text: string;
  /** The place of an offset: in the deepest text node; where there is none, after the `<br>` or in the empty block. */
  point(offset: number, side: 'start' | 'end'): Point;
  /** The pieces of text nodes that a span covers, each as a range. */
  pieces(span: Span): readonly Range[];
}

const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|LI|MAIN|OL|P|PRE|SECTION|UL)$/;
/** Editors hold a caret's place open with it; nobody types it. Nor the space that does not break, which is read as one. */
const HOLDER = '\ufeff';

/**
 * Reads blocks as lines, `<br>` as a line break but for the one that only holds an empty block or a last line open.
 * `innerText` would add empty lines for margins and force a layout. The element may stand in another frame, so nothing
 * here asks what it is an instance of.
 * @param skip elements that are the editor's own furniture, not text
 */
export function readLines(root: HTMLElement, skip: (element: Element) => boolean = () => false): Lines {
  const runs: Run[] = [];
  const places: { readonly start: number; readonly block: Element; readonly after?: Element }[] = [];
  let text = '';
  /** A line was begun and nothing has ended it. */
  let open = false;
  let lines = 0;

  function begin(block: Element): void {
    if (open) return;
    if (lines > 0) text += '\n';
    lines += 1;
    open = true;
    places.push({ start: text.length, block });
  }

  function add(node: Text): void {
    let from = 0;
    for (const piece of node.data.split(HOLDER)) {
      runs.push({ start: text.length, length: piece.length, node, from });
      text += piece.replaceAll('\u00a0', ' ');
      from += piece.length + HOLDER.length;
    }
  }

  function visit(parent: Element): void {
    for (const child of parent.childNodes) {
      if (isText(child)) {
        if (child.data === '' || (blank(child) && hasBlocks(parent))) continue;
        begin(parent);
        add(child);
      } else if (isElement(child) && !skip(child)) {
        if (child.tagName === 'BR') {
          begin(parent);
          if (isFiller(child, root, skip)) continue;
          text += '\n';
          places.push({ start: text.length, block: parent, after: child });
        } else if (BLOCK.test(child.tagName)) {
          open = false;
          visit(child);
          if (!hasBlocks(child)) begin(child);
          open = false;
        } else visit(child);
      }
    }
  }
  visit(root);

  return {
    text,
    point(offset, side) {
      const covers = ({ start, length }: Run) => start <= offset && offset <= start + length;
      const run =
        runs.findLast((one) => covers(one) && (side === 'start' || one.start < offset)) ?? runs.find(covers);
      if (run) return { node: run.node, offset: offset - run.start + run.from };
      const { block = root, after } = places.findLast(({ start }) => start <= offset) ?? {};
      return { node: block, offset: after ? [...block.childNodes].indexOf(after) + 1 : 0 };
    },
    pieces: ({ start, end }) =>
      runs
        .filter((run) => run.length > 0 && run.start < end && run.start + run.length > start)
        .map(({ start: begins, length, node, from }) => {
          const range = node.ownerDocument.createRange();
          range.setStart(node, Math.max(start - begins, 0) + from);
          range.setEnd(node, Math.min(end - begins, length) + from);
          return range;
        }),
  };
}

/** The range of a span of `lines.text`. */
export function rangeIn(lines: Lines, { start, end }: Span): Range {
  const from = lines.point(start, start === end ? 'end' : 'start');
  const to = start === end ? from : lines.point(end, 'end');
  const range = (from.node.ownerDocument ?? document).createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function blank(node: Text): boolean {
  return node.data.trim() === '' && node.data.includes('\n');
}

function hasBlocks(element: Element): boolean {
  return [...element.children].some(({ tagName }) => BLOCK.test(tagName));
}

/** A `<br>` that ends its block only holds the line open. */
function isFiller(br: Element, root: Element, skip: (element: Element) => boolean): boolean {
  for (let node: Node = br; node !== root && node.parentNode; node = node.parentNode) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (isElement(next) && skip(next)) continue;
      if (next.nodeName === 'BR' || next.textContent?.replaceAll(HOLDER, '') !== '') return false;
    }
    if (isElement(node.parentNode) && BLOCK.test(node.parentNode.tagName)) return true;
  }
  return true;
}
