import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../browser';
import { NoAnswer, type Stored, send } from '../messages';
import { FaultyInput } from '../model/faults';
import type { Profile } from '../model/profile';
import { type Keeper, type Kept, openKeeper } from './profile/keeper';
import { toldFaults } from './profile/told-faults';

/** The profile of this page and its keeper, for as long as the page is open. */
export function useKept(): { readonly kept: Kept; readonly keeper: Keeper } {
  const keeper = useMemo(openHere, []);
  const [kept, setKept] = useState(keeper.now());
  useEffect(() => keeper.subscribe(() => setKept(keeper.now())), [keeper]);
  useEffect(() => watch(keeper), [keeper]);
  return { kept, keeper };
}

function openHere(): Keeper {
  return openKeeper({
    load: () => send('load', {}),
    save,
    activate: (persona) => send('activate', { persona }),
  });
}

/** @throws FaultyInput where the background names faults, such as a rule's option that the rule does not take. */
async function save(profile: Profile): Promise<Stored> {
  try {
    return await send('save', { profile });
  } catch (error) {
    const faults = error instanceof NoAnswer || !(error instanceof Error) ? null : toldFaults(error.message);
    throw faults ? new FaultyInput(faults) : error;
  }
}

/** Reads now and whenever the profile changed elsewhere; saves what is left when the page goes away. */
function watch(keeper: Keeper): () => void {
  const end = new AbortController();
  const changed = (changes: object, area: string) => {
    if (area === 'local' && ('profile' in changes || 'revision' in changes)) void keeper.reload();
  };
  browser.storage.onChanged.addListener(changed);
  window.addEventListener('pagehide', () => void keeper.flush(), end);
  document.addEventListener('visibilitychange', () => void keeper.flush(), end);
  document.addEventListener('focusout', () => void keeper.flush(), end);
  void keeper.reload();
  return () => {
    end.abort();
    browser.storage.onChanged.removeListener(changed);
  };
}
