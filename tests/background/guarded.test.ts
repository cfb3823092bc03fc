import { beforeEach, describe, expect, test, vi } from 'vitest';

const { browser, held } = vi.hoisted(() => {
  const held = { origins: [] as string[], scripts: [] as { id: string; matches: string[] }[], here: '' };
  const scripts = [
    { matches: ['https://x.com/*'], js: ['src/content/sites/x.js', 'src/content/main.iife.js'] },
    {
      matches: ['https://mastodon.social/*'],
      js: ['src/content/sites/mastodon.js', 'src/content/main.iife.js'],
    },
  ];
  const browser = {
    runtime: {
      getURL: () => 'moz-extension://hatcheck/',
      getManifest: () => ({
        content_scripts: scripts.map((one) => ({ ...one, js: one.js.map((file) => held.here + file) })),
      }),
    },
    permissions: { getAll: async () => ({ origins: [...held.origins] }) },
    scripting: {
      getRegisteredContentScripts: vi.fn(async () => held.scripts),
      registerContentScripts: vi.fn(async (more: typeof held.scripts) => {
        if (held.scripts.length > 0) throw new Error('Duplicate script ID');
        held.scripts = more;
      }),
      updateContentScripts: vi.fn(async (now: typeof held.scripts) => {
        held.scripts = now;
      }),
      unregisterContentScripts: vi.fn(async () => {
        held.scripts = [];
      }),
      executeScript: vi.fn(async (_injection: object) => []),
    },
    tabs: {
      query: vi.fn<(query: object) => Promise<object[]>>(async () => []),
      sendMessage: vi.fn(async (_tab: number, _message: unknown) => {}),
    },
  };
  return { browser, held };
});
vi.mock('../../src/browser', () => ({ browser }));
vi.stubGlobal('HATCHECK_ANYWHERE', ['src/content/sites/mastodon.js']);
const { openGuarded } = await import('../../src/background/guarded');

const OWN = ['https://x.com/*', 'https://mastodon.social/*'];
const FORUM = '*://forum.example/*';
const ANYWHERE = ['src/content/sites/mastodon.js', 'src/content/main.iife.js'];

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(held, { origins: [...OWN], scripts: [], here: '' });
});

describe('sites that the person added', () => {
  test('are guarded as all others are, from the start of a page, in every frame, for good', async () => {
    held.origins.push(FORUM);
    await openGuarded().begin();
    expect(held.scripts).toEqual([
      {
        id: 'added-sites',
        matches: [FORUM],
        excludeMatches: OWN,
        js: ANYWHERE,
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      },
    ]);
  });

  test('are none where the browser allows no more than our own', async () => {
    await openGuarded().begin();
    expect(browser.scripting.registerContentScripts).not.toHaveBeenCalled();
  });

  test('change one after the other, however many changes come at once', async () => {
    held.origins.push(FORUM);
    const guarded = openGuarded();
    await Promise.all([guarded.begin(), guarded.added({ origins: [FORUM] }), guarded.begin()]);
    expect(held.scripts).toMatchObject([{ matches: [FORUM] }]);
    held.origins = [...OWN];
    await guarded.removed();
    expect(held.scripts).toEqual([]);
  });

  test('are named by their paths, where Firefox gives whole addresses', async () => {
    held.here = 'moz-extension://hatcheck/';
    held.origins.push(FORUM);
    await openGuarded().begin();
    expect(held.scripts).toMatchObject([{ js: ANYWHERE }]);
  });

  test('are guarded in open tabs too, one of our own by its own file', async () => {
    held.origins.push(FORUM);
    browser.tabs.query.mockResolvedValueOnce([
      { id: 1, url: 'https://forum.example/t/1' },
      { id: 2, url: 'https://x.com/home' },
    ]);
    await openGuarded().added({ origins: [FORUM, 'https://x.com/*'] });
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: [FORUM, 'https://x.com/*'], discarded: false });
    expect(browser.scripting.executeScript.mock.calls).toMatchObject([
      [{ target: { tabId: 1, allFrames: true }, files: ANYWHERE }],
      [{ target: { tabId: 2 }, files: ['src/content/sites/x.js', 'src/content/main.iife.js'] }],
    ]);
  });

  test('and all others are guarded in the tabs that were open before an update', async () => {
    held.origins.push(FORUM);
    browser.tabs.query.mockResolvedValueOnce([{ id: 1, url: 'https://x.com/home' }]);
    await openGuarded().begin();
    expect(browser.tabs.query).toHaveBeenCalledWith({ url: [...OWN, FORUM], discarded: false });
    expect(browser.scripting.executeScript.mock.calls).toMatchObject([[{ target: { tabId: 1 } }]]);
  });

  test('do not keep each other from being guarded', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    held.origins.push(FORUM);
    browser.tabs.query.mockResolvedValueOnce([
      { id: 1, url: 'https://forum.example/1' },
      { id: 2, url: 'https://forum.example/2' },
    ]);
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('showing an error page'));
    await openGuarded().added({ origins: [FORUM] });
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(2);
    expect(told).toHaveBeenCalledOnce();
  });
});

test('when less may be read, every open page is told to ask whether it may stay', async () => {
  browser.tabs.query.mockResolvedValueOnce([{ id: 1 }, { id: 2 }]);
  const guarded = openGuarded();
  await guarded.removed();
  expect(browser.tabs.sendMessage.mock.calls).toEqual([
    [1, { may: 'stay' }],
    [2, { may: 'stay' }],
  ]);
  expect(await guarded.allows('https://x.com/home')).toBe(true);
  expect(await guarded.allows('https://forum.example/')).toBe(false);
});
