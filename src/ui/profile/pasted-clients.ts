import { addressOf } from './address';

/** A client as a pasted list tells it. */
export interface NewClient {
  readonly name: string;
  readonly handles: readonly { readonly site?: string; readonly handle: string }[];
  readonly domains: readonly string[];
}

/**
 * Clients from whatever was pasted: one a line, or several between commas, semicolons or tabs. What looks like a handle
 * or an address belongs to the name before it. The same name twice is one client.
 */
export function pastedClients(text: string): NewClient[] {
  const clients = new Map<string, NewClient>();
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n\u2028\u2029]/)) {
    for (const client of clientsOf(line)) {
      const key = nameKey(client.name);
      const known = clients.get(key);
      clients.set(key, known ? merged(known, client) : client);
    }
  }
  return [...clients.values()];
}

/** A name as it is compared: letter case and spacing do not matter. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function clientsOf(line: string): NewClient[] {
  const clients: NewClient[] = [];
  for (const cell of cellsOf(line.replace(BULLET, ''))) {
    const last = clients.at(-1);
    const address = addressOf(cell);
    if (address && last) clients[clients.length - 1] = merged(last, { name: last.name, ...listed(address) });
    else if (address) clients.push({ name: cell.replace(/^@/, ''), ...listed(address) });
    else if (last && LEGAL_FORM.test(cell))
      clients[clients.length - 1] = { ...last, name: `${last.name}, ${cell}` };
    else if (!HEADER.test(cell) && !MAIL.test(cell)) clients.push({ name: cell, handles: [], domains: [] });
  }
  return clients;
}

const BULLET = /^\s*(?:[-*•·–—▪◦]\s+|\d{1,3}[.)]\s+)/;
const LEGAL_FORM =
  /^(?:inc|ltd|llc|llp|plc|corp|co|s\.?a\.?s?|s\.?r\.?l|s\.?l|gmbh|ag|b\.?v|oy|ab|a\/s|k\.?k|pty(?: ltd)?)\.?$/i;
const HEADER = /^(?:name|client|clients|handle|handles|website|url|domain)$/i;
const MAIL = /^[^\s@]+@[^\s@]+$/;

/** The cells of a line; a comma inside double quotes is part of its cell. */
function cellsOf(line: string): string[] {
  const cells = line.match(/"(?:[^"]|"")*"|[^,;\t،、，；]+/g) ?? [];
  return cells
    .map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .replaceAll('""', '"')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((cell) => cell !== '');
}

function listed(address: NonNullable<ReturnType<typeof addressOf>>): Pick<NewClient, 'handles' | 'domains'> {
  if (address.kind === 'domain') return { handles: [], domains: [address.domain] };
  const { kind: _, ...handle } = address;
  return { handles: [handle], domains: [] };
}

function merged(one: NewClient, other: NewClient): NewClient {
  const key = ({ site, handle }: NewClient['handles'][number]) => `${site ?? '*'} ${handle.toLowerCase()}`;
  const known = new Set(one.handles.map(key));
  return {
    name: one.name,
    handles: [...one.handles, ...other.handles.filter((handle) => !known.has(key(handle)))],
    domains: [...new Set([...one.domains, ...other.domains])],
  };
}
