import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compile } from '../../src/background/engine/engine';
import { type Journal, openJournal } from '../../src/background/journal';
import { rules } from '../../src/background/rules';
import { parseDraft } from '../../src/model/draft';
import { parseProfile } from '../../src/model/profile';

const NOW = Date.parse('2026-11-20T10:00:00Z');
const TEXT = 'We painted forty lampshades by hand this week and every one of them is crooked in its own way.';

const checker = compile(
  parseProfile({
    schema: 'hatcheck/profile@1',
    activePersona: 'nora',
    personas: [
      { id: 'nora', name: 'Nora', kind: 'personal' },
      { id: 'shop', name: 'The lamp shop', kind: 'professional', accounts: [{ site: 'x', handle: 'lamps' }] },
    ],
    clients: [{ id: 'fern', name: 'Fernhill Hotels' }],
    rules: { 'plug-budget': { max: 1, days: 30 } },
  }),
  rules,
);
let journal: Journal;
let name = 0;

beforeEach(() => {
  name += 1;
  journal = openJournal(`journal-${name}`);
});
afterEach(() => deleteDB(`journal-${name}`, { blocked() {} }));

let drafts = 0;
const draftOf = (fields: object) =>
  parseDraft({
    id: `d${++drafts}`,
    site: 'x',
    kind: 'post',
    text: TEXT,
    at: '2026-11-20T10:00:00Z',
    ...fields,
  });

test('keeps who said something, where and when, and not a word of it', async () => {
  await journal.record(checker, draftOf({ account: 'lamps' }), 'clear');
  const [entry] = await journal.recent(1, NOW);
  expect(entry).toMatchObject({
    site: 'x',
    account: 'lamps',
    persona: 'shop',
    at: '2026-11-20T10:00:00Z',
    decision: 'clear',
  });
  expect(JSON.stringify(entry)).not.toMatch(/lampshade|crooked/);
});

test('knows a message again that went out as somebody else', async () => {
  await journal.record(checker, draftOf({ account: 'lamps' }), 'clear');
  const recent = await journal.recent(30, NOW);
  const again = checker.check(draftOf({ recent, printKey: await journal.printKey() }));
  expect(again.findings.map(({ rule }) => rule)).toEqual(['duplicate-message']);
});

test('knows nothing again under another key', async () => {
  await journal.record(checker, draftOf({ account: 'lamps' }), 'clear');
  const again = checker.check(draftOf({ recent: await journal.recent(30, NOW), printKey: 'another key' }));
  expect(again.findings).toEqual([]);
});

test('counts a plug, and not a passing mention, against the budget', async () => {
  const plug = 'Fernhill Hotels is amazing, the best weekend of my life.';
  const rulesOf = async () =>
    checker
      .check(draftOf({ text: plug, recent: await journal.recent(30, NOW) }))
      .findings.map(({ rule }) => rule);
  await journal.record(
    checker,
    draftOf({ text: 'Fernhill Hotels is closed on Monday.', at: '2026-11-18T10:00:00Z' }),
    'clear',
  );
  expect(await rulesOf()).not.toContain('plug-budget');
  await journal.record(checker, draftOf({ text: plug, at: '2026-11-19T10:00:00Z' }), 'anyway');
  expect(await rulesOf()).toContain('plug-budget');
});

test('never keeps talk of pay or unions', async () => {
  await journal.record(
    checker,
    draftOf({ text: 'We voted to join the union, our pay has not moved in years.' }),
    'clear',
  );
  expect(await journal.recent(30, NOW)).toEqual([]);
});

test('remembers which client was liked', async () => {
  const profile = parseProfile({
    ...checker.profile,
    clients: [{ id: 'fern', name: 'Fernhill Hotels', handles: [{ handle: 'fernhill' }] }],
  });
  await journal.record(
    compile(profile, rules),
    draftOf({ kind: 'like', text: '', about: { author: 'fernhill' } }),
    'clear',
  );
  expect(await journal.recent(1, NOW)).toMatchObject([
    { clients: ['fern'], plugged: [], rules: ['client-action'] },
  ]);
});

test('gives back only the last days, oldest first', async () => {
  for (const day of ['19', '12', '01'])
    await journal.record(checker, draftOf({ at: `2026-11-${day}T10:00:00Z` }), 'clear');
  const days = (await journal.recent(10, NOW)).map(({ at }) => at.slice(8, 10));
  expect(days).toEqual(['12', '19']);
});

test('forgets what is older than 400 days with the next entry', async () => {
  await journal.record(checker, draftOf({ at: '2025-10-01T10:00:00Z' }), 'clear');
  await journal.record(checker, draftOf({}), 'clear');
  const all = await journal.recent(400, Date.parse('2025-11-01T10:00:00Z'));
  expect(all.map(({ at }) => at)).toEqual(['2026-11-20T10:00:00Z']);
});

test('forgets everything when it is emptied, the key too', async () => {
  await journal.record(checker, draftOf({}), 'clear');
  const key = await journal.printKey();
  await journal.empty();
  expect(await journal.recent(400, NOW)).toEqual([]);
  expect(await journal.printKey()).not.toBe(key);
});

test('keeps its key from one start to the next', async () => {
  const key = await journal.printKey();
  expect(await openJournal(`journal-${name}`).printKey()).toBe(key);
});

test('what is told twice was sent once', async () => {
  const draft = draftOf({});
  await journal.record(checker, draft, 'clear');
  await journal.record(checker, { ...draft, at: '2026-11-20T10:00:01Z' }, 'clear');
  expect(await journal.recent(1, NOW)).toHaveLength(1);
});
