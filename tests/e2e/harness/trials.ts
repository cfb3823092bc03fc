import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Span } from '../../../src/model/verdict';
import { until } from '.';
import { badge, noWarning, PLUG, press, warning } from './boxes';
import type { Bench, Box, Subject } from './editors';

const BOLD = [
  'Good *morning* to all of you.',
  '',
  'Second line, 👩‍👩‍👧 and 🙂 here.',
  'שלום עולם, one more.',
];
const WRAPPED = [
  ...BOLD,
  'This line is a long one that goes on and on and on until it has no place any more in its row.',
  ...Array.from({ length: 9 }, (_, at) => `Line ${at} of those that make it scroll.`),
  'Books on a *shelf*, and that is the end of it.',
];
const LABEL = 'Ad: Acme is a client of mine. ';

/**
 * Puts one editor through everything that an editor must stand, on its real library.
 * @param open opens a page with it, once for all trials
 */
export function trials(subject: Subject, open: () => Promise<Bench>): void {
  let bench: Bench;
  beforeAll(async () => {
    bench = await open();
  });
  afterAll(() => bench?.page.close());

  const wordsOf = (lines: readonly string[]) => lines.join(subject.oneLine ? ' ' : '\n').replaceAll('*', '');
  const boldOf = (lines: readonly string[]) =>
    subject.bold ? [...wordsIn(lines, /\*([^*]*)\*/g)].join('') : '';

  /** Makes the edits, looks at the model, and takes them back with one undo each. */
  async function changes(lines: readonly string[], edit: Change, bold = boldOf(lines)): Promise<void> {
    await bench.set(lines);
    const before = wordsOf(lines);
    const start = edit.before === undefined ? edit.at(before) : before.indexOf(edit.before);
    const end = start + (edit.takes?.length ?? 0);
    const wanted = before.slice(0, start) + edit.text + before.slice(end);
    const done = await bench.edit([{ start, end, text: edit.text }], before);
    if (!done && subject.mayRefuse) {
      expect(await bench.content()).toEqual({ text: before, bold: boldOf(lines) });
      return;
    }
    expect(done).toBe(true);
    expect(await bench.content()).toEqual({ text: wanted, bold });
    expect(await bench.read()).toBe(wanted);
    await bench.undo();
    await until(`undo of “${edit.text}”`, async () => (await bench.content()).text === before);
    expect(await bench.content()).toEqual({ text: before, bold: boldOf(lines) });
    expect(await bench.read()).toBe(before);
  }

  test('is known for what it is', async () => {
    expect(await bench.kind()).toBe(subject.kind);
  });

  test('is read as its own model has it, and nothing of it changes', async () => {
    await bench.set(BOLD);
    const before = await bench.state();
    expect((await bench.content()).text).toBe(wordsOf(BOLD));
    expect(await bench.read()).toBe(wordsOf(BOLD));
    expect(await bench.read()).toBe(wordsOf(BOLD));
    expect(await bench.state()).toEqual(before);
  });

  test('what was typed can be undone after it was read', async () => {
    await bench.set(BOLD);
    await bench.focus();
    await bench.page.keyboard.type('abc');
    await until('the typed words', async () => (await bench.content()).text.includes('abc'));
    const typed = await bench.state();
    await bench.read();
    expect(await bench.state()).toEqual(typed);
    await bench.undo();
    await until('undo', async () => (await bench.content()).text === wordsOf(BOLD));
  });

  test('takes a label at the start', () => changes(BOLD, { at: () => 0, text: LABEL }));
  test('takes words at the end', () => changes(BOLD, { at: (text) => text.length, text: ' #ad' }));
  test('takes words in the middle of a line', () =>
    changes(BOLD, { at: (text) => text.indexOf(' and 🙂'), text: ' (and you)' }));
  test('takes words within bold ones, which are bold too', () =>
    changes(BOLD, { at: (text) => text.indexOf('ning'), text: 'ni' }, subject.bold ? 'mornining' : ''));
  test('takes words in place of others', () =>
    changes(BOLD, { before: 'Second', at: () => 0, takes: 'Second', text: 'The other' }));
  test('takes words away', () =>
    changes(BOLD, { before: ' to all', at: () => 0, takes: ' to all', text: '' }));
  test('takes away bold words and plain ones with them', () =>
    changes(BOLD, { before: 'ing to', at: () => 0, takes: 'ing to', text: '' }, subject.bold ? 'morn' : ''));
  test('takes words beside a family of four and a smile', async () => {
    await changes(BOLD, { before: '🙂', at: () => 0, text: '🐌' });
    await changes(BOLD, { before: '👩‍👩‍👧', at: () => 0, takes: '👩‍👩‍👧', text: '👨‍👩‍👧‍👦' });
    await changes(BOLD, { before: '🙂', at: () => 0, takes: '🙂', text: '' });
  });
  test('takes words into a line that runs from right to left', async () => {
    await changes(BOLD, { before: 'עולם', at: () => 0, text: 'לכל ה' });
    await changes(BOLD, { before: 'שלום ', at: () => 0, takes: 'שלום ', text: '' });
  });
  test('takes words into the empty box', async () => {
    await bench.set([]);
    expect(await bench.read()).toBe('');
    expect(await bench.edit([{ start: 0, end: 0, text: 'Hello.' }], '')).toBe(true);
    expect((await bench.content()).text).toBe('Hello.');
  });

  if (!subject.oneLine) {
    test('takes words into an empty line', () =>
      changes(BOLD, { at: (text) => text.indexOf('\n') + 1, text: 'Between.' }));
    test('takes several lines', () =>
      changes(BOLD, { before: ' and 🙂', at: () => 0, text: '\nthird\nfourth' }));
    test('joins two lines', () => changes(BOLD, { before: '\nSecond', at: () => 0, takes: '\n', text: '' }));
  }

  test('takes two changes at once', async () => {
    await bench.set(BOLD);
    const text = wordsOf(BOLD);
    const at = text.indexOf('one more');
    const edits = [
      { start: 0, end: 0, text: LABEL },
      { start: at, end: at + 'one more'.length, text: 'two' },
    ];
    expect(await bench.edit(edits, text)).toBe(true);
    expect((await bench.content()).text).toBe(LABEL + text.replace('one more', 'two'));
  });

  test('keeps 25,000 characters', async () => {
    const lines = longText();
    await bench.set(lines);
    if (subject.partial) {
      await expect(bench.read()).rejects.toThrow('expected the whole text');
      await expect(bench.edit([{ start: 0, end: 0, text: LABEL }])).rejects.toThrow();
      expect((await bench.content()).text).toBe(wordsOf(lines));
    } else {
      expect(await bench.read()).toBe(wordsOf(lines));
      await changes(lines, { before: 'line 200', at: () => 0, text: 'right here: ' });
    }
  });

  if (!subject.ungated) {
    test('is left as it was while a send is paused', async () => {
      await bench.set([`${PLUG}.`, 'And *so* on.']);
      await bench.focus();
      await bench.page.keyboard.type('Oh. ');
      await until('the typed words', async () => (await bench.content()).text.includes('Oh. '));
      await badge(bench, 'Mali, warning');
      const before = await bench.inside();
      await bench.post();
      await warning(bench);
      expect(await bench.inside()).toEqual(before);
      await press(bench, 'Keep editing');
      await noWarning(bench);
      expect(await bench.inside()).toEqual(before);
      expect(await bench.out()).toEqual([]);
      await bench.focus();
      await bench.undo();
      await until('undo', async () => !(await bench.content()).text.includes('Oh. '));
    });
  }

  test('knows where words stand, also after scrolling', async () => {
    await bench.set(WRAPPED);
    const text = wordsOf(WRAPPED);
    for (const by of [0, 30, 0]) {
      await bench.scroll(by);
      for (const words of ['Good', 'morning to', 'goes on and on', '🙂', 'עולם', 'shelf', 'end of it']) {
        const start = text.indexOf(words);
        const span = { start, end: start + words.length };
        const rects = await bench.rects(span);
        if (subject.kind === 'textarea') await standsAt(bench, span, rects);
        else expectNear(rects, await bench.reference(words));
      }
    }
  });

  test('writes nothing where the text is another than was judged', async () => {
    await bench.set(BOLD);
    const before = await bench.state();
    expect(await bench.edit([{ start: 0, end: 0, text: LABEL }], `${wordsOf(BOLD)} and`)).toBe(false);
    expect(await bench.state()).toEqual(before);
  });

  test('writes nothing where the text changes while it is selected', async () => {
    await bench.set(BOLD);
    const others = ['Something else.'];
    const edits = [{ start: 0, end: 0, text: LABEL }];
    expect(await bench.editWhile(others, edits, wordsOf(BOLD))).toBe(false);
    expect((await bench.content()).text).toBe(wordsOf(others));
  });
}

