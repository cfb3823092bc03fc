import { describe, expect, test, vi } from 'vitest';
import { openProfile } from '../../src/background/profile';
import type { Stored } from '../../src/messages';
import { parseDraft } from '../../src/model/draft';
import { FaultyInput } from '../../src/model/faults';
import { least } from '../model/contract';

const PROFILE = least({
  personas: [
    { id: 'mali', name: 'Mali', kind: 'personal' },
    { id: 'work', name: 'Work', kind: 'professional' },
  ],
});
const DAMAGED = { ...PROFILE, personas: 'none' };
const PLUG = parseDraft({ id: 'd', site: 'x', kind: 'post', text: 'Acme Rockets is awesome, check it out!' });

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** A store in memory that outlives a worker. It gives fields back in another order, as Chromium's does. */
function store(start: Record<string, unknown> = {}) {
  const kept = new Map(Object.entries(start).map(([key, value]) => [key, JSON.stringify(value)]));
  let listeners: ((changes: Changes) => unknown)[] = [];
  const read = (key: string): unknown => {
    const json = kept.get(key);
    return json === undefined ? undefined : JSON.parse(json, backwards);
  };
  const set = vi.fn(async (values: Record<string, unknown>) => {
    const changes: Changes = {};
    for (const [key, value] of Object.entries(values)) {
      const oldValue = read(key);
      kept.set(key, JSON.stringify(value));
      if (JSON.stringify(read(key)) !== JSON.stringify(oldValue))
        changes[key] = { oldValue, newValue: read(key) };
    }
    if (Object.keys(changes).length > 0) for (const listener of listeners) listener(changes);
  });
  const get = vi.fn(async (keys?: unknown): Promise<Record<string, unknown>> => {
    const wanted = [keys].flat() as string[];
    return Object.fromEntries(wanted.filter((key) => kept.has(key)).map((key) => [key, read(key)]));
  });
  return {
    get,
    set,
    read,
    async remove(key: string) {
      const oldValue = read(key);
      kept.delete(key);
      for (const listener of listeners) listener({ [key]: { oldValue } });
    },
    /** A worker as it starts: a new one each time, and the old one hears nothing more. */
    worker() {
      const told = vi.fn<(stored: Stored) => void>();
      const profile = openProfile({ get, set }, told);
      const heard: Promise<void>[] = [];
      listeners = [(changes) => heard.push(profile.changed(changes))];
      const settled = async () => {
        for (let seen = -1; seen !== heard.length; ) {
          seen = heard.length;
          await Promise.all(heard);
        }
      };
      return { profile, told, settled };
    },
  };
}

function backwards(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? 1 : -1)));
}

describe('before the first run', () => {
  test('there is no profile, and nothing is checked', async () => {
    const { profile } = store().worker();
    expect(await profile.current()).toEqual({
      stored: { revision: 0, profile: null, faults: [] },
      checker: null,
    });
    await expect(profile.activate('mali')).rejects.toThrow('there is no profile yet');
  });

  test('the first profile takes effect as soon as it is saved', async () => {
    const area = store();
    const { profile, told, settled } = area.worker();
    const saved = await profile.save(PROFILE);
    await settled();
    expect(saved).toMatchObject({ revision: 1, profile: PROFILE, faults: [] });
    expect(told.mock.calls).toEqual([[saved]]);
    expect(area.read('profile')).toMatchObject(PROFILE);
    expect((await profile.current()).checker?.check(PLUG).level).toBe('warn');
  });
});

