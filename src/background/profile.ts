import type { Storage } from 'webextension-polyfill';
import type { Stored } from '../messages';
import { type Fault, FaultyInput } from '../model/faults';
import { type Profile, parseProfile } from '../model/profile';
import { report } from '../report';
import { type Checker, compile } from './engine/engine';
import { rules } from './rules';

type Area = Pick<Storage.StorageArea, 'get' | 'set'>;

/** The profile in use and its checker; `checker` is null before the first run. */
export interface Current {
  readonly stored: Stored;
  readonly checker: Checker | null;
}

export interface ProfileStore {
  current(): Promise<Current>;
  /** @throws FaultyInput when it is not valid; then nothing is changed. */
  save(profile: unknown): Promise<Stored>;
  /** Makes a persona the active one. @throws FaultyInput when there is none of that id. */
  activate(persona: string): Promise<Stored>;
  /** To be called with what changed in the store, whoever changed it. */
  changed(changes: Readonly<Record<string, Storage.StorageChange>>): Promise<void>;
}

const NOTHING: Current = { stored: { revision: 0, profile: null, faults: [] }, checker: null };

/**
 * The only reader and writer of the key `profile`. A valid one written there by anyone takes effect at once. A damaged
 * one is left where it is, copied to `setAside`, and the last good one stays in use until a valid one is written.
 */
export function openProfile(area: Area, onChange: (stored: Stored) => void): ProfileStore {
  let opened: Promise<Current> | undefined;
  /** What stands in the store, once it was announced: our own writes come back as changes, and are not announced twice. */
  let announced: string | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** One write or change after the other, so that each builds on what the one before it left. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work);
    last = done.catch(() => undefined); // told to whoever asked for it
    return done;
  }

  function current(): Promise<Current> {
    opened ??= open(area).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  function announce(next: Current, raw: unknown): Stored {
    opened = Promise.resolve(next);
    announced = inOneOrder(raw);
    onChange(next.stored);
    return next.stored;
  }

  async function write(profile: unknown): Promise<Stored> {
    const parsed = parseProfile(profile);
    const before = await current();
    if (inOneOrder(parsed) === announced) return before.stored;
    const next = inUse(parsed, before.stored.revision + 1);
    await area.set({ profile: parsed, lastGood: parsed, revision: next.stored.revision });
    return announce(next, parsed);
  }

  /** Looks into the store rather than at the event: by the time it arrives, something newer may stand there. */
  async function reread(): Promise<void> {
    const { profile: raw } = await area.get('profile');
    if (inOneOrder(raw) === announced) return;
    const before = await current();
    const next = await adopt(area, raw, before, before.stored.revision + 1);
    const { revision, profile } = next.stored;
    await area.set({ revision, ...(profile && { lastGood: profile }) });
    announce(next, raw);
  }

  return {
    current,
    save: (profile) => inTurn(() => write(profile)),
    activate: (persona) =>
      inTurn(async () => {
        const { profile } = (await current()).stored;
        if (profile) return write({ ...profile, activePersona: persona });
        throw new FaultyInput([{ field: 'activePersona', problem: 'there is no profile yet' }]);
      }),
    async changed(changes) {
      if ('profile' in changes) await inTurn(reread);
    },
  };
}

async function open(area: Area): Promise<Current> {
  const { profile, revision } = await area.get(['profile', 'revision']);
  return adopt(area, profile, NOTHING, typeof revision === 'number' ? revision : 0);
}

/** What is in use once `raw` stands in the store. */
async function adopt(area: Area, raw: unknown, before: Current, revision: number): Promise<Current> {
  if (raw === undefined || raw === null) return { ...NOTHING, stored: { ...NOTHING.stored, revision } };
  try {
    return inUse(parseProfile(raw), revision);
  } catch (error) {
    if (!(error instanceof FaultyInput)) throw error;
    await setAside(area, raw, error.faults);
    const good = before.checker ? before : await lastGood(area);
    return { checker: good.checker, stored: { ...good.stored, revision, faults: error.faults } };
  }
}

/** @throws FaultyInput when a rule does not take its options. */
function inUse(profile: Profile, revision: number): Current {
  const checker = compile(profile, rules, (error, rule) => report(error, { unit: rule }));
  return { stored: { revision, profile, faults: [] }, checker };
}

/** An update may find fault with what was good before it; then there is none. */
async function lastGood(area: Area): Promise<Current> {
  const { lastGood: raw } = await area.get('lastGood');
  if (raw === undefined) return NOTHING;
  try {
    return inUse(parseProfile(raw), 0);
  } catch (error) {
    if (error instanceof FaultyInput) return NOTHING;
    throw error;
  }
}

/** Keeps a copy of what could not be read, once. */
async function setAside(area: Area, raw: unknown, faults: readonly Fault[]): Promise<void> {
  const { setAside: kept } = await area.get('setAside');
  const all: unknown[] = Array.isArray(kept) ? kept : [];
  const known = inOneOrder(raw);
  if (all.some((entry) => inOneOrder((entry as { profile?: unknown } | null)?.profile) === known)) return;
  await area.set({ setAside: [...all, { at: new Date().toISOString(), profile: raw, faults }] });
}

/** As JSON with the fields of each object in one order, for Chromium’s store gives them back in another. */
function inOneOrder(value: unknown): string {
  const sorted = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return sorted ?? 'nothing';
}
