import { readFileSync } from 'node:fs';
import { compile } from '../../src/background/engine/engine';
import { rules } from '../../src/background/rules';
import { parseDraft } from '../../src/model/draft';
import { parseProfile, TOPICS } from '../../src/model/profile';
import { atLeast } from '../../src/model/verdict';
import type { Measurement } from '../measure';

const POSTS = 'data/ordinary-posts.jsonl';

/** What a working voice that keeps every topic off is told of ordinary posts; `--wrong` lists each, to be read and classed. */
export default {
  needs: [POSTS],
  run(shared, wrong) {
    const posts = readFileSync(shared(POSTS), 'utf8').split('\n').filter(Boolean);
    const checkers = TOPICS.map((topic) => ({ topic, check: checkerOf([topic]).check }));
    const { check } = checkerOf(TOPICS);
    const alarms = new Map<string, number>();
    let loud = 0;
    for (const line of posts) {
      const { id, text }: { id: string; text: string } = JSON.parse(line);
      const draft = parseDraft({ id, site: 'x', kind: 'post', text, at: '2026-11-20T10:00:00Z' });
      const findings = check(draft).findings.filter(({ level }) => atLeast(level, 'warn'));
      if (findings.length === 0) continue;
      loud += 1;
      const about = checkers.filter((one) => one.check(draft).findings.some(isOffPersona));
      const names = [
        ...about.map(({ topic }) => topic),
        ...findings.filter((finding) => !isOffPersona(finding)).map(({ rule }) => rule),
      ];
      for (const name of new Set(names)) alarms.set(name, (alarms.get(name) ?? 0) + 1);
      wrong(`${[...new Set(names)].join(', ')}\n    ${text}`);
    }
    return [
      {
        figure: 'alarms among ordinary posts, every topic kept off',
        value: `${loud} of ${posts.length}`,
        reach: 'each justified',
      },
      ...[...alarms]
        .sort(([, a], [, b]) => b - a)
        .map(([name, count]) => ({ figure: `  ${name}`, value: String(count) })),
    ];
  },
} satisfies Measurement;

function checkerOf(avoid: readonly string[]) {
  const persona = { id: 'me', name: 'Me', kind: 'professional', languages: ['en'], avoid };
  return compile(
    parseProfile({
      schema: 'hatcheck/profile@1',
      personas: [persona],
      activePersona: 'me',
      clients: [],
    }),
    rules,
  );
}

function isOffPersona({ rule, level }: { rule: string; level: 'note' | 'warn' | 'hold' }): boolean {
  return rule === 'off-persona-topic' && atLeast(level, 'warn');
}
