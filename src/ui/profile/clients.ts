import { Client, type Profile } from '../../model/profile';
import { type Edit, idsOf, withBack, withChanged } from './edit';
import { type NewClient, nameKey } from './pasted-clients';
import { slugFor } from './slug';

/** Adds clients at the end. One whose name is known already adds its handles and domains to it. */
export function addClients(added: readonly NewClient[]): Edit {
  return (profile) => ({ ...profile, clients: added.reduce(withAdded, profile.clients) });
}

function withAdded(clients: Client[], { name, handles, domains }: NewClient): Client[] {
  const known = clients.find((client) => nameKey(client.name) === nameKey(name));
  if (!known) {
    const id = slugFor(name, idsOf(clients), 'client');
    return [...clients, Client.parse({ id, name, handles, domains })];
  }
  const has = new Set(known.handles.map(({ site, handle }) => `${site ?? '*'} ${handle.toLowerCase()}`));
  return withChanged(clients, known.id, (client) => ({
    ...client,
    handles: [
      ...client.handles,
      ...handles.filter(({ site, handle }) => !has.has(`${site ?? '*'} ${handle.toLowerCase()}`)),
    ],
    domains: [...new Set([...client.domains, ...domains])],
  }));
}

export function editClient(id: string, patch: Partial<Client>): Edit {
  return (profile) => ({
    ...profile,
    clients: withChanged(profile.clients, id, (client) => ({ ...client, ...patch })),
  });
}

/** Removes a client, and from every persona that speaks for it. */
export function removeClient(id: string): Edit {
  return (profile) => ({
    ...profile,
    clients: profile.clients.filter((client) => client.id !== id),
    personas: profile.personas.map((persona) => ({
      ...persona,
      speaksFor: persona.speaksFor.filter((client) => client !== id),
    })),
  });
}

/** Brings back the client that `before` had, in its place, with the personas that spoke for it. */
export function restoreClient(id: string, before: Profile): Edit {
  const at = before.clients.findIndex((client) => client.id === id);
  const client = before.clients[at];
  const voices = new Set(
    before.personas.filter(({ speaksFor }) => speaksFor.includes(id)).map((one) => one.id),
  );
  return (profile) =>
    client
      ? {
          ...profile,
          clients: withBack(profile.clients, client, at),
          personas: profile.personas.map((persona) =>
            voices.has(persona.id) && !persona.speaksFor.includes(id)
              ? { ...persona, speaksFor: [...persona.speaksFor, id] }
              : persona,
          ),
        }
      : profile;
}
