import type { Browser, Frame, Page } from 'puppeteer-core';
import type { SeenWarning } from './warning';

/** A node as WebDriver BiDi writes it down. */
interface Remote {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly nodeType: number;
    readonly nodeValue?: string | null;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly Remote[];
    readonly shadowRoot?: Remote | null;
  };
}
/** Puppeteer's own line to the browser: its public calls cannot ask for closed shadow roots. */
interface Line {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}
const TEXT = 3;

/** Reads the page's elements with its closed shadow roots. */
export async function seeInFirefox(page: Page): Promise<SeenWarning | null> {
  const { line, context } = lineTo(page);
  const { result } = await line.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
  });
  const all = below((result as { readonly result: Remote }).result);
  const dialog = all.find((node) => attribute(node, 'role') === 'alertdialog' && isOpen(node));
  if (!dialog) return null;
  const buttons = below(dialog).filter(({ value }) => value?.localName === 'button');
  return {
    text: textOf(dialog),
    buttons: buttons.map(nameOf),
    async press(name) {
      const button = buttons.find((node) => nameOf(node) === name);
      if (!button) throw new Error(`the warning has no button “${name}”`);
      await line.send('input.performActions', { context, actions: [pressOn(button)] });
    },
  };
}

function lineTo(page: Page): { readonly line: Line; readonly context: string } {
  const { connection } = page.browser() as Browser & { readonly connection?: Line };
  const { _id: context } = page.mainFrame() as Frame & { readonly _id: string };
  if (!connection) throw new Error('expected a browser that speaks WebDriver BiDi');
  return { line: connection, context };
}

function pressOn({ sharedId }: Remote): object {
  return {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  };
}

function below(node: Remote): Remote[] {
  const { children = [], shadowRoot } = node.value ?? {};
  return [...(shadowRoot ? [shadowRoot] : []), ...children].flatMap((child) => [child, ...below(child)]);
}

function attribute({ value }: Remote, name: string): string | undefined {
  return value?.attributes?.[name];
}

function isOpen(node: Remote): boolean {
  return node.value?.localName !== 'dialog' || attribute(node, 'open') !== undefined;
}

function nameOf(button: Remote): string {
  return attribute(button, 'aria-label') ?? textOf(button);
}

function textOf(node: Remote): string {
  const texts = below(node).filter(({ value }) => value?.nodeType === TEXT);
  return texts
    .map(({ value }) => value?.nodeValue ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
