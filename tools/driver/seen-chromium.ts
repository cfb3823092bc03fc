import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { Seen } from './seen';

type Node = Protocol.Accessibility.AXNode;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Reads the accessibility tree, which a closed shadow root does not hide from. */
export async function seenInChromium(page: Page, role: string, begins: string): Promise<Seen[]> {
  const session = await sessionOf(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = nodes.filter(
    (node) => !node.ignored && node.role?.value === role && nameOf(node).startsWith(begins),
  );
  return found.map((node) => ({
    role,
    name: nameOf(node),
    text: textOf(node, byId),
    async click({ count = 1 } = {}) {
      const { backendDOMNodeId: backendNodeId = 0 } = node;
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
      await page.mouse.click((left + right) / 2, (top + bottom) / 2, { count });
    },
  }));
}

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

function nameOf({ name }: Node): string {
  return String(name?.value ?? '');
}

function textOf(node: Node, byId: ReadonlyMap<string, Node>): string {
  if (node.role?.value === 'StaticText') return nameOf(node);
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return children.map((child) => textOf(child, byId)).join(' ');
}
