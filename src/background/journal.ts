import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft, Sent } from '../model/draft';
import type { Level } from '../model/verdict';
import type { Checker } from './engine/engine';
import { fingerprint } from './engine/reading/fingerprint';
import { speaksOfWork } from './engine/reading/labour';
import { isPlugged } from './engine/reading/plug';

/** What became of a draft: sent as it was with nothing to say, mended first, or posted all the same. */
export type Decision = 'clear' | 'mended' | 'anyway';

/** One thing that was sent. Never its text: only a print of it that tells nothing without the key. */
export interface Entry extends Omit<Sent, 'text'> {
  readonly level: Level | 'clear';
  readonly decision: Decision;
}

export interface Journal {
  /**
   * Writes down that a draft was sent, once for each draft's id; talk of work and pay never is.
   * @throws when the draft has no moment.
   */
  record(checker: Checker, draft: Draft, decision: Decision): Promise<void>;
  /** What went out in the last days before `now` (ms since 1970), oldest first, as a draft's `recent` takes it. */
  recent(days: number, now: number): Promise<Entry[]>;
  /** The key under which the prints were made, for a draft's `printKey`. */
  printKey(): Promise<string>;
  /** Forgets everything, the key too. */
  empty(): Promise<void>;
}

interface Schema extends DBSchema {
  sent: { key: number | string; value: Entry & { readonly moment: number }; indexes: { moment: number } };
  keys: { key: 'print'; value: string };
}

const DAY = 86_400_000;
export const KEPT_DAYS = 400;

/** The journal of this installation. Opened when it is first asked for; a failure is told to whoever asked. */
export function openJournal(name = 'journal'): Journal {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const database = () => {
    opened ??= open(name).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  return {
    async record(checker, draft, decision) {
      if (draft.at === null) throw new Error('expected the moment at which the draft was sent');
      if (speaksOfWork({ draft })) return;
      const db = await database();
      const entry = entryOf(checker, draft, decision, await printKey(db));
      const moment = Date.parse(draft.at);
      const change = db.transaction('sent', 'readwrite');
      const old = change.store.index('moment').iterate(IDBKeyRange.upperBound(moment - KEPT_DAYS * DAY));
      for await (const cursor of old) await cursor.delete();
      await change.store.put({ ...entry, moment }, draft.id);
      await change.done;
    },
    async recent(days, now) {
      const since = now - Math.min(days, KEPT_DAYS) * DAY;
      const rows = await (await database()).getAllFromIndex('sent', 'moment', IDBKeyRange.lowerBound(since));
      return rows.map(({ moment: _, ...entry }) => entry);
    },
    async printKey() {
      return printKey(await database());
    },
    async empty() {
      const db = await database();
      const change = db.transaction(['sent', 'keys'], 'readwrite');
      await Promise.all([
        change.objectStore('sent').clear(),
        change.objectStore('keys').clear(),
        change.done,
      ]);
    },
  };
}

function open(name: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('sent', { autoIncrement: true }).createIndex('moment', 'moment');
      db.createObjectStore('keys');
    },
    // A newer version of us wants to upgrade in another tab: step aside.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
}

/** Made once an installation; two that ask at once agree on one. */
async function printKey(db: IDBPDatabase<Schema>): Promise<string> {
  const change = db.transaction('keys', 'readwrite');
  const known = await change.store.get('print');
  const key = known ?? newKey();
  if (known === undefined) await change.store.put(key, 'print');
  await change.done;
  return key;
}

function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

function entryOf(checker: Checker, draft: Draft, decision: Decision, key: string): Entry {
  const { persona, level, findings, reading } = checker.explain(draft);
  const named = reading.mentions.map(({ client }) => client);
  // An act, as a like, names nobody in its text: the finding does.
  const clients = [...new Set([...named, ...findings.flatMap(({ client }) => client ?? [])])];
  const labels = reading.disclosures.map(({ label }) => label);
  return {
    at: draft.at ?? '',
    site: draft.site,
    account: draft.account,
    persona,
    clients,
    plugged: clients.filter((client) => isPlugged(reading.stance[client], labels)),
    rules: [...new Set(findings.map(({ rule }) => rule))],
    level,
    decision,
    print: fingerprint(draft.text, key),
  };
}
