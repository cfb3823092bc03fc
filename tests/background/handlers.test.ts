import { describe, expect, test, vi } from 'vitest';
import { compile } from '../../src/background/engine/engine';
import { handlersOf } from '../../src/background/handlers';
import type { History } from '../../src/background/history';
import type { ProfileStore } from '../../src/background/profile';
import { rules } from '../../src/background/rules';
import type { Handlers, SeenDraft, Sender } from '../../src/messages';
import { type Draft, parseDraft } from '../../src/model/draft';
import { parseProfile } from '../../src/model/profile';
import { least } from '../model/contract';

const { tabs, runtime, scripting } = vi.hoisted(() => ({
  tabs: { sendMessage: vi.fn<(tab: number, message: unknown, to: object) => Promise<unknown>>() },
  runtime: { openOptionsPage: vi.fn(async () => {}) },
  scripting: { executeScript: vi.fn<(injection: object) => Promise<object[]>>(async () => []) },
}));
vi.mock('../../src/browser', () => ({ browser: { tabs, runtime, scripting } }));

const profile = parseProfile(
  least({
    personas: [
      { id: 'mali', name: 'Mali', kind: 'personal', colour: '#7a4f9a' },
      { id: 'work', name: 'Work', kind: 'professional', accounts: [{ site: 'x', handle: 'mali.works' }] },
    ],
    clients: [
      { id: 'acme', name: 'Acme Rockets' },
      { id: 'quiet', name: 'Silent Partner', confidential: true },
    ],
  }),
);
const stored = { revision: 4, profile, faults: [] };
const checker = compile(profile, rules);

const OWN: Sender = { tabId: undefined, frameId: undefined, url: undefined, own: true };
const TAB: Sender = { tabId: 7, frameId: 3, url: 'https://forum.example/t/1', own: false };
const seen = (fields: Partial<SeenDraft> = {}): SeenDraft => {
  const { at, recent, persona, ...draft } = parseDraft({ id: 'd', site: 'x', kind: 'post', text: '' });
  return { ...draft, ...fields };
};
const PLUG = seen({ text: 'Acme Rockets is awesome, check it out!' });

/** A background with a profile, or none yet, and a journal of its own. */
function background(current: Awaited<ReturnType<ProfileStore['current']>> = { stored, checker }) {
  const store = {
    current: async () => current,
    save: vi.fn(async () => stored),
    activate: vi.fn(async () => stored),
    changed: async () => {},
  };
  const history = {
    remember: vi.fn(async (draft: Draft) => draft),
    record: vi.fn<History['record']>(async () => {}),
    count: async () => 3,
    empty: vi.fn(async () => {}),
  };
  const guarded = {
    begin: async () => {},
    added: vi.fn(async () => {}),
    removed: vi.fn(async () => {}),
    allows: async (address: string) => address.startsWith('https://forum.example/'),
  };
  return { ...handlersOf(store, history, guarded), store, history, guarded };
}

describe('a draft', () => {
  test('is judged as of now, with all that is needed to show it', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-20T10:00:00Z'), toFake: ['Date'] });
    const { check, history } = background();
    expect(await check({ draft: PLUG }, TAB)).toMatchObject({
      revision: 4,
      by: 'active',
      verdict: { id: 'd', persona: 'mali', level: 'warn' },
      hat: { id: 'mali', name: 'Mali', kind: 'personal', colour: '#7a4f9a' },
      hats: [{ id: 'mali' }, { id: 'work', colour: '#8a5a2b' }],
    });
    expect(history.remember.mock.lastCall?.[0].at).toBe('2026-11-20T10:00:00.000Z');
    vi.useRealTimers();
  });

  test('brings no client to the page but the one that is spoken of', async () => {
    const { check } = background();
    const judged = await check({ draft: PLUG }, TAB);
    expect(judged?.clients).toEqual({ acme: 'Acme Rockets' });
    expect(JSON.stringify(judged)).not.toContain('Silent');
    expect(JSON.stringify(await check({ draft: seen({ text: 'Good morning' }) }, TAB))).not.toMatch(
      /Acme|Silent/,
    );
  });

  test('is judged by the account it will be posted from', async () => {
    const judged = await background().check({ draft: { ...PLUG, account: 'mali.works' } }, TAB);
    expect(judged).toMatchObject({ by: 'account', hat: { id: 'work' } });
  });

  test('is not judged before the first run', async () => {
    const none = { stored: { revision: 0, profile: null, faults: [] }, checker: null };
    expect(await background(none).check({ draft: PLUG }, TAB)).toBeNull();
    const { sent, history } = background(none);
    await sent({ once: 'a', drafts: [PLUG], decision: 'clear' }, TAB);
    expect(history.record).not.toHaveBeenCalled();
  });

  test('that is not one is refused with its field', async () => {
    const draft: SeenDraft = JSON.parse(JSON.stringify({ ...PLUG, text: 7 }));
    await expect(background().check({ draft }, TAB)).rejects.toThrow('text: expected text, got a number');
  });

  test('that was sent is written down, part by part, in order', async () => {
    const { sent, history } = background();
    const drafts = [seen({ id: 'd-1', text: 'One' }), seen({ id: 'd-2', text: 'Two' })];
    expect(await sent({ once: 'a', drafts, decision: 'anyway' }, TAB)).toBeNull();
    expect(history.record.mock.calls.map(([, { id }, decision]) => [id, decision])).toEqual([
      ['a d-1', 'anyway'],
      ['a d-2', 'anyway'],
    ]);
  });
});

