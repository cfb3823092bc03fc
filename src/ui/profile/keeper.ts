import type { Stored } from '../../messages';
import { type Fault, FaultyInput } from '../../model/faults';
import { type Profile, parseProfile } from '../../model/profile';
import type { Edit } from './edit';

/** What a page shows of the profile: as it is being edited, and how its keeping goes. */
export interface Kept {
  readonly state: 'loading' | 'saved' | 'unsaved' | 'failed';
  /** With every edit, also those that are not saved yet. Null before the first run. */
  readonly profile: Profile | null;
  /** What is wrong with the edits. Nothing is saved while there is something. */
  readonly faults: readonly Fault[];
  /** What was wrong with the stored profile, which was then set aside. */
  readonly damage: readonly Fault[];
  /** Why the background did not answer, in its words. */
  readonly problem: string | null;
  readonly undoable: boolean;
}

/** Where the profile is kept. */
export interface Keep {
  load(): Promise<Stored>;
  save(profile: Profile): Promise<Stored>;
  activate(persona: string): Promise<Stored>;
}

export interface Keeper {
  now(): Kept;
  subscribe(listener: () => void): () => void;
  /** Shows an edit at once and saves it after a pause in editing. */
  change(edit: Edit): void;
  /** Saves at once what is not saved yet. */
  flush(): Promise<void>;
  activate(persona: string): Promise<void>;
  /** Takes back the edits that are not saved, else the last ones that were. */
  undo(): Promise<void>;
  /** Reads again what is stored; edits that are not saved yet are made again on it. */
  reload(): Promise<void>;
  /** Puts a whole profile in place, as the first run and an import do. @throws what saving throws. */
  replace(profile: Profile): Promise<void>;
}

/** Keeps edits: one save after the other, each on top of what is stored. `pause` in ms. */
export function openKeeper(keep: Keep, pause = 400): Keeper {
  let base: Stored = { revision: -1, profile: null, faults: [] };
  let pending: readonly Edit[] = [];
  let history: readonly Profile[] = [];
  let kept: Kept = {
    state: 'loading',
    profile: null,
    faults: [],
    damage: [],
    problem: null,
    undoable: false,
  };
  let queue = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function show(state: Kept['state'], change: Partial<Kept> = {}): void {
    const profile = base.profile && pending.reduce((now, edit) => edit(now), base.profile);
    const undoable = pending.length > 0 || history.length > 0;
    kept = { ...kept, damage: base.faults, ...change, state, profile, undoable };
    for (const listener of listeners) listener();
  }

  /** One thing after the other; a failure is shown and stops nothing. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    queue = queue.then(work).catch((error: unknown) => {
      const problem = error instanceof Error ? error.message : String(error);
      show(
        'failed',
        error instanceof FaultyInput ? { faults: error.faults, problem: null } : { faults: [], problem },
      );
    });
    return queue;
  }

  async function savePending(): Promise<void> {
    const batch = pending.length;
    if (batch === 0 || !kept.profile || !base.profile) return;
    const before = base.profile;
    const edited = parseProfile(kept.profile);
    base = await keep.save(edited);
    pending = pending.slice(batch);
    history = [...history, before].slice(-50);
    show(pending.length > 0 ? 'unsaved' : 'saved', { faults: [], problem: null });
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    return inTurn(savePending);
  }

  return {
    now: () => kept,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(edit) {
      pending = [...pending, edit];
      show(kept.faults.length > 0 ? 'failed' : 'unsaved');
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
    },
    flush,
    activate(persona) {
      const before = base;
      if (base.profile) base = { ...base, profile: { ...base.profile, activePersona: persona } };
      show(kept.state);
      return inTurn(async () => {
        base = before;
        base = await keep.activate(persona);
        show(kept.state);
      });
    },
    undo() {
      clearTimeout(timer);
      return inTurn(async () => {
        const last = history.at(-1);
        if (pending.length === 0 && last) {
          base = await keep.save(last);
          history = history.slice(0, -1);
        }
        pending = [];
        show('saved', { faults: [], problem: null });
      });
    },
    reload: () =>
      inTurn(async () => {
        const stored = await keep.load();
        if (stored.revision === base.revision && kept.state !== 'loading') return;
        base = stored;
        history = [];
        show(pending.length > 0 ? 'unsaved' : 'saved', { problem: null });
      }),
    replace(profile) {
      const done = queue.then(async () => {
        const before = base.profile;
        base = await keep.save(profile);
        pending = [];
        if (before) history = [...history, before].slice(-50);
        show('saved', { faults: [], problem: null });
      });
      queue = done.catch(() => undefined);
      return done;
    },
  };
}
