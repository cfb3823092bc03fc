import type { Page } from 'puppeteer-core';
import type { Running } from '../driver/launch';
import { type Seen, seen } from '../driver/seen';
import { until } from '../driver/until';
import { openRooms, type Room } from './rooms';
import { type Teller, teller } from './teller';

const PLUG = 'check out Juniper Tea’s awesome page wow!';
/** Other words: the same ones from two voices would be a finding of their own. */
const NEWS = 'You have to try the new mint blend from Juniper Tea, it is wonderful';
const CLEAN = 'Plum jam tonight. Bring a jar and I will fill it.';

/** What the scenes need. */
interface Stage {
  readonly page: Page;
  readonly room: (id: string) => Room;
  readonly tell: Teller;
  /** The open warning, waited for; null when none comes. */
  warned(): Promise<SeenWarning | null>;
  gone(): Promise<boolean>;
  sent(): Promise<Window['sent']>;
  /** Waits until the badge has nothing to say: a press before that is held until it has. */
  judged(): Promise<unknown>;
}

/** Plays the main story in the open browser. 0 when everything was seen as expected, else 1. */
export async function playStory(running: Running, url: string): Promise<number> {
  const { browser, kind } = running;
  const tell = await teller(`.cache/story/${kind}`);
  const page = await browser.newPage();
  await page.goto(url);
  const see = () => seeWarning(page, kind);
  const stage: Stage = {
    page,
    room: await openRooms(page),
    tell,
    warned: () => until('the warning', see, 6000).catch(() => null),
    gone: () => until('no warning', async () => !(await see()), 4000).catch(() => false),
    sent: () => page.evaluate(() => window.sent),
    judged: () =>
      until('the badge', async () =>
        (await seen(page, kind, 'button', 'Hatcheck')).some(({ name }) => name.includes(', clear')),
      ),
  };
  try {
    for (const id of ['square', 'street', 'makers', 'readers']) await plugAndFix(stage, id);
    await postAnyway(stage);
    await commentByEnter(stage);
    await cleanDraft(stage);
    await changeHats(stage, running);
  } catch (error) {
    tell.saw('the story could go on', false, error instanceof Error ? error.message : String(error));
    await tell.picture(page, 'where-it-stopped');
  }
  console.log(`\n${tell.seen - tell.failed} of ${tell.seen} were as expected.`);
  return tell.failed === 0 ? 0 : 1;
}

async function plugAndFix({ page, room, tell, warned, gone, sent }: Stage, id: string): Promise<void> {
  const box = room(id);
  const before = (await sent()).length;
  tell.scene(`Mali recommends a client in “${box.name}” (${box.madeOf}): ${PLUG}`);
  await box.write(PLUG);
  await box.pressPost();
  const first = await warned();
  tell.saw('the warning came up', first !== null);
  if (!first) throw new Error('no warning to go on with');
  tell.saw('it names the client', first.text.includes('Juniper Tea'), first.text);
  tell.saw('nothing was sent', (await sent()).length === before, await sent());
  await tell.picture(page, `${id}-warning`);

  await first.press('Keep editing');
  tell.saw('“Keep editing” closed it', await gone());
  tell.saw('the draft is as it was', (await box.text()) === PLUG, await box.text());

  await box.pressPost();
  const second = await warned();
  const fix = second?.buttons.find((name) => name.startsWith('Add “Ad'));
  tell.saw('posting again warned again, and offers a fix', fix !== undefined, second?.buttons);
  if (!second || !fix) throw new Error('no fix to go on with');
  await second.press(fix);
  tell.saw(`“${fix}” closed it`, await gone());
  const labelled = await until('the label', async () => /^Ad: .+/.test(await box.text()), 4000).catch(
    () => false,
  );
  const text = await box.text();
  tell.saw('the draft begins with the label and keeps the rest', labelled && text.endsWith(PLUG), text);
  await tell.picture(page, `${id}-fixed`);

  await box.pressPost();
  const posted = await until('the post', async () => (await sent()).length > before, 4000).catch(() => false);
  const last = (await sent()).slice(before);
  tell.saw('the labelled post was sent once', posted && last.length === 1 && last[0]?.text === text, last);
  tell.saw(
    'by the person’s own event, without a second warning',
    last[0]?.trusted === true && (await gone()),
    last,
  );
}

