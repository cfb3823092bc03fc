import { readFileSync } from 'node:fs';
import { compileReader } from '../../src/background/engine/reading/reading';
import type { StanceReading } from '../../src/background/engine/reading/stance';
import { parseDraft } from '../../src/model/draft';
import { parseProfile } from '../../src/model/profile';
import type { Measurement } from '../measure';

const CASES = 'cases/stance.dev.jsonl';
const LABELS = {
  plug: 'promotes',
  neutral: 'neutral',
  negative: 'negative',
  unrelated: 'unmentioned',
} as const;

interface Case {
  readonly id: string;
  readonly text: string;
  readonly client: object;
  readonly label: keyof typeof LABELS;
}

/** What came out of one case; `unmentioned` where the client was not found in it. */
interface Outcome {
  readonly item: Case;
  readonly read: StanceReading | null;
}

/** Reads every case with its one client declared. */
export function readStanceCases(file: string): Outcome[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const item: Case = JSON.parse(line);
    const profile = parseProfile({
      schema: 'hatcheck/profile@1',
      personas: [{ id: 'me', name: 'Me', kind: 'personal', languages: ['en'] }],
      activePersona: 'me',
      clients: [{ id: 'client', ...item.client }],
    });
    const reading = compileReader(profile)(
      parseDraft({ id: item.id, site: 'x', kind: 'post', text: item.text }),
    );
    const [client] = reading.clients;
    return { item, read: client ? reading.stance(client) : null };
  });
}

/** Precision and recall of `promotes` against the rest, over all cases, as two decimals. */
export function plugFigures(outcomes: readonly Outcome[]): { precision: number; recall: number } {
  const said = outcomes.filter(({ read }) => read?.stance === 'promotes');
  const right = said.filter(({ item }) => item.label === 'plug');
  const plugs = outcomes.filter(({ item }) => item.label === 'plug');
  return { precision: right.length / said.length, recall: right.length / plugs.length };
}

export default {
  needs: [CASES],
  run(shared, wrong) {
    const outcomes = readStanceCases(shared(CASES));
    for (const { item, read } of outcomes) {
      const stance = read?.stance ?? 'unmentioned';
      const expected = LABELS[item.label];
      if (stance === expected || (expected === 'unmentioned' && stance === 'neutral')) continue;
      const because = read?.because.map(({ start, end }) => item.text.slice(start, end)).join(' | ') ?? '';
      wrong(`${item.id}: ${expected}, read ${stance} (${read?.why ?? ''}: ${because})\n    ${item.text}`);
    }
    const { precision, recall } = plugFigures(outcomes);
    return [
      { figure: 'promotes against the rest: precision', value: precision.toFixed(3), reach: '≥ 0.90' },
      { figure: 'promotes against the rest: recall', value: recall.toFixed(3), reach: '≥ 0.85' },
      ...Object.entries(LABELS).map(([label, name]) => {
        const of = outcomes.filter(({ item }) => item.label === label);
        const read = (stance: string | undefined) =>
          of.filter((outcome) => outcome.read?.stance === stance).length;
        return {
          figure: `${label}, read promotes / neutral / negative / unmentioned`,
          value: `${read('promotes')} / ${read('neutral')} / ${read('negative')} / ${read(undefined)}`,
          ...(name === 'unmentioned' && { reach: 'no promotes' }),
        };
      }),
    ];
  },
} satisfies Measurement;
