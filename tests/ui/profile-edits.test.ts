import { describe, expect, test } from 'vitest';
import { parseProfile } from '../../src/model/profile';
import { addCircle, removeCircle, restoreCircle } from '../../src/ui/profile/circles';
import { addClients, editClient, removeClient, restoreClient } from '../../src/ui/profile/clients';
import { findClients } from '../../src/ui/profile/find-clients';
import { firstProfile } from '../../src/ui/profile/first-profile';
import { pastedClients } from '../../src/ui/profile/pasted-clients';
import {
  addPersona,
  editPersona,
  removePersona,
  restorePersona,
  setSiteDefault,
} from '../../src/ui/profile/personas';
import { setRule } from '../../src/ui/profile/rule-settings';

const profile = parseProfile({
  schema: 'hatcheck/profile@1',
  shelf: 'kept',
  personas: [
    { id: 'ines', name: 'Ines', kind: 'personal', colour: '#3b6ea5', note: 'kept' },
    { id: 'work', name: 'Work', kind: 'professional', speaksFor: ['tea'] },
  ],
  activePersona: 'work',
  siteDefaults: { linkedin: 'work', x: 'ines' },
  circles: [{ id: 'family', name: 'Family', audience: 'friends', topics: ['kids'], note: 'kept' }],
  clients: [
    { id: 'tea', name: 'Harbour Tea', handles: [{ handle: 'tea', since: 2020 }], note: 'kept' },
    { id: 'bikes', name: 'Lumen Bikes' },
  ],
  rules: { 'plug-budget': { level: 'note', max: 2, note: 'kept' } },
});

describe('clients', () => {
  test('a new one needs a name only', () => {
    const { clients } = addClients(pastedClients('Oakwright'))(profile);
    expect(clients.at(-1)).toMatchObject({ id: 'oakwright', name: 'Oakwright', relationship: 'client' });
    expect(clients.slice(0, 2)).toEqual(profile.clients);
  });

  test('one that is there already only learns what is new', () => {
    const { clients } = addClients(pastedClients('harbour tea, @TEA, @harbour, tea.example'))(profile);
    expect(clients).toHaveLength(2);
    expect(clients[0]).toMatchObject({
      name: 'Harbour Tea',
      handles: [{ handle: 'tea', since: 2020 }, { handle: 'harbour' }],
      domains: ['tea.example'],
      note: 'kept',
    });
  });

  test('an edit keeps everything else, also what this version does not know', () => {
    const edited = editClient('tea', { name: 'Harbour Teas' })(profile);
    expect(edited).toEqual({
      ...profile,
      clients: [{ ...profile.clients[0], name: 'Harbour Teas' }, profile.clients[1]],
    });
    expect(edited).toMatchObject({ shelf: 'kept' });
  });

  test('removing one leaves a valid profile, and undoing brings everything back', () => {
    const without = removeClient('tea')(profile);
    expect(() => parseProfile(without)).not.toThrow();
    expect(restoreClient('tea', profile)(without)).toEqual(profile);
  });

  test('undoing keeps what was added meanwhile', () => {
    const later = addClients(pastedClients('Oakwright'))(removeClient('tea')(profile));
    expect(restoreClient('tea', profile)(later).clients.map(({ id }) => id)).toEqual([
      'tea',
      'bikes',
      'oakwright',
    ]);
  });
});

describe('personas', () => {
  test('a new one wears a colour that is free', () => {
    const added = addPersona('Band', 'personal')(profile).personas.at(-1);
    expect(added).toMatchObject({ id: 'band', kind: 'personal' });
    expect(added?.colour).not.toBe('#3b6ea5');
  });

  test('removing the one who speaks hands over to the first, and undoing brings everything back', () => {
    const without = removePersona('work')(profile);
    expect(without).toMatchObject({ activePersona: 'ines', siteDefaults: { x: 'ines' } });
    expect(() => parseProfile(without)).not.toThrow();
    expect(restorePersona('work', profile)(without)).toEqual(profile);
  });

  test('the last one stays', () => {
    const alone = removePersona('work')(profile);
    expect(removePersona('ines')(alone)).toEqual(alone);
  });

  test('an edit keeps what this version does not know', () => {
    expect(editPersona('ines', { name: 'Inés' })(profile).personas[0]).toEqual({
      ...profile.personas[0],
      name: 'Inés',
    });
  });

  test('a site can have a persona of its own, or none', () => {
    expect(setSiteDefault('bluesky', 'ines')(profile).siteDefaults).toEqual({
      ...profile.siteDefaults,
      bluesky: 'ines',
    });
    expect(setSiteDefault('x', null)(profile).siteDefaults).toEqual({ linkedin: 'work' });
  });
});

test('a circle that was removed comes back as it was', () => {
  const added = addCircle('Family')(profile);
  expect(added.circles.at(-1)).toEqual({ id: 'family-2', name: 'Family', audience: 'friends', topics: [] });
  expect(restoreCircle('family', profile)(removeCircle('family')(profile))).toEqual(profile);
});

test('a rule’s setting changes alone, and goes away when nothing of it is left', () => {
  expect(setRule('plug-budget', 'level', 'warn')(profile).rules).toEqual({
    'plug-budget': { level: 'warn', max: 2, note: 'kept' },
  });
  const set = setRule('competitor', 'level', 'off')(profile);
  expect(setRule('competitor', 'level', undefined)(set).rules).toEqual(profile.rules);
});

test('the first run ends in a valid profile, and the first persona speaks', () => {
  const first = firstProfile(
    [
      { name: ' Ines ', kind: 'personal', colour: '#3b6ea5' },
      { name: 'Ines', kind: 'professional', colour: '#8a5a2b' },
    ],
    pastedClients('Harbour Tea, @tea\nLumen Bikes'),
  );
  expect(parseProfile(first)).toEqual(first);
  expect(first.personas.map(({ id, name }) => [id, name])).toEqual([
    ['ines', 'Ines'],
    ['ines-2', 'Ines'],
  ]);
  expect(first.activePersona).toBe('ines');
  expect(first.clients.map(({ id }) => id)).toEqual(['harbour-tea', 'lumen-bikes']);
});

test('a search finds by name, handle and address, without accents', () => {
  const { clients } = addClients(pastedClients('Café Zoë, @zoe.cafe, zoe.example'))(profile);
  for (const typed of ['cafe zoe', 'ZOE', '@zoe.cafe', 'zoe.ex']) {
    expect(findClients(clients, typed).map(({ name }) => name)).toEqual(['Café Zoë']);
  }
  expect(findClients(clients, ' ')).toEqual(clients);
});
