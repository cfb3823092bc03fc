import type { Client } from '../../../model/profile';
import { handleKey } from './persona';
import type { Reading } from './reading';

/** Whose post is answered, quoted, liked or reposted: a client, or one of a client's people. */
export interface Author {
  readonly client: Client;
  /** The person's name, null where it is the client's own account. */
  readonly person: string | null;
  /** False where only a person's name tells: someone of the same name may be somebody else. */
  readonly sure: boolean;
}

type Handle = { readonly site?: string | undefined; readonly handle: string };

/** Null where the author is unknown, or nobody on the list. */
export function readAuthor({ draft, profile }: Reading): Author | null {
  const author = draft.about?.author;
  if (!author) return null;
  const key = handleKey(author);
  const here = ({ site, handle }: Handle) =>
    (site === undefined || site === '*' || site === draft.site) && handleKey(handle) === key;
  // A handle holds no space, so one that does is the name that the site shows.
  const shown = /\s/.test(author.trim()) ? key : null;
  for (const client of profile.clients) {
    if (client.handles.some(here)) return { client, person: null, sure: true };
    const person = client.people.find(({ handles }) => handles.some(here));
    if (person) return { client, person: person.name, sure: true };
  }
  if (shown === null) return null;
  for (const client of profile.clients) {
    if ([client.name, ...client.aliases].some((name) => handleKey(name) === shown)) {
      return { client, person: null, sure: true };
    }
    const person = client.people.find(({ name }) => handleKey(name) === shown);
    if (person) return { client, person: person.name, sure: false };
  }
  return null;
}