/** Within 2 px. */
function expectNear(rects: readonly Box[], wanted: readonly Box[]): void {
  expect(wanted.length).toBeGreaterThan(0);
  expect(rects).toHaveLength(wanted.length);
  for (const [at, rect] of rects.entries())
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs(rect[side] - (wanted[at]?.[side] ?? Number.NaN)), side).toBeLessThanOrEqual(2);
}

/** A press 2 px within and without either edge goes to the ends of the span; what is scrolled out of view has none. */
async function standsAt(bench: Bench, { start, end }: Span, rects: readonly Box[]): Promise<void> {
  expect(rects.length).toBeGreaterThan(0);
  const [first, last] = [rects[0], rects.at(-1)];
  const box = await bench.box();
  if (!first || !last) throw new Error('expected rectangles');
  const visible = ({ x, y, width, height }: Box) =>
    y > box.y + 1 && y + height < box.y + box.height - 1 && x > box.x && x + width < box.x + box.width;
  if (!visible(first) || !visible(last)) return;
  const middle = (rect: Box) => rect.y + rect.height / 2;
  const words = (await bench.content()).text.slice(start, end);
  const pressed = await bench.caretAt([
    [first.x + 2, middle(first)],
    [first.x + 2, first.y + 2],
    [first.x + 2, first.y + first.height - 2],
    [last.x + last.width - 2, middle(last)],
  ]);
  // Where directions meet, one place is two offsets: of words from right to left only the beginning is told.
  if (/\p{sc=Hebr}/u.test(words)) expect(pressed.at(-1)).toBe(start);
  else expect(pressed).toEqual([start, start, start, end]);
}

/** Where a change is made, and what of the text it takes the place of. */
interface Change {
  readonly before?: string;
  at(text: string): number;
  readonly takes?: string;
  readonly text: string;
}

function* wordsIn(lines: readonly string[], pattern: RegExp): Iterable<string> {
  for (const line of lines) for (const [, words = ''] of line.matchAll(pattern)) yield words;
}

function longText(): string[] {
  const lines: string[] = [];
  for (let length = 0, at = 1; length < 25_000; at += 1) {
    // Some editors draw each change of letters anew, and take seconds for hundreds of them.
    const line = `This is line ${at} of a ${at % 20 === 0 ? '*long*' : 'long'} story, with a 🙂 in it.`;
    lines.push(line);
    length += line.length - 1;
  }
  return lines;
}
