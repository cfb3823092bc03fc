import { expect, test } from 'vitest';
import { FaultyInput } from '../../src/model/faults';
import { toldFaults } from '../../src/ui/profile/told-faults';

test('faults that cross as an error’s message are faults again', () => {
  const faults = [
    { field: 'rules.plug-budget.max', problem: 'expected a number, got text: “3”' },
    { field: 'clients.2.name', problem: 'it is missing' },
  ];
  expect(toldFaults(new FaultyInput(faults).message)).toEqual(faults);
});

test('any other message is none', () => {
  expect(toldFaults('QuotaExceededError: the disk is full')).toBeNull();
  expect(toldFaults('The disk is full.')).toBeNull();
});
