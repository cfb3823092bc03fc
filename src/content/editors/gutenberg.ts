import type { Editor } from '../editor';
import { insertByPaste, insertByTyping, select } from '../input';
import { joinLines, type Lines, rangeIn, readLines } from '../lines';
import { richText } from '../rich-text';

/** The page being written, with its title; where there is none, the list of blocks. */
const WHOLE = ['.editor-styles-wrapper', '.block-editor-writing-flow', '.is-root-container'];
const TEXT =
  '.block-editor-rich-text__editable[contenteditable="true"], .editor-post-title__input, .block-editor-plain-text';
const isFurniture = (element: Element) =>
  element.matches('[data-rich-text-placeholder], [data-rich-text-padding], [contenteditable="false"]');

/** The block that the last selection was made in; none where it went over several. */
const selectedIn = new WeakMap<HTMLElement, HTMLElement | null>();

/**
 * The block editor of WordPress (6.1): each block is an editor of its own, all of them are one text, with a blank line
 * between each two. A change within one block can be made, none across.
 */
export default {
  kind: 'gutenberg',
  rank: -1,
  owns: (element) => element.closest(WHOLE.join()) !== null,
  ...richText(linesOf),
  async select(element, span) {
    const range = rangeIn(linesOf(element), span);
    const block = blockOf(range.startContainer);
    const whole = block?.contains(range.endContainer) ? block : null;
    selectedIn.set(element, whole);
    if (whole) await select(whole, range);
  },
  write(element, text) {
    const block = selectedIn.get(element);
    if (!block) return;
    if (text.includes('\n') || !insertByTyping(block, text)) insertByPaste(block, text);
  },
} satisfies Editor;

function linesOf(element: HTMLElement): Lines {
  const wholes = WHOLE.map((selector) => element.closest<HTMLElement>(selector));
  const texts = [...(wholes.find((whole) => whole) ?? element).querySelectorAll<HTMLElement>(TEXT)];
  const all = texts.map((text) => ('value' in text ? fieldLines(text) : readLines(text, isFurniture)));
  const said = all.filter(({ text }) => text !== '');
  const [title, first = title] = all;
  return joinLines(said.length > 0 ? said : [first ?? readLines(element, isFurniture)], '\n\n');
}

/** Code and HTML stand in text fields: they are read, and left to the person. */
function fieldLines(field: HTMLElement): Lines {
  return {
    text: 'value' in field ? String(field.value) : '',
    point: () => ({ node: field, offset: 0 }),
    pieces: () => [],
  };
}

function blockOf(node: Node): HTMLElement | null {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element?.closest<HTMLElement>('[contenteditable="true"]') ?? null;
}
