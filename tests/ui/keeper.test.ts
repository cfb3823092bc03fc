import { describe, expect, test, vi } from 'vitest';
import type { Stored } from '../../src/messages';
import { type Profile, parseProfile } from '../../src/model/profile';
import { editClient } from '../../src/ui/profile/clients';
import { openKeeper } from '../../src/ui/profile/keeper';
import { editPersona } from '../../src/ui/profile/personas';

const profile = parseProfile({
  schema: 'hatcheck/profile@1',
  personas: [
    { id: 'ines', name: 'Ines', kind: 'personal' },
    { id: 'work', name: 'Work', kind: 'professional' },
  ],
  activePersona: 'ines',
  clients: [{ id: 'tea', name: 'Harbour Tea' }],
});

/** A store as the background keeps it, and a keeper that has read it. */
async function opened() {
  let stored: Stored = { revision: 1, profile, faults: [] };
  const put = (next: Profile) => {
    stored = { revision: stored.revision + 1, profile: next, faults: [] };
    return stored;
  };
  const save = vi.fn(async (next: Profile) => put(next));
  const activate = vi.fn(async (id: string) => put({ ...(stored.profile ?? profile), activePersona: id }));
  const keeper = openKeeper({ load: async () => stored, save, activate });
  await keeper.reload();
  return { keeper, save, activate, put, stored: () => stored.profile };
}

describe('what is edited', () => {
  test('shows at once and is saved', async () => {
    const { keeper, stored } = await opened();
    keeper.change(editClient('tea', { name: 'Harbour Teas' }));
    expect(keeper.now()).toMatchObject({
      state: 'unsaved',
      profile: { clients: [{ name: 'Harbour Teas' }] },
    });
    await keeper.flush();
    expect(keeper.now().state).toBe('saved');
    expect(stored()?.clients[0]?.name).toBe('Harbour Teas');
  });

  test('is saved by itself after a pause, once', async () => {
    vi.useFakeTimers();
    const { keeper, save } = await opened();
    keeper.change(editClient('tea', { name: 'H' }));
    keeper.change(editClient('tea', { name: 'Ha' }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(save).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  test('stays as typed when it is faulty, says where, and is saved once mended', async () => {
    const { keeper, save, stored } = await opened();
    keeper.change(editClient('tea', { name: ' ' }));
    await keeper.flush();
    expect(keeper.now()).toMatchObject({
      state: 'failed',
      profile: { clients: [{ name: ' ' }] },
      faults: [{ field: 'clients.0.name' }],
    });
    expect(save).not.toHaveBeenCalled();
    keeper.change(editClient('tea', { name: 'Tea' }));
    await keeper.flush();
    expect(keeper.now()).toMatchObject({ state: 'saved', faults: [] });
    expect(stored()?.clients[0]?.name).toBe('Tea');
  });

  test('stays when the background fails, and goes through at the next try', async () => {
    const { keeper, save, stored } = await opened();
    save.mockRejectedValueOnce(new Error('the disk is full'));
    keeper.change(editClient('tea', { name: 'Tea' }));
    await keeper.flush();
    expect(keeper.now()).toMatchObject({ state: 'failed', problem: 'the disk is full' });
    expect(keeper.now().profile?.clients[0]?.name).toBe('Tea');
    await keeper.flush();
    expect(stored()?.clients[0]?.name).toBe('Tea');
  });

  test('is made again on what another page stored meanwhile', async () => {
    const { keeper, put, stored } = await opened();
    keeper.change(editClient('tea', { name: 'Tea' }));
    put(editPersona('ines', { name: 'Inés' })(profile));
    await keeper.reload();
    await keeper.flush();
    expect(stored()).toMatchObject({ personas: [{ name: 'Inés' }, {}], clients: [{ name: 'Tea' }] });
  });

  test('can be undone step by step, faulty edits first', async () => {
    const { keeper, stored } = await opened();
    keeper.change(editClient('tea', { name: 'Tea' }));
    await keeper.flush();
    keeper.change(editClient('tea', { name: '' }));
    await keeper.flush();
    await keeper.undo();
    expect(keeper.now()).toMatchObject({
      faults: [],
      profile: { clients: [{ name: 'Tea' }] },
      undoable: true,
    });
    await keeper.undo();
    expect(stored()).toEqual(profile);
    expect(keeper.now().undoable).toBe(false);
  });
});

describe('switching', () => {
  test('shows at once and does not wait for a faulty edit', async () => {
    const { keeper, activate, stored } = await opened();
    keeper.change(editClient('tea', { name: '' }));
    const switched = keeper.activate('work');
    expect(keeper.now().profile?.activePersona).toBe('work');
    await switched;
    expect(activate).toHaveBeenCalledWith('work');
    expect(stored()).toMatchObject({ activePersona: 'work', clients: [{ name: 'Harbour Tea' }] });
    expect(keeper.now().profile?.clients[0]?.name).toBe('');
  });

  test('that fails shows who really speaks', async () => {
    const { keeper, activate } = await opened();
    activate.mockRejectedValueOnce(new Error('gone'));
    await keeper.activate('work');
    expect(keeper.now()).toMatchObject({
      state: 'failed',
      problem: 'gone',
      profile: { activePersona: 'ines' },
    });
  });
});

test('a whole profile that cannot be put in place changes nothing and says so', async () => {
  const { keeper, save, stored } = await opened();
  save.mockRejectedValueOnce(new Error('no'));
  await expect(keeper.replace({ ...profile, clients: [] })).rejects.toThrow('no');
  expect(stored()).toEqual(profile);
  expect(keeper.now().profile).toEqual(profile);
});
