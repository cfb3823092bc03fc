import type { Client } from '../../model/profile';

/** The clients that match what was typed, by name, other names, handles and addresses; accents and case do not matter. */
export function findClients(clients: readonly Client[], typed: string): readonly Client[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return clients;
  return clients.filter((client) => {
    const text = folded(wordsOf(client).join('\n'));
    return words.every((word) => text.includes(word));
  });
}

function wordsOf({ name, aliases, handles, domains, products }: Client): string[] {
  return [name, ...aliases, ...products, ...domains, ...handles.map(({ handle }) => handle)];
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replaceAll('@', '')
    .toLowerCase();
}
