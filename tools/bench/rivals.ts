import type { Profile } from '../../src/model/profile';
import { load, PEERS } from './peers';

/** Something that reads a text, timed beside our own. */
export interface Rival {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

/** Matching only: every name and alias, in any case. Words' edges, look-alikes and evidence are left out by all. */
export async function matchers({ clients }: Profile): Promise<Rival[]> {
  const terms = clients.flatMap(({ name, aliases }) => [name, ...aliases]).map((term) => term.toLowerCase());
  const expression = new RegExp(
    [...terms]
      .sort((a, b) => b.length - a.length)
      .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|'),
    'g',
  );
  const rivals: Rival[] = [
    { name: 'one big RegExp', run: (text) => [...text.toLowerCase().matchAll(expression)] },
    {
      name: 'a loop of includes',
      run(text) {
        const lower = text.toLowerCase();
        return terms.filter((term) => lower.includes(term));
      },
    },
  ];
  for (const [file, note] of [
    [undefined, ''],
    ['dist/fast.js', ', its fast form'],
  ] as const) {
    const module = await load(PEERS.ahocorasick, file);
    if (!module) break;
    const AhoCorasick = module['default'] as new (terms: string[]) => { search(text: string): unknown };
    const automaton = new AhoCorasick([...new Set(terms)]);
    rivals.push({
      name: `${PEERS.ahocorasick.name} ${PEERS.ahocorasick.version}${note}`,
      run: (text) => automaton.search(text.toLowerCase()),
    });
  }
  return rivals;
}

/** Whole checks of a text: prose, wording, grammar. Other work than ours, and what writers wait for elsewhere. */
export async function checkers(): Promise<Rival[]> {
  const rivals: Rival[] = [];
  const named = ({ name, version }: { name: string; version: string }) => `${name} ${version}`;
  const writeGood = await load(PEERS.writeGood);
  if (writeGood) {
    rivals.push({ name: named(PEERS.writeGood), run: writeGood['default'] as (text: string) => unknown });
  }
  const alex = await load(PEERS.alex);
  if (alex) rivals.push({ name: named(PEERS.alex), run: alex['text'] as (text: string) => unknown });
  const harper = await load(PEERS.harper);
  const binary = harper && (await load(PEERS.harper, 'dist/binaryInlined.js'));
  if (harper && binary) {
    const Linter = harper['LocalLinter'] as new (options: {
      binary: unknown;
    }) => { setup(): Promise<void>; lint(text: string): Promise<unknown> };
    const linter = new Linter({ binary: binary['binaryInlined'] });
    await linter.setup();
    rivals.push({ name: named(PEERS.harper), run: (text) => linter.lint(text) });
  }
  return rivals;
}