describe('the profile', () => {
  test.each<[keyof Handlers, (all: Handlers, from: Sender) => unknown]>([
    ['load', (all, from) => all.load({}, from)],
    ['save', (all, from) => all.save({ profile }, from)],
    ['activate', (all, from) => all.activate({ persona: 'work' }, from)],
    ['journal', (all, from) => all.journal({}, from)],
    ['emptyJournal', (all, from) => all.emptyJournal({}, from)],
  ])('is for the extension’s own pages: no tab may ask for “%s”', async (_, ask) => {
    const all = background();
    await expect(async () => ask(all, TAB)).rejects.toThrow('only the extension’s own pages may ask this');
    expect(all.store.save).not.toHaveBeenCalled();
    expect(all.store.activate).not.toHaveBeenCalled();
    expect(all.history.empty).not.toHaveBeenCalled();
    await expect(Promise.resolve(ask(all, OWN))).resolves.not.toBeNull();
  });

  test('can be switched by a warning’s fix, which learns nothing of it', async () => {
    const { switch: change, store } = background();
    expect(await change({ persona: 'work' }, TAB)).toBeNull();
    expect(store.activate).toHaveBeenCalledWith('work');
  });
});

describe('how a tab is guarded', () => {
  const state = { site: 'x', guard: 'exact', boxes: [{ kind: 'post' }], acts: 1 };
  const framed = (...ids: readonly number[]) =>
    scripting.executeScript.mockResolvedValueOnce(ids.map((frameId) => ({ frameId })));
  /** What each frame answers; one that is not named has nobody to answer. */
  const answers = (frames: Readonly<Record<number, object>>) =>
    tabs.sendMessage.mockImplementation(async (_tab, _message, to) => {
      const { frameId } = to as { readonly frameId: number };
      if (!frames[frameId]) throw new Error('Receiving end does not exist.');
      return frames[frameId];
    });

  test('is asked of its page, and of every frame in it', async () => {
    framed(4, 0, 9);
    answers({ 0: state, 4: { ...state, site: 'other', boxes: [{ kind: 'comment' }], acts: 0 } });
    expect(await background().tab({ tabId: 7 }, OWN)).toEqual({
      ...state,
      site: 'X',
      boxes: [{ kind: 'post' }, { kind: 'comment' }],
    });
  });

  test('is told by the page alone where frames cannot be told of', async () => {
    scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
    answers({ 0: state });
    expect(await background().tab({ tabId: 7 }, OWN)).toEqual({ ...state, site: 'X' });
  });

  test('is not known where the page does not answer, whatever its frames say', async () => {
    framed(0, 4);
    answers({ 4: state });
    expect(await background().tab({ tabId: 7 }, OWN)).toBeNull();
    framed(0);
    tabs.sendMessage.mockResolvedValueOnce(undefined);
    expect(await background().tab({ tabId: 7 }, OWN)).toBeNull();
  });
});

test('the options page opens in its own tab', async () => {
  expect(await background().options({}, TAB)).toBeNull();
  expect(runtime.openOptionsPage).toHaveBeenCalledTimes(1);
});

describe('the guard of a page where somebody is about to write', () => {
  test('is put into the frame that asks, and no other', async () => {
    expect(await background().call({}, TAB)).toBeNull();
    expect(scripting.executeScript.mock.calls.slice(-1)).toMatchObject([
      [{ target: { tabId: 7, frameIds: [3] }, files: ['src/content/guard.iife.js'] }],
    ]);
  });

  test('is refused with the browser’s own words where it may not go', async () => {
    scripting.executeScript.mockRejectedValueOnce(new Error('Missing host permission for the tab'));
    await expect(background().call({}, TAB)).rejects.toThrow('Missing host permission');
  });

  test('is nothing for pages that stand in no tab', async () => {
    await expect(background().call({}, OWN)).rejects.toThrow('only a page in a tab');
  });
});

describe('a site that the person added', () => {
  test('is guarded at once, and left at once, when the popup says so', async () => {
    const all = background();
    await all.guard({ patterns: ['*://forum.example/*'] }, OWN);
    expect(all.guarded.added).toHaveBeenCalledWith({ origins: ['*://forum.example/*'] });
    await all.unguard({}, OWN);
    expect(all.guarded.removed).toHaveBeenCalledOnce();
  });

  test('is no tab’s to add or to give back', async () => {
    const all = background();
    await expect(async () => all.guard({ patterns: ['*://*/*'] }, TAB)).rejects.toThrow('own pages');
    await expect(async () => all.unguard({}, TAB)).rejects.toThrow('own pages');
    expect(all.guarded.added).not.toHaveBeenCalled();
    expect(all.guarded.removed).not.toHaveBeenCalled();
  });

  test('tells a page whether it may stay, by its own address', async () => {
    const { stay } = background();
    expect(await stay({}, TAB)).toBe(true);
    expect(await stay({}, { ...TAB, url: 'https://other.example/' })).toBe(false);
  });
});
