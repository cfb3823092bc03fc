import type { Editor } from '../editor';
import { insertByTyping, insertLines } from '../input';
import { readLines } from '../lines';
import { richText } from '../rich-text';

const isFurniture = (element: Element) =>
  element.matches('[data-rich-text-placeholder], [data-rich-text-padding], [contenteditable="false"]');

/** Any other `<br>` only holds a line open for it. */
const BREAK = '<br data-rich-text-line-break="true">';

/**
 * A block of WordPress's block editor (6.1), or its title: each is an editor of its own, and a site's file joins them as
 * the fields of one post. Typed words go in as they are; a paste is trimmed and read as Markdown, and makes new blocks.
 */
export default {
  kind: 'gutenberg',
  rank: 10,
  owns: (element) => element.isContentEditable && element.classList.contains('rich-text'),
  ...richText((element) => readLines(element, isFurniture)),
  write(element, text) {
    if (text.includes('\n')) insertLines(element, text, BREAK);
    else insertByTyping(element, text);
  },
} satisfies Editor;
