import type { Client } from '../../../model/profile';
import type { Fix } from '../../../model/verdict';
import type { Reading } from './reading';

/** The fixes that tell readers of the tie, best first. */
export function disclose(_reading: Reading, client: Client): Fix[] {
  const text = `Ad: ${client.name} is a client of mine. `;
  return [{ kind: 'edit', label: 'Add “Ad: …”', edits: [{ start: 0, end: 0, text }] }];
}
