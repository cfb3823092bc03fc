import { browser } from '../browser';
import type { Handlers, Judged, SeenDraft, Sender } from '../messages';
import { type Draft, parseDraft } from '../model/draft';
import { askTab } from './ask-tab';
import type { Checker } from './engine/engine';
import type { Guarded } from './guarded';
import { hatOf } from './hats';
import type { History } from './history';
import type { ProfileStore } from './profile';

/** The built script that guards a page once somebody is about to write there. */
const GUARD = 'src/content/guard.iife.js';

/** One short function a message. */
export function handlersOf(profile: ProfileStore, history: History, guarded: Guarded): Handlers {
  return {
    async check({ draft }) {
      const { checker, stored } = await profile.current();
      return checker && judge(checker, stored.revision, await history.remember(dated(draft)));
    },
    async sent({ once, drafts, decision }) {
      const { checker } = await profile.current();
      if (!checker) return null;
      for (const draft of drafts) {
        const named = { ...draft, id: `${once} ${draft.id}` };
        await history.record(checker, await history.remember(dated(named)), decision);
      }
      return null;
    },
    async journal(_request, sender) {
      ownPagesOnly(sender);
      return { entries: await history.count() };
    },
    async emptyJournal(_request, sender) {
      ownPagesOnly(sender);
      await history.empty();
      return { entries: 0 };
    },
    async load(_request, sender) {
      ownPagesOnly(sender);
      return (await profile.current()).stored;
    },
    save({ profile: next }, sender) {
      ownPagesOnly(sender);
      return profile.save(next);
    },
    activate({ persona }, sender) {
      ownPagesOnly(sender);
      return profile.activate(persona);
    },
    async switch({ persona }) {
      await profile.activate(persona);
      return null;
    },
    tab: ({ tabId }) => askTab(tabId),
    async options() {
      await browser.runtime.openOptionsPage();
      return null;
    },
    async guard({ patterns }, sender) {
      ownPagesOnly(sender);
      await guarded.added({ origins: [...patterns] });
      return null;
    },
    async unguard(_request, sender) {
      ownPagesOnly(sender);
      await guarded.removed();
      return null;
    },
    stay: (_request, { url }) => url === undefined || guarded.allows(url),
    async call(_request, { tabId, frameId }) {
      if (tabId === undefined || frameId === undefined) throw new Error('only a page in a tab may ask this');
      const target = { tabId, frameIds: [frameId] };
      await browser.scripting.executeScript({ target, files: [GUARD], injectImmediately: true });
      return null;
    },
  };
}

function dated(seen: SeenDraft): Draft {
  return parseDraft({ ...seen, at: new Date().toISOString() });
}

function judge(checker: Checker, revision: number, draft: Draft): Judged {
  const verdict = checker.check(draft);
  const { personas, clients } = checker.profile;
  const hats = personas.map(hatOf);
  const hat = hats.find(({ id }) => id === verdict.persona);
  if (!hat) throw new Error(`expected the verdict's persona “${verdict.persona}” in the profile`);
  const named = new Set(verdict.findings.map(({ client }) => client));
  return {
    revision,
    verdict,
    hat,
    by: checker.recognise(draft).by,
    hats,
    clients: Object.fromEntries(clients.filter(({ id }) => named.has(id)).map(({ id, name }) => [id, name])),
  };
}

function ownPagesOnly({ own }: Sender): void {
  if (!own) throw new Error('only the extension’s own pages may ask this');
}