describe('saving', () => {
  test('what is faulty changes nothing', async () => {
    const area = store({ profile: PROFILE, revision: 4 });
    const { profile, told } = area.worker();
    await expect(profile.save(DAMAGED)).rejects.toThrow(FaultyInput);
    await expect(profile.save({ ...PROFILE, rules: { 'plug-budget': { max: -4 } } })).rejects.toThrow(
      'rules.plug-budget.max: expected at least 0, got -4',
    );
    expect(area.set).not.toHaveBeenCalled();
    expect(told).not.toHaveBeenCalled();
    expect((await profile.current()).stored).toMatchObject({ revision: 4, profile: PROFILE });
  });

  test('the same again is announced once', async () => {
    const { profile, told, settled } = store().worker();
    await profile.save(PROFILE);
    await profile.save(PROFILE);
    await settled();
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('two at once happen one after the other, and the second one stays', async () => {
    const area = store({ profile: PROFILE, revision: 1 });
    const { profile, told, settled } = area.worker();
    const renamed = { ...PROFILE, clients: [{ id: 'acme', name: 'Acme Moonshots' }] };
    const both = await Promise.all([profile.save(renamed), profile.activate('work')]);
    await settled();
    expect(both.map(({ revision }) => revision)).toEqual([2, 3]);
    expect(told.mock.calls.map(([{ revision }]) => revision)).toEqual([2, 3]);
    const { stored } = await profile.current();
    expect(stored.profile).toMatchObject({ activePersona: 'work', clients: [{ name: 'Acme Moonshots' }] });
    expect(area.read('profile')).toMatchObject({
      activePersona: 'work',
      clients: [{ name: 'Acme Moonshots' }],
    });
  });

  test('one that fails keeps no other from going through', async () => {
    const area = store({ profile: PROFILE });
    const { profile } = area.worker();
    area.set.mockRejectedValueOnce(new Error('the disk is full'));
    const [first, second] = await Promise.allSettled([profile.activate('work'), profile.save(least())]);
    expect(first).toMatchObject({ status: 'rejected', reason: { message: 'the disk is full' } });
    expect(second.status).toBe('fulfilled');
    expect((await profile.current()).stored.profile).toMatchObject({ activePersona: 'mali' });
  });

  test('switching to nobody changes nothing', async () => {
    const { profile } = store({ profile: PROFILE }).worker();
    await expect(profile.activate('ann')).rejects.toThrow('activePersona: there is no persona “ann”');
    expect((await profile.current()).stored.profile?.activePersona).toBe('mali');
  });
});

describe('a change from outside', () => {
  test('takes effect at once and is announced', async () => {
    const area = store({ profile: PROFILE, revision: 7 });
    const { profile, told, settled } = area.worker();
    expect((await profile.current()).stored.revision).toBe(7);
    await area.set({ profile: { ...PROFILE, clients: [] } });
    await settled();
    expect(told.mock.calls).toMatchObject([[{ revision: 8, profile: { clients: [] } }]]);
    expect((await profile.current()).checker?.check(PLUG).level).toBe('clear');
  });

  test('that wakes the worker is announced, though the worker reads nothing older', async () => {
    const area = store({ profile: PROFILE, revision: 7 });
    await area.set({ profile: { ...PROFILE, clients: [] } });
    const { profile, told } = area.worker();
    await Promise.all([profile.current(), profile.changed({ profile: {} })]);
    expect(told.mock.calls).toMatchObject([[{ revision: 8, profile: { clients: [] } }]]);
  });

  test('that comes while the worker is reading is not lost', async () => {
    const area = store({ profile: PROFILE });
    const { profile, settled } = area.worker();
    const reading = profile.current();
    await area.set({ profile: { ...PROFILE, activePersona: 'work' } });
    await Promise.all([reading, settled()]);
    expect((await profile.current()).stored.profile?.activePersona).toBe('work');
  });

  test('whose news arrive late does not bring the past back', async () => {
    const area = store({ profile: PROFILE, revision: 1 });
    const { profile, told, settled } = area.worker();
    await profile.activate('work');
    await profile.changed({ profile: { newValue: PROFILE } });
    await settled();
    expect((await profile.current()).stored).toMatchObject({
      revision: 2,
      profile: { activePersona: 'work' },
    });
    expect(told).toHaveBeenCalledTimes(1);
  });

  test('of something else is none', async () => {
    const area = store({ profile: PROFILE });
    const { told, settled } = area.worker();
    await area.set({ journal: 1 });
    await settled();
    expect(told).not.toHaveBeenCalled();
  });

  test('that takes the profile away begins afresh', async () => {
    const area = store({ profile: PROFILE, revision: 2 });
    const { profile, told, settled } = area.worker();
    await area.remove('profile');
    await settled();
    expect(told.mock.calls).toEqual([[{ revision: 3, profile: null, faults: [] }]]);
    expect((await profile.current()).checker).toBeNull();
  });
});

describe('a damaged store', () => {
  test('is set aside once with its faults, left where it is, and the last good one stays', async () => {
    const area = store();
    const { profile, told, settled } = area.worker();
    await profile.save(PROFILE);
    await area.set({ profile: DAMAGED });
    await settled();
    expect(told.mock.lastCall).toMatchObject([
      {
        revision: 2,
        profile: PROFILE,
        faults: [{ field: 'personas', problem: 'expected a list, got text' }],
      },
    ]);
    expect((await profile.current()).checker?.check(PLUG).level).toBe('warn');

    const again = area.worker();
    expect((await again.profile.current()).stored).toMatchObject({ revision: 2, profile: PROFILE });
    expect((await again.profile.current()).checker?.check(PLUG).level).toBe('warn');
    expect(area.read('profile')).toEqual(DAMAGED);
    expect(area.read('setAside')).toMatchObject([
      { profile: DAMAGED, faults: [{ field: 'personas' }], at: expect.stringMatching(/^\d{4}-/) },
    ]);
  });

  test('is whole again with the next valid profile', async () => {
    const area = store({ profile: DAMAGED });
    const { profile } = area.worker();
    expect((await profile.current()).stored).toMatchObject({
      profile: null,
      faults: [{ field: 'personas' }],
    });
    expect(await profile.save(PROFILE)).toMatchObject({ profile: PROFILE, faults: [] });
    expect(area.read('setAside')).toMatchObject([{ profile: DAMAGED }]);
  });

  test('is set aside again only when it is another', async () => {
    const area = store({ profile: DAMAGED });
    const { profile, settled } = area.worker();
    await profile.current();
    for (const clients of [7, 8, 7, 8]) {
      await area.set({ profile: { ...DAMAGED, clients } });
      await settled();
    }
    expect(area.read('setAside')).toMatchObject([
      { profile: DAMAGED },
      { profile: { clients: 7 } },
      { profile: { clients: 8 } },
    ]);
  });

  test('with nothing good before it, as after an update that asks more, is still told', async () => {
    const tooMuch = { ...PROFILE, rules: { 'plug-budget': { max: -4 } } };
    const { profile } = store({ profile: tooMuch, lastGood: tooMuch, revision: 3 }).worker();
    expect(await profile.current()).toMatchObject({
      stored: { revision: 3, profile: null, faults: [{ field: 'rules.plug-budget.max' }] },
      checker: null,
    });
  });
});

test('the revision grows, also over a restart', async () => {
  const area = store();
  const first = area.worker();
  await first.profile.save(PROFILE);
  await first.profile.activate('work');
  await first.settled();
  const second = area.worker();
  expect((await second.profile.current()).stored.revision).toBe(2);
  expect(await second.profile.activate('mali')).toMatchObject({ revision: 3 });
});

test('a store that could not be read is read again', async () => {
  const area = store({ profile: PROFILE });
  const { profile } = area.worker();
  area.get.mockRejectedValueOnce(new Error('the store is locked'));
  await expect(profile.current()).rejects.toThrow('the store is locked');
  expect((await profile.current()).stored.profile).toMatchObject(PROFILE);
});
