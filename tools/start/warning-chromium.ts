import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { SeenWarning } from './warning';

type Node = Protocol.Accessibility.AXNode;

/** Reads the accessibility tree, which a closed shadow root does not hide from. */
export async function seeInChromium(page: Page): Promise<SeenWarning | null> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const dialog = nodes.find((node) => roleOf(node) === 'alertdialog');
    if (!dialog) return null;
    const inside = below(dialog, new Map(nodes.map((node) => [node.nodeId, node])));
    const buttons = inside.filter((node) => roleOf(node) === 'button');
    return {
      text: inside
        .filter((node) => roleOf(node) === 'StaticText')
        .map(nameOf)
        .join(' '),
      buttons: buttons.map(nameOf),
      async press(name) {
        const button = buttons.find((node) => nameOf(node) === name);
        if (button?.backendDOMNodeId === undefined) throw new Error(`the warning has no button “${name}”`);
        await pressNode(page, button.backendDOMNodeId);
      },
    };
  } finally {
    await session.detach();
  }
}

async function pressNode(page: Page, backendNodeId: number): Promise<void> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
  await session.detach();
  const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

function below(node: Node, byId: ReadonlyMap<string, Node>): Node[] {
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return children.flatMap((child) => [child, ...below(child, byId)]);
}

function roleOf({ ignored, role }: Node): unknown {
  return ignored ? undefined : role?.value;
}

function nameOf({ name }: Node): string {
  return String(name?.value ?? '');
}
