import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Browser, openBrowser, type Tab, until } from './harness';
import {
  type Box,
  badge,
  CLEAN,
  noWarning,
  PLUG,
  press,
  profile,
  SITES,
  send,
  sent,
  sentBy,
  textOf,
  warning,
  write,
} from './harness/boxes';
import { become as becomeIn, FORM, PLAIN } from './harness/plain-page';

const [x, , , mastodon] = SITES as readonly [Box, Box, Box, Box, Box];
const LABELLED = `Ad: Acme Rockets is a client of mine. ${PLUG}`;

describe.each(BROWSERS)('a page that makes it hard, in %s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, 'production');
  });
  beforeEach(() => browser.store({ profile }));
  afterEach(() => tab?.page.close());
  afterAll(() => browser?.close());

  async function become(box: Box, html: string, live: () => void): Promise<void> {
    tab = await becomeIn(browser, box, html, live);
  }

  const hinted = async () => (await tab.seen('status')).some(({ text }) => text.includes('press Post again'));
  const hint = () => until('the hint', hinted);

  test('a div that plays a button is guarded against Space, which it takes when the key comes up', async () => {
    await become(x, PLAIN.replaceAll('button type="button"', 'div role="button" tabindex="0"'), () => {
      window.$('[role="button"]').addEventListener('keyup', (event) => {
        if (event.key === ' ') window.post(event, 'click');
      });
    });
    await write(tab, x, CLEAN);
    const letGo = await browser.holdBackground();
    await tab.page.keyboard.type(` ${PLUG}`);
    await send(tab, x, 'space on the button');
    await letGo();
    await warning(tab);
    expect(await sentBy(tab.page)).toEqual([]);
  });

  test.each(['click', 'enter on the button', 'space on the button', 'shortcut'] as const)(
    'a form that takes only the person’s own press goes out when they press again by %s',
    async (way) => {
      await become(mastodon, FORM, () => {
        const form = window.$('form');
        window.$('button').addEventListener('click', (event) => {
          if (!event.isTrusted) event.preventDefault();
        });
        form.addEventListener('keydown', (event) => {
          if (event.key === 'Enter' && event.ctrlKey && event.isTrusted) window.post(event, 'shortcut');
        });
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          window.post(event, 'submit');
        });
      });
      await write(tab, mastodon, PLUG);
      await send(tab, mastodon, way);
      await warning(tab);
      await press(tab, 'Post anyway');
      await hint();
      expect(await sentBy(tab.page)).toEqual([]);
      await send(tab, mastodon, way);
      expect(await sent(tab, 1)).toMatchObject([{ text: PLUG, trusted: true }]);
      expect(await tab.seen('alertdialog')).toEqual([]);
    },
  );

  test('a button that sends when the pointer goes down is guarded, and takes the next press', async () => {
    tab = await browser.open('https://x.com/home?on=pointerdown');
    await write(tab, x, PLUG);
    await badge(tab, 'Mali, warning');
    await send(tab, x, 'click');
    await warning(tab);
    expect(await sentBy(tab.page)).toEqual([]);
    await press(tab, 'Post anyway');
    await hint();
    await send(tab, x, 'click');
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG, trusted: true }]);
    await until('the hint to go', async () => !(await hinted()));
    expect(await tab.seen('alertdialog')).toEqual([]);
    expect(await sentBy(tab.page)).toHaveLength(1);
  });

  test('what a button sends as the pointer goes down, before its verdict is there, is told of afterwards', async () => {
    tab = await browser.open('https://x.com/home?on=pointerdown');
    await write(tab, x, CLEAN);
    await badge(tab, 'Mali, clear');
    const letGo = await browser.holdBackground();
    await write(tab, x, ` ${PLUG}`);
    await send(tab, x, 'click');
    await letGo();
    expect(await sent(tab, 1)).toHaveLength(1);
    await until('the word about it', async () =>
      (await tab.seen('status')).some(({ text }) => text.includes('went out before Hatcheck could check it')),
    );
  });

  test('a button that moves when it is pressed, but takes only the person’s own press, takes the next', async () => {
    await become(x, PLAIN, () => {
      window.$('button').addEventListener('click', (event) => {
        window.$('button').classList.toggle('pressed');
        if (event.isTrusted) window.post(event, 'click');
      });
    });
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    await press(tab, 'Post anyway');
    await until('the page to have heard', () => tab.page.$('button.pressed'));
    await noWarning(tab);
    await badge(tab, 'Mali, warning');
    // Presses while the first send may still be on its way are part of it; the first one after that goes through.
    await until('a press that goes through', async () => {
      await send(tab, x, 'click');
      return (await sentBy(tab.page)).length > 0;
    });
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG, trusted: true }]);
    expect(await tab.seen('alertdialog')).toEqual([]);
  });

  test('what was posted anyway is asked about again when it is written again', async () => {
    await become(x, PLAIN, () => {
      window.$('button').addEventListener('click', (event) => {
        window.post(event, 'click');
        setTimeout(() => {
          for (const text of document.querySelectorAll('textarea')) text.value = '';
        }, 100);
      });
    });
    for (const count of [1, 2]) {
      await write(tab, x, PLUG);
      await send(tab, x, 'click');
      await warning(tab);
      await press(tab, 'Post anyway');
      expect(await sent(tab, count)).toHaveLength(count);
      await until('an empty box', async () => (await textOf(tab, x)) === '');
    }
  });

  test('a page that thinks before it submits is asked about once', async () => {
    await become(mastodon, FORM, () => {
      window.$('button').addEventListener('click', (event) => {
        if (window.$('form').dataset['ready']) return;
        event.preventDefault();
        setTimeout(() => {
          window.$('form').dataset['ready'] = 'yes';
          const form = window.$('form');
          if (form instanceof HTMLFormElement) form.requestSubmit();
        }, 200);
      });
      window.$('form').addEventListener('submit', (event) => {
        event.preventDefault();
        window.post(event, 'submit');
      });
    });
    await write(tab, mastodon, PLUG);
    await send(tab, mastodon, 'click');
    await warning(tab);
    await press(tab, 'Post anyway');
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG }]);
    expect(await tab.seen('alertdialog')).toEqual([]);
  });

  test('two boxes sent in one breath are both asked about', async () => {
    tab = await browser.open('https://x.com/home?two=1');
    await tab.page.waitForSelector(x.text);
    for (const box of await tab.page.$$(x.text)) {
      await box.click();
      await tab.page.keyboard.type(PLUG);
    }
    await tab.page.evaluate(() => window.become('jo'));
    await tab.page.waitForSelector('[href="/jo"]');
    await tab.page.$$eval(x.button, (buttons) => {
      for (const button of buttons) if (button instanceof HTMLElement) button.click();
    });
    for (const count of [1, 2]) {
      await warning(tab);
      await press(tab, 'Post anyway');
      expect(await sent(tab, count)).toHaveLength(count);
    }
  });

  test('a button that is made anew while the person reads is the one that is pressed', async () => {
    await become(x, PLAIN, () => {
      const arm = () => window.$('button').addEventListener('click', (event) => window.post(event, 'click'));
      arm();
      window.remake = () => {
        window.$('button').outerHTML = window.$('button').outerHTML;
        arm();
      };
    });
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    await tab.page.evaluate(() => window.remake());
    await press(tab, 'Post anyway');
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG }]);
  });

  /** A button that is out of use, in the way of sites that keep the element's own state to themselves. */
  const becomeBusy = () =>
    become(x, PLAIN, () => {
      const arm = () =>
        window.$('button').addEventListener('click', (event) => {
          if (!window.$('button').matches('.disabled')) window.post(event, 'click');
        });
      arm();
      window.remake = () => {
        window.$('button').outerHTML = window.$('button').outerHTML.replace('disabled', '');
        arm();
      };
    });
  const busy = () => tab.page.evaluate(() => window.$('button').classList.add('disabled'));
  const waits = async () => (await tab.seen('status')).some(({ text }) => text.includes('busy'));

  test('a button out of use while the page saves is pressed once it may be, though it was made anew', async () => {
    await becomeBusy();
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    await busy();
    await press(tab, 'Post anyway');
    await until('word that it waits', waits);
    expect(await sentBy(tab.page)).toEqual([]);
    await tab.page.evaluate(() => window.remake());
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG }]);
    await until('that word to go', async () => !(await waits()));
    expect(await tab.seen('alertdialog')).toEqual([]);
  });

  test('a button that stays out of use is not pressed: the person is told, and the next press goes through', async () => {
    await becomeBusy();
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    await busy();
    await press(tab, 'Post anyway');
    await until('the hint', hinted, 20_000);
    await tab.page.evaluate(() => window.remake());
    expect(await sentBy(tab.page)).toEqual([]);
    await send(tab, x, 'click');
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG, trusted: true }]);
  });

  test('an editor that is made anew while the person reads takes the label', async () => {
    await become(x, PLAIN, () => {
      window.remake = () => {
        const old = window.$('textarea');
        const fresh = old.cloneNode(true);
        if (old instanceof HTMLTextAreaElement && fresh instanceof HTMLTextAreaElement) {
          fresh.value = old.value;
          old.replaceWith(fresh);
        }
      };
    });
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    await tab.page.evaluate(() => window.remake());
    await press(tab, 'Add “Ad: …”');
    await badge(tab, 'Mali, 1 note');
    expect(await textOf(tab, x)).toBe(LABELLED);
  });

  test('what the page changes while the person reads does not go out unasked', async () => {
    await become(x, PLAIN, () => {
      window.$('button').addEventListener('click', (event) => window.post(event, 'click'));
    });
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    await tab.page.$eval('textarea', (text) => {
      text.value += '. Acme is the best';
    });
    await press(tab, 'Post anyway');
    await until('the question about the new words', async () =>
      (await tab.seen('alertdialog')).some(({ text }) => /the\s+best/.test(text)),
    );
    expect(await sentBy(tab.page)).toEqual([]);
  });

  test('a label that does not fit leaves the draft as it was, and the person is told', async () => {
    await become(x, PLAIN, () => {
      window.$('textarea').setAttribute('maxlength', '60');
    });
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    await press(tab, 'Add “Ad: …”');
    await until('the word about it', async () =>
      (await tab.seen('status')).some(({ text }) => text.includes('did not take')),
    );
    expect(await textOf(tab, x)).toBe(PLUG);
  });

  test('an editor that takes nothing keeps the draft as it was, and the person is told', async () => {
    await become(
      x,
      PLAIN.replace(
        /<textarea.*textarea>/,
        '<div data-testid="tweetTextarea_0" contenteditable="true"></div>',
      ),
      () => {
        window.freeze = () => {
          const editor = window.$('[contenteditable]');
          const text = editor.textContent;
          editor.addEventListener('input', () => {
            editor.textContent = text;
          });
        };
      },
    );
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    await tab.page.evaluate(() => window.freeze());
    await press(tab, 'Add “Ad: …”');
    await until('the word about it', async () =>
      (await tab.seen('status')).some(({ text }) => text.includes('did not take')),
    );
    expect(await textOf(tab, x)).toBe(PLUG);
  });

  test('Ctrl+Enter in another field of the same form is a send', async () => {
    await become(mastodon, FORM, () => {
      window.$('form').addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && event.ctrlKey) window.post(event, 'shortcut');
      });
    });
    await write(tab, mastodon, PLUG);
    await tab.page.focus('#cw-spoiler-input');
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.up('Control');
    await warning(tab);
    expect(await sentBy(tab.page)).toEqual([]);
  });

  test('a page that closes its composer on any click outside hears none of ours', async () => {
    await become(x, PLAIN, () => {
      for (const target of [window, document])
        for (const capture of [true, false])
          target.addEventListener(
            'click',
            (event) => {
              if (event.target instanceof Element && !event.target.closest('#composer, body'))
                window.$('#composer').remove();
            },
            capture,
          );
    });
    await write(tab, x, PLUG);
    await send(tab, x, 'click');
    await warning(tab);
    await press(tab, 'Keep editing');
    await noWarning(tab);
    expect(await textOf(tab, x)).toBe(PLUG);
  });

  test.each([
    ['dialog', () => (window.$('dialog') as HTMLDialogElement).showModal()],
    ['popover', () => window.$('[popover]').showPopover()],
  ] as const)('a badge in a %s of the page’s own can be pressed, and goes with it', async (kind, open) => {
    const [tag, attribute] = kind === 'dialog' ? ['dialog', ''] : ['div', 'popover="manual"'];
    await become(x, `<${tag} ${attribute} style="overflow: hidden; translate: 9px">${PLAIN}</${tag}>`, open);
    await write(tab, x, PLUG);
    const found = await badge(tab, 'Mali, warning');
    await found.click();
    await warning(tab);
    await press(tab, 'Keep editing');
    await noWarning(tab);
    await badge(tab, 'Mali, warning');
    expect(await textOf(tab, x)).toBe(PLUG);
    await tab.page.$eval(tag ?? '', (element) => element.remove());
    await until('the badge to go', async () => (await tab.seen('button', 'Hatcheck')).length === 0);
  });

  test('in a dialog of the page’s own the badge is pressed by key, and Escape closes the warning alone', async () => {
    await become(x, `<dialog>${PLAIN}</dialog>`, () => {
      (window.$('dialog') as HTMLDialogElement).showModal();
      window.$('button').addEventListener('click', (event) => window.post(event, 'click'));
    });
    await write(tab, x, PLUG);
    await badge(tab, 'Mali, warning');
    await tab.page.focus(x.button);
    await tab.page.keyboard.press('Tab');
    await tab.page.waitForFunction(() => document.activeElement?.hasAttribute('data-hatcheck'));
    await tab.page.keyboard.press('Enter');
    await warning(tab);
    await tab.page.keyboard.press('Escape');
    await noWarning(tab);
    expect(await tab.page.$('dialog:modal')).not.toBeNull();
    await send(tab, x, 'enter on the button');
    await warning(tab);
    await press(tab, 'Post anyway');
    expect(await sent(tab, 1)).toMatchObject([{ text: PLUG }]);
    expect(await tab.page.$('dialog:modal')).not.toBeNull();
  });

  test('a hidden twin of the box and of its button is left alone', async () => {
    await become(
      x,
      `<div id="composer">
         <textarea data-testid="tweetTextarea_0" class="twin">A twin</textarea>
         <button data-testid="tweetButtonInline" class="twin">Post</button>
         <textarea data-testid="tweetTextarea_0" id="true" rows="3"></textarea>
         <button type="button" data-testid="tweetButtonInline" id="real">Post</button>
       </div>`,
      () => {
        for (const twin of document.querySelectorAll<HTMLElement>('.twin')) twin.style.visibility = 'hidden';
        window.$('#real').addEventListener('click', (event) => window.post(event, 'click'));
      },
    );
    const box = { ...x, text: '#true', button: '#real' };
    await write(tab, box, PLUG);
    await send(tab, box, 'shortcut');
    const asked = await warning(tab);
    expect(asked.text).toContain('Acme Rockets');
    await press(tab, 'Post anyway');
    expect(await sent(tab, 1)).toHaveLength(1);
  });

  test('a composer that is scrolled out of sight takes its badge along, and brings it back', async () => {
    await become(x, `${PLAIN}<div style="height: 3000px"></div>`, () => {});
    await write(tab, x, PLUG);
    await badge(tab, 'Mali, warning');
    await tab.page.evaluate(() => scrollTo(0, 2000));
    await until('the badge to go', async () => (await tab.seen('button', 'Hatcheck')).length === 0);
    await tab.page.evaluate(() => scrollTo(0, 0));
    await badge(tab, 'Mali, warning');
  });

  test('a composer that goes away takes its badge along', async () => {
    await become(x, PLAIN, () => {});
    await write(tab, x, PLUG);
    await badge(tab, 'Mali, warning');
    await tab.page.$eval('#composer', (composer) => composer.remove());
    await until('the badge to go', async () => (await tab.seen('button', 'Hatcheck')).length === 0);
  });

  test('an empty box is nobody’s business', async () => {
    await become(x, PLAIN, () => {
      window.$('button').addEventListener('click', (event) => window.post(event, 'click'));
    });
    await send(tab, x, 'click');
    expect(await sent(tab, 1)).toMatchObject([{ trusted: true }]);
  });
});

declare global {
  interface Window {
    remake(): void;
    freeze(): void;
  }
}
