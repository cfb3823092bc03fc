import { readFileSync } from 'node:fs';
import { compile } from '../../src/background/engine/engine';
import { rules } from '../../src/background/rules';
import { parseDraft } from '../../src/model/draft';
import { parseProfile } from '../../src/model/profile';
import { atLeast } from '../../src/model/verdict';
import type { Measurement } from '../measure';

const POSTS = 'data/ordinary-posts.jsonl';
const COMPANIES = 'data/companies.csv';
const CLIENTS = 20;

/** What a person with an ordinary number of clients meets in an ordinary day, rule by rule. */
export default {
  needs: [POSTS, COMPANIES],
  run(shared, wrong) {
    const rows = readFileSync(shared(COMPANIES), 'utf8').trim().split('\n').slice(1, 501);
    const step = Math.floor(rows.length / CLIENTS);
    const clients = Array.from({ length: CLIENTS }, (_, n) => clientOf(rows[n * step] ?? '', n));
    const checker = compile(
      parseProfile({
        schema: 'hatcheck/profile@1',
        personas: [{ id: 'me', name: 'Me', kind: 'personal', languages: ['en'] }],
        activePersona: 'me',
        clients,
      }),
      rules,
    );
    const posts = readFileSync(shared(POSTS), 'utf8').split('\n').filter(Boolean);
    const alarms = new Map<string, number>();
    let loud = 0;
    for (const line of posts) {
      const { id, text }: { id: string; text: string } = JSON.parse(line);
      const draft = parseDraft({ id, site: 'x', kind: 'post', text, at: '2026-11-20T10:00:00Z' });
      const findings = checker.check(draft).findings.filter(({ level }) => atLeast(level, 'warn'));
      if (findings.length === 0) continue;
      loud += 1;
      wrong(`${findings.map(({ rule, client }) => `${rule} ${client ?? ''}`).join(', ')}\n    ${text}`);
      for (const rule of new Set(findings.map((finding) => finding.rule)))
        alarms.set(rule, (alarms.get(rule) ?? 0) + 1);
    }
    const share = (count: number) => ((1000 * count) / posts.length).toFixed(2);
    return [
      { figure: `alarms per 1,000 ordinary posts, ${CLIENTS} clients`, value: share(loud), reach: '≤ 1' },
      ...Array.from(alarms, ([rule, count]) => ({ figure: `  ${rule}`, value: share(count) })),
    ];
  },
} satisfies Measurement;

function clientOf(row: string, n: number): object {
  const name = (/^"([^"]+)"|^[^,]+/.exec(row) ?? [''])[0].replaceAll('"', '');
  return { id: `c${n}`, name };
}
