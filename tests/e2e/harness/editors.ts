import type { Page, Protocol } from 'puppeteer-core';
import type { Edit, Span } from '../../../src/model/verdict';
import { connectionOf, contextOf, inBrowser, type Remote } from '../../../tools/driver/bidi';
import type { Specimen } from '../../playground/editors/specimens/specimen';
import type { Request } from '../../playground/editors-door.iife';
import { sentBy } from './boxes';
import type { Browser, Tab } from './browser';

/** A real editor to be tested, and what of it is not like the others. */
export interface Subject {
  readonly name: string;
  /** The specimen, and where on the page it stands. */
  readonly query: string;
  /** The file in `content/editors/` that serves it. */
  readonly kind: string;
  readonly bold: boolean;
  /** It holds one line only. */
  readonly oneLine?: true;
  /** It stands in a frame of its own, and is reached from the page around it. */
  readonly framed?: true;
  /** It keeps no more of a long text in the page than what is in view. */
  readonly partial?: true;
  /** It may refuse a change beside joined emoji; then the text is as it was. */
  readonly mayRefuse?: true;
  /** Code editors, and frames without a button, are no compose boxes for the general reader. */
  readonly ungated?: true;
}

export const SUBJECTS: readonly Subject[] = [
  { name: 'a textarea', query: 'editor=textarea', kind: 'textarea', bold: false },
  { name: 'an input', query: 'editor=input', kind: 'textarea', bold: false, oneLine: true },
  { name: 'a textarea in a shadow root', query: 'editor=textarea&in=shadow', kind: 'textarea', bold: false },
  { name: 'plain contenteditable', query: 'editor=contenteditable', kind: 'contenteditable', bold: true },
  {
    name: 'contenteditable in a shadow root',
    query: 'editor=contenteditable&in=shadow',
    kind: 'contenteditable',
    bold: true,
  },
  {
    name: 'a frame that its page wrote',
    query: 'editor=opened-frame',
    kind: 'contenteditable',
    bold: true,
    framed: true,
    ungated: true,
  },
  { name: 'Draft.js', query: 'editor=draft-js', kind: 'draft-js', bold: true },
  { name: 'Lexical', query: 'editor=lexical', kind: 'lexical', bold: true },
  { name: 'TipTap', query: 'editor=prosemirror', kind: 'prosemirror', bold: true },
  {
    name: 'TipTap in a shadow root',
    query: 'editor=prosemirror&in=shadow',
    kind: 'prosemirror',
    bold: true,
  },
  { name: 'Quill', query: 'editor=quill', kind: 'quill', bold: true },
  { name: 'Slate', query: 'editor=slate', kind: 'slate', bold: true },
  { name: 'TinyMCE', query: 'editor=tinymce', kind: 'tinymce', bold: true, framed: true, ungated: true },
  { name: 'TinyMCE inline', query: 'editor=tinymce-inline', kind: 'tinymce', bold: true },
  {
    name: 'CodeMirror 6',
    query: 'editor=codemirror',
    kind: 'codemirror',
    bold: false,
    partial: true,
    ungated: true,
  },
  {
    name: 'CodeMirror 5',
    query: 'editor=codemirror5',
    kind: 'codemirror5',
    bold: false,
    mayRefuse: true,
    partial: true,
    ungated: true,
  },
  { name: 'an editor shaped like Medium’s', query: 'editor=medium', kind: 'medium', bold: true },
];

/** What stands in an editor, as its library has it. */
export interface Content {
  readonly text: string;
  readonly bold: string;
}

