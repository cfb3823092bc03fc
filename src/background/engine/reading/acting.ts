import type { Client, Profile } from '../../../model/profile';
import { compileMentions, type FindMentions } from './mentions';
import { handleKey } from './persona';
import type { Reading } from './reading';
import { foldText } from './text';

/** The clients whose voice the account in the box is: by its owner's `speaksFor`, or because the handle is theirs. */
export function actingFor({ draft, profile, persona }: Reading): Client[] {
  const { byId, byHandle } = voicesOf(profile);
  const voices = new Set(persona.speaksFor.flatMap((id) => byId.get(id) ?? []));
  if (draft.account !== null) {
    for (const { site, client } of byHandle.get(handleKey(draft.account)) ?? []) {
      if (site === undefined || site === '*' || site === draft.site) voices.add(client);
    }
  }
  return [...voices];
}

type Voices = {
  readonly byId: ReadonlyMap<string, Client>;
  readonly byHandle: ReadonlyMap<
    string,
    readonly { readonly site: string | undefined; readonly client: Client }[]
  >;
};

const known = new WeakMap<Profile, Voices>();

/** Who speaks for whom under which handle: looked up, for there may be thousands of clients. */
function voicesOf(profile: Profile): Voices {
  const before = known.get(profile);
  if (before) return before;
  const byId = new Map(profile.clients.map((client) => [client.id, client]));
  const byHandle = new Map<string, { site: string | undefined; client: Client }[]>();
  const put = (site: string | undefined, handle: string, client: Client) => {
    const key = handleKey(handle);
    byHandle.set(key, [...(byHandle.get(key) ?? []), { site, client }]);
  };
  for (const client of profile.clients) {
    for (const { site, handle } of client.handles) put(site, handle, client);
  }
  for (const { accounts, speaksFor } of profile.personas) {
    for (const client of speaksFor.flatMap((id) => byId.get(id) ?? [])) {
      for (const { site, handle } of accounts) put(site, handle, client);
    }
  }
  const voices = { byId, byHandle };
  known.set(profile, voices);
  return voices;
}

const finders = new WeakMap<Profile, FindMentions>();

/** The clients that another text names, as the post that is answered. */
export function clientsIn(text: string, { profile, draft }: Reading): Client[] {
  const find = finders.get(profile) ?? compileMentions(profile.clients);
  finders.set(profile, find);
  const named = new Set(find({ ...draft, text, links: [] }, foldText(text), []).map(({ client }) => client));
  return profile.clients.filter(({ id }) => named.has(id));
}
