import type { Kind } from '../new';

/** A rule that speaks up at one phrase, for the author to put the real thing in its place. */
export default {
  named: 'id, as “client-plug”',
  files: (id) => ({ [`src/background/rules/${id}.ts`]: templateOf(id) }),
  next: (id) => [
    `src/model/rules.ts: add '${id}' to RULE_IDS. The place in that list is its place in the options and in a verdict.`,
    `src/background/rules/${id}.ts: say what it finds. Facts come from the reading; a new one gets a file in src/background/engine/reading/.`,
    'Give each example that is found a benign twin that is clear: they are its test, its docs and its help.',
    'npx vitest run --project unit tests/background/rules',
    `npm run docs writes docs/rules/${id}.md; npm test proves the rest.`,
  ],
} satisfies Kind;

function templateOf(id: string): string {
  return `import * as z from 'zod/mini';
import { compilePhrases } from '../engine/reading/phrases';
import type { Rule } from '../engine/rule';

/** What it listens for; say where a list is from, and of when. */
const find = compilePhrases([{ phrases: 'a phrase of trouble', means: 'trouble' }]);

const ada = { personas: [{ id: 'ada', name: 'Ada', kind: 'personal' }] };

export default {
  id: '${id}',
  name: 'A few words, as a heading',
  level: 'warn',
  summary: 'One line for the options and the docs.',
  options: z.object({}),
  *check({ draft, words }) {
    for (const { start, end } of find(words)) {
      const span = { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
      yield {
        spans: [span],
        message: \`“\${draft.text.slice(span.start, span.end)}” is what is wrong.\`,
        why: 'Why it matters, or how to mend it.',
        fixes: [],
      };
    }
  },
  examples: {
    clear: [{ why: 'its benign twin', profile: ada, draft: { text: 'A phrase of no trouble.' } }],
    found: [
      {
        why: 'the trouble itself',
        profile: ada,
        draft: { text: 'Here is a phrase of trouble.' },
        marks: ['a phrase of trouble'],
      },
    ],
  },
} satisfies Rule<object>;
`;
}
