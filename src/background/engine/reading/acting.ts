import type { Client, Profile } from '../../../model/profile';
import { compileMentions, type FindMentions } from './mentions';
import { handleKey } from './persona';
import type { Reading } from './reading';
import { foldText } from './text';

/** The clients whose voice the account in the box is: by its owner's `speaksFor`, or because the handle is theirs. */
export function actingFor({ draft, profile, persona }: Reading): Client[] {
  const ids = new Set(persona.speaksFor);
  const key = draft.account === null ? null : handleKey(draft.account);
  const here = ({ site, handle }: { site?: string | undefined; handle: string }) =>
    (site === undefined || site === '*' || site === draft.site) && handleKey(handle) === key;
  if (key !== null) {
    for (const { accounts, speaksFor } of profile.personas) {
      if (accounts.some(here)) for (const id of speaksFor) ids.add(id);
    }
  }
  return profile.clients.filter(({ id, handles }) => ids.has(id) || (key !== null && handles.some(here)));
}

const finders = new WeakMap<Profile, FindMentions>();

/** The clients that another text names, as the post that is answered. */
export function clientsIn(text: string, { profile, draft }: Reading): Client[] {
  const find = finders.get(profile) ?? compileMentions(profile.clients);
  finders.set(profile, find);
  const named = new Set(find({ ...draft, text, links: [] }, foldText(text), []).map(({ client }) => client));
  return profile.clients.filter(({ id }) => named.has(id));
}
