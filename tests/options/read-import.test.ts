import { describe, expect, test } from 'vitest';
import { FaultyInput } from '../../src/model/faults';
import { readJson } from '../../src/options/json';
import { readImport } from '../../src/options/read-import';

/** What an import is told, one line a fault. */
function told(text: string): string[] {
  try {
    readImport(text);
  } catch (error) {
    if (error instanceof FaultyInput) return error.message.split('\n');
    throw error;
  }
  return [];
}

const GOOD = `{
  "schema": "hatcheck/profile@1",
  "personas": [{ "id": "ines", "name": "In\\u00e9s “I”", "kind": "personal" }],
  "activePersona": "ines",
  "clients": [
    { "id": "tea", "name": "Harbour Tea" }
  ],
  "shelf": [1, -2.5e3, true, false, null, {}, []]
}`;

describe('importing a profile', () => {
  test('takes a good one whole, with what this version does not know', () => {
    expect(readImport(GOOD)).toMatchObject({
      personas: [{ name: 'Inés “I”' }],
      clients: [{ name: 'Harbour Tea', relationship: 'client' }],
      shelf: [1, -2500, true, false, null, {}, []],
    });
    expect(readImport(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`)).toEqual(readImport(GOOD));
  });

  test('names the line and the field of every fault', () => {
    const broken = GOOD.replace('"personal"', '"private"')
      .replace('"Harbour Tea"', '""')
      .replace('"ines",\n', '7,\n');
    expect(told(broken)).toEqual([
      'line 3, personas.0.kind: expected "personal" or "professional", got "private"',
      'line 4, activePersona: expected text, got a number',
      'line 6, clients.0.name: expected some text, got none',
    ]);
  });

  test('names the line around what is missing', () => {
    expect(told(GOOD.replace('"id": "tea", ', ''))).toEqual([
      'line 6, clients.0.id: expected text, it is missing',
    ]);
  });

  test('names the line where it stops being JSON', () => {
    expect(told(GOOD.replace('"ines",\n', '"ines"\n'))).toEqual([
      'line 5: expected a comma or }, found “"clients": [”',
    ]);
    expect(told(GOOD.slice(0, -2))).toEqual(['line 8: expected a comma or }, found the end of the file']);
    expect(told(GOOD.replace('-2.5e3', '-2.5.3'))).toEqual([
      'line 8: expected a value, found “-2.5.3, true”',
    ]);
    expect(told(GOOD.replace('"tea"', "'tea'"))).toEqual(["line 6: expected a value, found “'tea', \"name”"]);
    expect(told('')).toEqual(['line 1: expected a value, found the end of the file']);
    expect(told(`${GOOD}\n}`)).toEqual(['line 10: expected nothing more, found “}”']);
  });

  test('says so when a newer Hatcheck wrote it', () => {
    expect(told(GOOD.replace('profile@1', 'profile@9'))).toEqual([
      'line 2, schema: this Hatcheck reads hatcheck/profile@1, not "hatcheck/profile@9". Was it written by a newer one?',
    ]);
  });
});

test('reads what JSON.parse reads', () => {
  for (const text of [
    '"a\\n\\"b\\\\"',
    ' [ ] ',
    '{"a":{"b":[{"c":1}]}}',
    '-0.5',
    '{"__proto__x":1}',
    '"\\ud83d\\ude00"',
  ]) {
    expect(readJson(text).value).toEqual(JSON.parse(text));
  }
});
