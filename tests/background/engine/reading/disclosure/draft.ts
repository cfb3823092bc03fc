import { judgeDisclosure } from '../../../../../src/background/engine/reading/disclosure';
import { compileReader, type Reading } from '../../../../../src/background/engine/reading/reading';
import { parseDraft } from '../../../../../src/model/draft';
import { parseProfile, type Relationship } from '../../../../../src/model/profile';

/** What a judgement amounts to for the person: nothing said, said but not well, fine (perhaps with a note). */
export type Told = 'none' | 'weak' | 'fine';

export interface Said {
  readonly in?: readonly string[];
  readonly speaks?: readonly string[];
  readonly as?: Relationship;
  readonly site?: string;
  readonly category?: string;
  readonly until?: string;
  readonly platformLabel?: boolean;
  readonly thread?: readonly string[];
}

/** A draft by somebody tied to Orrin Tea (@orrintea), read. */
export function reading(text: string, said: Said = {}): Reading {
  const profile = parseProfile({
    schema: 'hatcheck/profile@1',
    personas: [
      {
        id: 'me',
        name: 'Me',
        kind: 'personal',
        jurisdictions: said.in ?? ['US'],
        languages: said.speaks ?? ['en'],
      },
    ],
    activePersona: 'me',
    clients: [
      {
        id: 'orrin',
        name: 'Orrin Tea',
        handles: [{ handle: 'orrintea' }],
        domains: ['orrin.example'],
        relationship: said.as ?? 'client',
        category: said.category ?? 'general',
        until: said.until ?? null,
      },
    ],
  });
  return compileReader(profile)(
    parseDraft({
      id: 'd',
      site: said.site ?? 'instagram',
      kind: 'post',
      text,
      at: '2026-11-20T10:00:00Z',
      platformLabel: said.platformLabel ?? null,
      thread: said.thread ? { index: 0, count: said.thread.length, texts: said.thread } : null,
    }),
  );
}

export function told(text: string, said: Said = {}): Told {
  const read = reading(text, said);
  const client = read.profile.clients[0];
  if (!client) throw new Error('expected a client in the profile');
  const { state } = judgeDisclosure(read, client);
  if (state === 'none' || state === 'denied') return 'none';
  return state === 'weak' ? 'weak' : 'fine';
}
