import { expect, test } from 'vitest';
import { parseProfile } from '../../src/model/profile';
import { faultWords } from '../../src/options/fault-words';
import { hashOf, placeOf, placeOfFault } from '../../src/options/place';

const profile = parseProfile({
  schema: 'hatcheck/profile@1',
  personas: [{ id: 'ines', name: 'Ines', kind: 'personal' }],
  activePersona: 'ines',
  clients: [
    { id: 'tea', name: 'Harbour Tea' },
    { id: 'شاي', name: 'شاي الميناء' },
  ],
});

test('an address leads to a section, and to one of its items', () => {
  expect(placeOf('')).toEqual({ section: 'personas', item: null });
  expect(placeOf('#nowhere/else')).toEqual({ section: 'personas', item: null });
  expect(placeOf('#rules')).toEqual({ section: 'rules', item: null });
  const place = { section: 'clients', item: 'شاي 100%/&' } as const;
  expect(placeOf(hashOf(place))).toEqual(place);
  expect(placeOf('#clients/100%')).toEqual({ section: 'clients', item: '100%' });
});

test('a fault leads to where it can be mended, in words', () => {
  expect(placeOfFault(profile, 'clients.1.until')).toEqual({ section: 'clients', item: 'شاي' });
  expect(placeOfFault(profile, 'rules.plug-budget.max')).toEqual({ section: 'rules', item: 'plug-budget' });
  expect(placeOfFault(profile, 'siteDefaults.x')).toEqual({ section: 'sites', item: null });
  expect(faultWords(profile, { field: 'clients.0.embargoes.1.until', problem: 'expected a date' })).toBe(
    'Clients, Harbour Tea, embargoes, until: expected a date',
  );
  expect(faultWords(profile, { field: 'rules.plug-budget.max', problem: 'too few' })).toBe(
    'Rules, Too many plugs, max: too few',
  );
});