async function postAnyway({ page, room, tell, warned, gone, sent }: Stage): Promise<void> {
  const before = (await sent()).length;
  tell.scene('Mali means it this time: Ctrl+Enter, then “Post anyway”');
  const box = room('readers');
  await box.write(PLUG);
  await box.pressShortcut();
  const warning = await warned();
  tell.saw(
    'Ctrl+Enter was stopped as well',
    warning !== null && (await sent()).length === before,
    await sent(),
  );
  await warning?.press('Post anyway');
  await until('the post', async () => (await sent()).length > before, 4000).catch(() => false);
  tell.saw('the warning is gone', await gone());
  const last = (await sent()).slice(before);
  tell.saw('it was sent once, as written', last.length === 1 && last[0]?.text === PLUG, last);
  await tell.picture(page, 'posted-anyway');
}

async function commentByEnter({ room, tell, warned, gone, sent }: Stage): Promise<void> {
  const before = (await sent()).length;
  tell.scene('A comment, which Enter alone sends');
  const box = room('street-comment');
  await box.write(PLUG);
  await box.pressEnter();
  const warning = await warned();
  tell.saw('Enter was stopped', warning !== null && (await sent()).length === before, await sent());
  await warning?.press('Keep editing');
  tell.saw('the draft is as it was', (await gone()) && (await box.text()) === PLUG, await box.text());
  await box.empty();
}

async function cleanDraft({ room, tell, sent, judged }: Stage): Promise<void> {
  tell.scene(`Nothing to say about: ${CLEAN}`);
  for (const id of ['square', 'street', 'makers', 'readers']) {
    const before = (await sent()).length;
    const box = room(id);
    await box.write(CLEAN);
    await judged();
    await box.pressShortcut();
    await until('the post', async () => (await sent()).length > before, 4000).catch(() => false);
    const [only, ...more] = (await sent()).slice(before);
    const so = only?.text === CLEAN && only.trusted && more.length === 0;
    tell.saw(`${box.madeOf}: sent with Ctrl+Enter at once, by her own event, once`, so, only ?? 'not sent');
  }
}

async function changeHats({ page, room, tell, warned, gone, sent }: Stage, running: Running): Promise<void> {
  tell.scene('Mali puts on her professional hat in the popup');
  const popup = await running.openOwn('src/popup/index.html');
  await popup.setViewport({ width: 360, height: 560 });
  await choose(popup, 'Work');
  await tell.picture(popup, 'popup');
  await page.bringToFront();

  const before = (await sent()).length;
  const box = room('square');
  await box.write(NEWS);
  await box.pressPost();
  await until('the post', async () => (await sent()).length > before, 4000).catch(() => false);
  const last = (await sent()).slice(before);
  tell.saw(
    'recommending the client is her job now: sent at once, in the open tab',
    last.length === 1 && (await gone()),
    last,
  );

  tell.scene('And takes it off again');
  await popup.bringToFront();
  await choose(popup, 'Mali');
  await popup.close();
  await page.bringToFront();
  await box.write(NEWS);
  await box.pressPost();
  const warning = await warned();
  tell.saw('the warning is back', warning !== null && (await sent()).length === before + last.length);
  await tell.picture(page, 'personal-again');
  await warning?.press('Keep editing');
}

/** Chooses a persona in the popup by its name. */
async function choose(popup: Page, name: string): Promise<void> {
  const choice = await popup.waitForSelector(`input[type="radio"][aria-label^="${name},"]`);
  await choice?.evaluate((input) => (input as HTMLElement).click());
  await popup.waitForFunction(
    (label) => document.querySelector<HTMLInputElement>(`input[aria-label^="${label},"]`)?.checked,
    {},
    name,
  );
}

/** The warning as a person meets it. */
interface SeenWarning {
  /** All that it says. */
  readonly text: string;
  /** The names of its buttons. */
  readonly buttons: readonly string[];
  /** A real press of the mouse on the button of that name. @throws when there is none. */
  press(button: string): Promise<void>;
}

/** The warning that stands open in this page; null where there is none. */
async function seeWarning(page: Page, kind: Running['kind']): Promise<SeenWarning | null> {
  const [dialog] = await seen(page, kind, 'alertdialog');
  if (!dialog) return null;
  const buttons: readonly Seen[] = (await seen(page, kind, 'button')).filter(({ name }) =>
    dialog.text.includes(name),
  );
  return {
    text: dialog.text,
    buttons: buttons.map(({ name }) => name),
    async press(wanted) {
      const button = buttons.find(({ name }) => name === wanted);
      if (!button) throw new Error(`the warning has no button “${wanted}”`);
      await button.click();
    },
  };
}
