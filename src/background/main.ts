import { browser } from '../browser';
import { report } from '../report';
import { openGuarded } from './guarded';
import { handlersOf } from './handlers';
import { openHistory } from './history';
import { openJournal } from './journal';
import { openProfile } from './profile';
import { serve } from './serve';
import { showHat } from './toolbar';
import { warm } from './warm';

// Wiring only. Everything is registered in the first turn, so that an event that wakes the worker finds its listener.
const profile = openProfile(browser.storage.local, (changed) => {
  showHat(changed.profile).catch((error) => report(error, { unit: 'toolbar' }));
  tellTabs(changed.revision).catch((error) => report(error, { unit: 'tabs' }));
});
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local') profile.changed(changes).catch((error) => report(error, { unit: 'profile' }));
});
const guarded = openGuarded();
serve(handlersOf(profile, openHistory(openJournal()), guarded));
browser.permissions.onAdded.addListener((more) => settle(guarded.added(more)));
browser.permissions.onRemoved.addListener(() => settle(guarded.removed()));
browser.runtime.onStartup.addListener(begin);
browser.runtime.onInstalled.addListener(begin);
// After whatever woke us has had its turn.
setTimeout(() => {
  profile
    .current()
    .then(warm)
    .catch((error) => report(error, { unit: 'profile' }));
}, 0);
closeStore(browser.storage.local).catch((error) => report(error, { unit: 'storage' }));

function begin(): void {
  settle(guarded.begin());
  profile
    .current()
    .then(({ stored }) => showHat(stored.profile))
    .catch((error) => report(error, { unit: 'toolbar' }));
}

function settle(work: Promise<void>): void {
  work.catch((error) => report(error, { unit: 'added sites' }));
}

/** Chromium can keep content scripts out of the store; Firefox has no such call. */
async function closeStore(
  area: object & { setAccessLevel?: (to: { accessLevel: string }) => Promise<void> },
) {
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Tabs learn that the profile changed, never what is in it. A tab without our script has nobody to listen. */
async function tellTabs(revision: number): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, { revision })])),
  );
}
