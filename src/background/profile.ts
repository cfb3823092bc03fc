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
  /** The JSON last announced to the tabs; our own writes come back as changes, and are not announced twice. */
  let announced: string | undefined;

  const current = () => {
    opened ??= open(area);
    return opened;
  };

  async function take(raw: unknown): Promise<Stored> {
    const json = JSON.stringify(raw);
    const before = await current();
    if (json === announced) return before.stored;
    announced = json;
    const revision = before.stored.revision + 1;
    opened = adopt(area, raw, before, revision);
    const { stored } = await opened;
    await area.set({ revision });
    onChange(stored);
    return stored;
  }

  async function save(profile: unknown): Promise<Stored> {
    const parsed = parseProfile(profile);
    checkerOf(parsed);
    await area.set({ profile: parsed });
    return take(parsed);
  }

  return {
    current,
    save,
    async activate(persona) {
      const { stored } = await current();
      return save({ ...stored.profile, activePersona: persona });
    },
    async changed(changes) {
      if (changes['profile']) await take(changes['profile'].newValue);
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
    const profile = parseProfile(raw);
    const checker = checkerOf(profile);
    await area.set({ lastGood: profile });
    return { stored: { revision, profile, faults: [] }, checker };
  } catch (error) {
    if (!(error instanceof FaultyInput)) throw error;
    await setAside(area, raw, error.faults);
    const good = before.checker ? before : await lastGood(area);
    return { checker: good.checker, stored: { ...good.stored, revision, faults: error.faults } };
  }
}

async function lastGood(area: Area): Promise<Current> {
  const { lastGood: raw } = await area.get('lastGood');
  if (raw === undefined) return NOTHING;
  const profile = parseProfile(raw);
  return { stored: { revision: 0, profile, faults: [] }, checker: checkerOf(profile) };
}

/** Keeps a copy of what could not be read, once. */
async function setAside(area: Area, raw: unknown, faults: readonly Fault[]): Promise<void> {
  const { setAside: kept } = await area.get('setAside');
  const all: unknown[] = Array.isArray(kept) ? kept : [];
  const known = JSON.stringify(raw);
  if (all.some((entry) => JSON.stringify((entry as { profile?: unknown }).profile) === known)) return;
  await area.set({ setAside: [...all, { at: new Date().toISOString(), profile: raw, faults }] });
}

function checkerOf(profile: Profile): Checker {
  return compile(profile, rules, (error, rule) => report(error, { unit: rule }));
}
