import type { Frame, Page } from 'puppeteer-core';
import type { WordPress } from '../../../tools/wordpress';
import type { Browser } from './browser';
import { type Bench, benchOn, type Subject } from './editors';

/** One paragraph of the block editor that comes with WordPress: each block is an editor of its own. */
export const BLOCKS: readonly (Subject & { readonly canvas: 'page' | 'frame' })[] = [
  { name: 'Gutenberg', query: '', kind: 'gutenberg', bold: true, canvas: 'page' },
  { name: 'Gutenberg in its frame', query: '', kind: 'gutenberg', bold: true, framed: true, canvas: 'frame' },
];

/** What of WordPress's own scripts is used here. */
interface Block {
  readonly clientId: string;
  readonly name: string;
  readonly attributes: { readonly content: string };
}
interface Blocks {
  readonly blocks: { createBlock(name: string, attributes: Block['attributes']): Block };
  readonly data: {
    select(store: string): {
      getBlocks(): readonly Block[];
      getUndoEdit(): unknown;
      isCurrentPostPublished(): boolean;
      isEditorPanelOpened(name: string): boolean;
    };
    dispatch(store: string): {
      resetBlocks(blocks: readonly Block[]): void;
      editPost(edits: { readonly date: string }): void;
      toggleEditorPanelOpened(name: string): void;
      openGeneralSidebar(name: string): void;
      __experimentalSetPreviewDeviceType(kind: string): void;
    };
  };
}
declare global {
  interface Window {
    wp?: Blocks;
    tinymce?: { get(id: string): { getContent(): string } };
  }
}

const FRAME = 'iframe[name="editor-canvas"]';
const PARAGRAPH = 'p.block-editor-rich-text__editable';
export const PANEL = 'button.editor-post-publish-panel__toggle';
export const PUBLISH = 'button.editor-post-publish-button';

/** Shows the canvas in a frame, as in a preview as a tablet, which every theme has. */
export async function toFrame(page: Page): Promise<Frame> {
  await page.evaluate(() =>
    window.wp?.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Tablet'),
  );
  const frame = await (await page.waitForSelector(FRAME))?.contentFrame();
  if (!frame) throw new Error('expected a frame');
  await frame.waitForSelector('.editor-post-title__input', { visible: true });
  return frame;
}

/** What stands in the blocks, as WordPress's own store has it. */
export const blocksOf = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      window.wp?.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ attributes }) => attributes.content) ?? [],
  );

/** Opens a new post of one paragraph. */
export async function openGutenberg(
  browser: Browser,
  { url }: WordPress,
  canvas: 'page' | 'frame',
): Promise<Bench> {
  const tab = await browser.openReal(`${url}/wp-admin/post-new.php`);
  const { page } = tab;
  await page.waitForSelector('.editor-post-title__input', { visible: true });
  if (canvas === 'frame') await toFrame(page);
  await page.evaluate(mount, canvas === 'frame' ? FRAME : null, PARAGRAPH);
  const bench = benchOn(tab);
  const click = (selector: string) =>
    page.locator(`${selector}:not([aria-disabled="true"], .disabled)`).click();
  return {
    ...bench,
    async post() {
      await click(PANEL);
      await click(PUBLISH);
    },
    out: () =>
      page.evaluate(() =>
        window.wp?.data.select('core/editor').isCurrentPostPublished() ? ['published'] : [],
      ),
  };
}

/** Runs in the page: the one paragraph, and what WordPress's own store knows of it. */
function mount(frame: string | null, selector: string): void {
  const { wp } = window;
  if (!wp) throw new Error('expected WordPress’s own scripts');
  const page = () =>
    frame === null ? document : document.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
  const parsed = () => {
    const lines = wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ attributes }) => attributes.content);
    const { body } = new DOMParser().parseFromString(lines.join('<hr>'), 'text/html');
    for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
    for (const hr of body.querySelectorAll('hr')) hr.replaceWith('\n\n');
    return body;
  };
  const html = (line: string) =>
    line
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll(/\*([^*]*)\*/g, '<strong>$1</strong>');
  const put = (lines: readonly string[]) =>
    wp.data
      .dispatch('core/block-editor')
      .resetBlocks([wp.blocks.createBlock('core/paragraph', { content: lines.map(html).join('<br>') })]);
  put([]);
  window.specimen = {
    selector,
    get element() {
      const element = page()?.querySelector<HTMLElement>(selector);
      if (!element) throw new Error('expected a paragraph');
      return element;
    },
    model: () => parsed().textContent ?? '',
    bold: () => [...parsed().querySelectorAll('strong')].map(({ textContent }) => textContent).join(''),
    steps: () => JSON.stringify(wp.data.select('core').getUndoEdit() ?? null),
    set: put,
    destroy: () => put([]),
  };
}
