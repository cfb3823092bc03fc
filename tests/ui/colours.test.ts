import { expect, test } from 'vitest';
import { COLOURS, colourOf, inkOn } from '../../src/ui/colours';

test('a hat can be seen on its colour', () => {
  for (const { value } of COLOURS) expect(inkOn(value)).toBe('#ffffff');
  expect(inkOn('#ffe680')).toBe('#1d1a16');
});

test('a persona without a colour wears its kind’s', () => {
  expect(colourOf({ kind: 'personal', colour: null })).not.toBe(
    colourOf({ kind: 'professional', colour: null }),
  );
  expect(colourOf({ kind: 'personal', colour: '#123456' })).toBe('#123456');
});
