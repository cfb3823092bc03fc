import type { ElementHandle, Page } from 'puppeteer-core';

/** Milliseconds from key to key: faster than any hand. */
const HAND = 15;

/** One compose box of the playground, in a person's hands. */
export interface Room {
  readonly name: string;
  readonly madeOf: string;
  write(text: string): Promise<void>;
  /** What stands in the box. */
  text(): Promise<string>;
  empty(): Promise<void>;
  pressPost(): Promise<void>;
  pressShortcut(): Promise<void>;
  pressEnter(): Promise<void>;
}

/** The boxes by the room's id; `<room>-comment` is the box under its first post. */
export async function openRooms(page: Page): Promise<(id: string) => Room> {
  await page.waitForSelector('#readers .composer');
  const rooms = new Map<string, Room>();
  for (const section of await page.$$('section.room')) {
    const { id, name, madeOf } = await section.evaluate((element) => ({
      id: element.id,
      name: element.querySelector('h2')?.textContent ?? '',
      madeOf: element.querySelector('.chip')?.textContent ?? '',
    }));
    const [post, answer] = await section.$$('.composer');
    if (post) rooms.set(id, roomOf(page, post, name, madeOf));
    if (answer) rooms.set(`${id}-comment`, roomOf(page, answer, name, madeOf));
  }
  return (id) => {
    const room = rooms.get(id);
    if (!room) throw new Error(`the playground has no box “${id}”`);
    return room;
  };
}

function roomOf(page: Page, composer: ElementHandle, name: string, madeOf: string): Room {
  const part = async (selector: string): Promise<ElementHandle> => {
    const found = await composer.$(selector);
    if (!found) throw new Error(`the box of “${name}” has no ${selector}`);
    return found;
  };
  const box = () => part('textarea, [contenteditable="true"]');
  const chord = async (key: 'Enter' | 'a') => {
    await page.keyboard.down('Control');
    await new Promise((reached) => setTimeout(reached, HAND));
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  return {
    name,
    madeOf,
    async write(text) {
      await (await box()).click();
      await page.keyboard.type(text, { delay: HAND });
    },
    async text() {
      return (await box()).evaluate((element) =>
        element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText.trim(),
      );
    },
    async empty() {
      await (await box()).click();
      await chord('a');
      await page.keyboard.press('Backspace');
    },
    pressPost: async () => (await part('.send')).click(),
    pressShortcut: () => chord('Enter'),
    pressEnter: () => page.keyboard.press('Enter'),
  };
}
