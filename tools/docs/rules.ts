import { compile } from '../../src/background/engine/engine';
import type { Example, Found, Rule } from '../../src/background/engine/rule';
import { rules } from '../../src/background/rules';
import { parseDraft } from '../../src/model/draft';
import { parseProfile } from '../../src/model/profile';
import type { Finding } from '../../src/model/verdict';
import type { Pages } from '../docs';

const LEVELS = {
  note: 'a note on the badge; it never interrupts',
  warn: 'a warning; the send waits for your answer',
  hold: 'a warning that needs a second, deliberate press',
} as const;

/** A page a rule, and one that lists them. */
export default function rulePages(): Pages {
  const pages = rules.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)] as const);
  return { ...Object.fromEntries(pages), 'docs/rules/README.md': index() };
}

function index(): string {
  const rows = rules.map(
    ({ id, name, level, summary }) => `| [${name}](${id}.md) | ${summary} | ${level} | \`${id}\` |`,
  );
  return `${head('What Hatcheck looks for')}
| Rule | Says | Level | Id |
| --- | --- | --- | --- |
${rows.join('\n')}

Each can be turned off or given another level in the options, or in a profile: \`"rules": { "client-plug": { "level": "note" } }\`.
`;
}

function page(rule: Rule): string {
  const options = Object.entries(rule.options.parse({}) as Record<string, unknown>);
  const table = options.map(([name, value]) => `| \`${name}\` | ${JSON.stringify(value)} |`);
  return `${head(rule.name)}
${rule.summary}

Level: **${rule.level}**, ${LEVELS[rule.level]}. Id: \`${rule.id}\`.
${table.length > 0 ? `\n## Options\n\n| Option | Unless set |\n| --- | --- |\n${table.join('\n')}\n` : ''}
## Speaks up

${rule.examples.found.map((example) => found(rule, example)).join('\n')}
## Stays silent

${rule.examples.clear.map((example) => `- ${quote(example)}: ${example.why}.`).join('\n')}
`;
}

function found(rule: Rule, example: Found): string {
  const finding = findingOf(rule, example);
  const told = finding ? `\n  ${oneLine(finding.message)} ${oneLine(finding.why)}` : '';
  const level = example.level && example.level !== rule.level ? ` (${example.level})` : '';
  return `- ${quote(example)}${level}: ${example.why}.${told}\n`;
}

/** What the person would read of an example. */
function findingOf(rule: Rule, { profile, draft }: Example): Finding | undefined {
  const [first] = profile.personas ?? [];
  const whole = parseProfile({
    schema: 'hatcheck/profile@1',
    activePersona: first && 'id' in first ? first.id : '',
    clients: [],
    ...profile,
  });
  const given = parseDraft({
    id: 'example',
    site: 'other',
    kind: 'post',
    at: '2026-11-20T10:00:00Z',
    ...draft,
  });
  return compile(whole, [rule]).check(given).findings[0];
}

function quote({ draft }: Example): string {
  if (draft.text === '') return `A ${draft.kind ?? 'post'} without words`;
  return `“${oneLine(draft.text).replace(/([*_`#[\]<>|\\])/g, '\\$1')}”`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function head(title: string): string {
  return `<!-- Written by npm run docs. -->\n\n# ${title}\n`;
}
