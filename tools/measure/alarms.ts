import { readFileSync } from 'node:fs';
import { compile } from '../../src/background/engine/engine';
import { rules } from '../../src/background/rules';
import { parseDraft } from '../../src/model/draft';
import { parseProfile } from '../../src/model/profile';
import { atLeast } from '../../src/model/verdict';
import type { Measurement } from '../measure';
import { plugFigures, readStanceCases } from './stance';

const POSTS = 'data/ordinary-posts.jsonl';
const COMPANIES = 'data/companies.csv';
const CASES = 'cases/stance.dev.jsonl';

/** Alarms are listed whole, for a person to read and class: a true promotion of that company, or false. */
export default {
  needs: [POSTS, COMPANIES, CASES],
  run(shared, wrong) {
    const posts = readFileSync(shared(POSTS), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { id, text }: { id: string; text: string } = JSON.parse(line);
        return parseDraft({ id, site: 'x', kind: 'post', text, at: '2026-11-20T10:00:00Z' });
      });
    const companies = readFileSync(shared(COMPANIES), 'utf8').trim().split('\n').slice(1).map(clientOf);
    const { precision, recall } = plugFigures(readStanceCases(shared(CASES)));
    return [
      ...[companies.slice(0, 500), companies].map((clients) => {
        const checker = compile(profileOf(clients), rules);
        let alarms = 0;
        for (const post of posts) {
          const findings = checker.check(post).findings.filter(({ level }) => atLeast(level, 'warn'));
          if (findings.length === 0) continue;
          alarms += 1;
          const names = findings
            .map(({ rule, client }) => `${rule}${client ? ` (${client})` : ''}`)
            .join(', ');
          wrong(`${clients.length} companies, ${post.id}: ${names}\n    ${post.text}`);
        }
        return {
          figure: `alarms per 1,000 posts, ${clients.length} companies, true ones too`,
          value: ((1000 * alarms) / posts.length).toFixed(2),
          reach: `false ones ≤ ${clients.length === 500 ? 1 : 3}`,
        };
      }),
      {
        figure: 'the same engine on stance cases: precision / recall',
        value: `${precision.toFixed(2)} / ${recall.toFixed(2)}`,
      },
    ];
  },
} satisfies Measurement;

function profileOf(clients: readonly object[]) {
  return parseProfile({
    schema: 'hatcheck/profile@1',
    personas: [{ id: 'me', name: 'Me', kind: 'personal', languages: ['en'] }],
    activePersona: 'me',
    clients,
  });
}

/** A row of the list: name (quoted where it has a comma), website, handle. The website's host is a domain. */
function clientOf(row: string, index: number): object {
  const [name = '', website = '', handle = ''] = [
    ...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g),
  ].map((match) => (match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim());
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/]+)/.exec(website)?.[1];
  return {
    id: `${index} ${name}`,
    name,
    handles: handle === '' ? [] : [{ site: 'x', handle }],
    domains: host === undefined ? [] : [host],
  };
}
