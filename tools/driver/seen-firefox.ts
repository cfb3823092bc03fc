import type { Page } from 'puppeteer-core';
import { connectionOf, contextOf, type Remote } from './bidi';
import type { Seen } from './seen';

/** Reads our host with what is in its closed root, as WebDriver BiDi serialises it. */
export async function seenInFirefox(page: Page, role: string, begins: string): Promise<Seen[]> {
  const connection = connectionOf(page.browser());
  const context = contextOf(page);
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.querySelector("[data-hatcheck]")',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 12, includeShadowTree: 'all' },
  });
  const found = [...nodesOf(result.result ?? {})].filter(
    (node) => roleOf(node) === role && nameOf(node).startsWith(begins),
  );
  return found.map((node) => ({
    role,
    name: nameOf(node),
    text: textOf(node),
    async click({ count = 1 } = {}) {
      const origin = { type: 'element', element: { sharedId: node.sharedId } };
      const presses = Array.from({ length: count }, () => PRESS).flat();
      const actions = [{ type: 'pointerMove', x: 0, y: 0, origin }, ...presses];
      await connection.send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
    },
  }));
}

const PRESS = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

function* nodesOf(node: Remote): Iterable<Remote> {
  yield node;
  for (const child of node.value?.shadowRoot?.value?.children ?? []) yield* nodesOf(child);
  for (const child of node.value?.children ?? []) yield* nodesOf(child);
}

function roleOf({ value }: Remote): string {
  return value?.attributes?.['role'] ?? (value?.localName === 'button' ? 'button' : '');
}

function nameOf(node: Remote): string {
  return node.value?.attributes?.['aria-label'] ?? textOf(node).trim();
}

function textOf(node: Remote): string {
  return node.value?.nodeValue ?? (node.value?.children ?? []).map(textOf).join(' ');
}