/** One editor on the page: what its library says, and what ours does. */
export interface Bench extends Tab {
  set(lines: readonly string[]): Promise<void>;
  content(): Promise<Content>;
  /** Everything that reading must leave alone: elements, selection, undo list. */
  state(): Promise<unknown>;
  /** What a pause must leave alone. Who has the focus changes, and editors count that in their own ways. */
  inside(): Promise<unknown>;
  kind(): Promise<string>;
  read(): Promise<string>;
  /** Has Hatcheck hold on to the box. */
  keep(): Promise<void>;
  edit(edits: readonly Edit[], judged?: string): Promise<boolean>;
  /** The same, and the page puts other lines in before the editor had its turn. */
  editWhile(lines: readonly string[], edits: readonly Edit[], judged: string): Promise<boolean>;
  rects(span: Span): Promise<readonly Box[]>;
  /** The same as the page itself finds it: by the words, not by their place in the text. */
  reference(words: string): Promise<readonly Box[]>;
  /** Where the box itself stands. */
  box(): Promise<Box>;
  /** Where the browser would put the caret for a press there, in the text of a field. */
  caretAt(points: readonly (readonly [number, number])[]): Promise<readonly number[]>;
  /** Scrolls the box and the page around it; 0 puts both back. */
  scroll(by: number): Promise<void>;
  focus(): Promise<void>;
  undo(): Promise<void>;
  /** Presses what sends it. */
  post(): Promise<void>;
  /** What was sent so far. */
  out(): Promise<readonly unknown[]>;
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

declare global {
  interface Window {
    specimen?: Specimen | undefined;
    /** The box, and another element, as far as they are still there. */
    gone?: readonly [box: WeakRef<object>, other: WeakRef<object>];
  }
}

export async function openEditor(browser: Browser, query: string): Promise<Bench> {
  const tab = await browser.open(`http://localhost/?${query}`);
  const { page } = tab;
  await page.waitForFunction(() => window.specimen !== undefined);
  return { ...benchOn(tab), post: () => page.click('#post'), out: () => sentBy(page) };
}

/** What can be done with the specimen on a page, but for sending it. */
export function benchOn(tab: Tab): Omit<Bench, 'post' | 'out'> {
  const { page } = tab;
  const ask = async (request: Request, lines: readonly string[] | null = null) =>
    (await page.evaluate(knock, request, lines)) as never;
  return {
    ...tab,
    set: (lines) =>
      page.evaluate(async (all) => {
        window.specimen?.set(all);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      }, lines),
    content: () =>
      page.evaluate(() => ({
        text: window.specimen?.model() ?? 'no model',
        bold: window.specimen?.bold() ?? 'no model',
      })),
    state: () => page.evaluate(stateOf),
    inside: () =>
      page.evaluate(() => [
        window.specimen?.element.innerHTML,
        window.specimen?.model(),
        window.specimen?.bold(),
      ]),
    kind: () => ask({ ask: 'kind' }),
    read: () => ask({ ask: 'read' }),
    keep: () => ask({ ask: 'keep' }),
    edit: (edits, judged) => ask({ ask: 'edit', edits, ...(judged !== undefined && { judged }) }),
    editWhile: (lines, edits, judged) => ask({ ask: 'edit', edits, judged }, lines),
    rects: (span) => ask({ ask: 'rects', span }),
    reference: (words) => page.evaluate(referenceOf, words),
    box: () =>
      page.evaluate(() => {
        const {
          x = 0,
          y = 0,
          width = 0,
          height = 0,
        } = window.specimen?.element.getBoundingClientRect() ?? {};
        return { x, y, width, height };
      }),
    caretAt: (points) =>
      page.evaluate(
        (all) =>
          all.map(([x, y]) => {
            const root = window.specimen?.element.getRootNode();
            const shadowRoots = root instanceof ShadowRoot ? [root] : [];
            return document.caretPositionFromPoint(x, y, { shadowRoots })?.offset ?? -1;
          }),
        points,
      ),
    scroll: (by) => page.evaluate(scrollBoth, by),
    focus: () =>
      page.evaluate(() => {
        window.specimen?.element.ownerDocument.defaultView?.focus();
        // One that has the focus already would not look where the caret is.
        window.specimen?.element.blur();
        window.specimen?.element.focus();
      }),
    async undo() {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    },
  };
}

/** Runs in the page: knocks at the door to the extension's world, and waits for the answer. */
function knock(request: Request, lines: readonly string[] | null): Promise<unknown> {
  const { specimen } = window;
  if (!specimen) throw new Error('there is no editor');
  const { element, selector } = specimen;
  const frame = element.ownerDocument === document ? null : element.ownerDocument.defaultView?.frameElement;
  const detail = JSON.stringify({ request, selector });
  return new Promise((resolve, reject) => {
    document.addEventListener(
      'hatcheck-answer',
      (event) => {
        const reply = JSON.parse((event as CustomEvent<string>).detail);
        if ('error' in reply) reject(new Error(reply.error));
        else resolve(reply.result);
      },
      { once: true },
    );
    (frame ?? element).dispatchEvent(
      new CustomEvent('hatcheck-editors', { bubbles: true, composed: true, detail }),
    );
    if (lines) specimen.set(lines);
  });
}

function stateOf(): unknown {
  const { specimen } = window;
  if (!specimen) throw new Error('there is no editor');
  const { element } = specimen;
  const selection = element.ownerDocument.getSelection();
  const field = element as HTMLTextAreaElement;
  return {
    markup: (element.closest('.CodeMirror') ?? element).outerHTML,
    // A whole application around it adds and removes at will.
    page: specimen.selector ?? document.body.querySelectorAll('*').length,
    steps: specimen.steps(),
    selected: [String(selection), selection?.anchorOffset, field.selectionStart, field.selectionEnd],
    scrolled: [element.scrollTop, scrollY],
    focused: document.activeElement?.tagName,
  };
}

/** Runs in the page: finds the words in its text nodes, which hold one line each at most. */
function referenceOf(words: string): Box[] {
  const element = window.specimen?.element;
  if (!element) throw new Error('there is no editor');
  const box = element.closest('.CodeMirror')?.querySelector('.CodeMirror-code') ?? element;
  const page = box.ownerDocument;
  const frame = page.defaultView?.frameElement;
  const { x: left = 0, y: top = 0 } = frame?.getBoundingClientRect() ?? {};
  const edge = frame ? getComputedStyle(frame) : null;
  const inset = (side: 'Left' | 'Top') =>
    edge ? Number.parseFloat(edge[`border${side}Width`]) + Number.parseFloat(edge[`padding${side}`]) : 0;
  const walker = page.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  const from = text.indexOf(words);
  return nodes.flatMap(({ node, start }) => {
    const begin = Math.max(from - start, 0);
    const end = Math.min(from + words.length - start, node.length);
    if (begin >= end) return [];
    const range = page.createRange();
    range.setStart(node, begin);
    range.setEnd(node, end);
    return [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .map(({ x, y, width, height }) => ({
        x: x + left + inset('Left'),
        y: y + top + inset('Top'),
        width,
        height,
      }));
  });
}

async function scrollBoth(by: number): Promise<void> {
  const element = window.specimen?.element;
  const editor = element?.closest('.CodeMirror')?.querySelector('.CodeMirror-scroll');
  for (let at: Element | null = editor ?? element ?? null; at; at = at.parentElement) at.scrollTop = by;
  if (element) element.scrollLeft = by;
  element?.ownerDocument.defaultView?.scrollTo(0, by);
  window.scrollTo(0, by);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** The lines under words that Hatcheck drew on a page, in its own closed root. */
export async function marksOn({ page }: Tab, browser: Browser['name']): Promise<readonly Box[]> {
  const styles = browser === 'chromium' ? await marksInChromium(page) : await marksInFirefox(page);
  return styles.map((style) => {
    const [x = 0, y = 0, width = 0, height = 0] = [...style.matchAll(/-?[\d.]+(?=px)/g)].map(Number);
    return { x, y, width, height };
  });
}

async function marksInChromium(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const styles: string[] = [];
  const visit = ({ attributes = [], children = [], shadowRoots = [] }: Protocol.DOM.Node): void => {
    const named = (name: string) => attributes[attributes.indexOf(name) + 1] ?? '';
    if (attributes.includes('class') && named('class').startsWith('mark ')) styles.push(named('style'));
    for (const child of [...children, ...shadowRoots]) visit(child);
  };
  visit(root);
  return styles;
}

async function marksInFirefox(page: Page): Promise<string[]> {
  const { result } = await connectionOf(page.browser()).send('script.evaluate', {
    expression: 'document.querySelector("[data-hatcheck]")',
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 12, includeShadowTree: 'all' },
  });
  const styles: string[] = [];
  const visit = ({ value }: Remote): void => {
    if (value?.attributes?.['class']?.startsWith('mark ')) styles.push(value.attributes['style'] ?? '');
    for (const child of [...(value?.children ?? []), ...(value?.shadowRoot?.value?.children ?? [])])
      visit(child);
  };
  visit(result.result ?? {});
  return styles;
}

/** Has the page destroy its box, and nobody know of it any more. */
export function destroyBox({ page }: Tab): Promise<void> {
  return page.evaluate(() => {
    const { specimen } = window;
    if (!specimen) throw new Error('there is no editor');
    window.gone = [new WeakRef(specimen.element), new WeakRef(document.createElement('textarea'))];
    specimen.destroy();
    window.specimen = undefined;
  });
}

/** Has the browser throw away what nobody holds, and says whether it could: the destroyed box, and another element. */
export async function letGo({ page }: Tab, kind: Browser['name']): Promise<readonly [boolean, boolean]> {
  if (kind === 'chromium') {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
  } else
    await inBrowser(
      page.browser(),
      `for (const what of ['gc', 'cc', 'gc']) Services.obs.notifyObservers(null, 'child-' + what + '-request')`,
    );
  return page.evaluate(() => {
    const [box, other] = window.gone ?? [];
    return [box?.deref() === undefined, other?.deref() === undefined] as const;
  });
}
