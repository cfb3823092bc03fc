import type { Span } from '../model/verdict';

/** A run of text as it stands in one text node; `start` is where it begins in the whole. */
interface Run {
  readonly start: number;
  readonly node: Text;
}

/** The text of a rich editor's element, block by block, with the way back to its nodes. */
export interface Lines {
  readonly text: string;
  /** The place of an offset: in the deepest text node, or in the empty block or root where there is none. */
  point(offset: number, side: 'start' | 'end'): { readonly node: Node; readonly offset: number };
}

const BLOCK = /^(ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGCAPTION|FIGURE|H[1-6]|LI|OL|P|PRE|SECTION|UL)$/;

/**
 * Reads blocks as lines, `<br>` as a line break but for the one that only holds an empty block or a last line open.
 * `innerText` would add empty lines for margins and force a layout.
 * @param skip elements that are the editor's own furniture, not text
 */
export function readLines(root: HTMLElement, skip: (element: Element) => boolean = () => false): Lines {
  const runs: Run[] = [];
  const places: { readonly start: number; readonly block: Element }[] = [];
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

  function visit(parent: Element): void {
    for (const child of parent.childNodes) {
      if (child instanceof Text) {
        if (child.data === '' || (blank(child) && hasBlocks(parent))) continue;
        begin(parent);
        runs.push({ start: text.length, node: child });
        text += child.data;
      } else if (child instanceof Element && !skip(child)) {
        if (child.tagName === 'BR') {
          begin(parent);
          if (!isFiller(child)) text += '\n';
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
      const run =
        runs.findLast(
          ({ start, node }) =>
            (side === 'end' ? start < offset : start <= offset) && offset <= start + node.length,
        ) ?? runs.find(({ start, node }) => start <= offset && offset <= start + node.length);
      if (run) return { node: run.node, offset: offset - run.start };
      const place = places.findLast(({ start }) => start <= offset);
      return { node: place?.block ?? root, offset: 0 };
    },
  };
}

/** The range of a span of `lines.text`. */
export function rangeIn(lines: Lines, { start, end }: Span): Range {
  const range = new Range();
  const from = lines.point(start, start === end ? 'end' : 'start');
  const to = start === end ? from : lines.point(end, 'end');
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

function blank(node: Text): boolean {
  return node.data.trim() === '' && node.data.includes('\n');
}

function hasBlocks(element: Element): boolean {
  return [...element.children].some(({ tagName }) => BLOCK.test(tagName));
}

/** A `<br>` that ends its block only holds the line open. */
function isFiller(br: Element): boolean {
  for (let node: Node = br; node.parentNode; node = node.parentNode) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (next.textContent !== '' || next instanceof HTMLBRElement) return false;
    }
    if (
      node.parentNode instanceof Element &&
      (BLOCK.test(node.parentNode.tagName) || isHost(node.parentNode))
    )
      return true;
  }
  return true;
}

function isHost(element: Element): boolean {
  return element instanceof HTMLElement && element.getAttribute('contenteditable') === 'true';
}
