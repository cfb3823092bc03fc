import type { Sense, WordSense } from '../../src/background/engine/vocabulary/label';
import { LABEL_WORDS } from '../../src/background/engine/vocabulary/labels';
import type { LabelRule, Market, Sourced, Worth } from '../../src/background/engine/vocabulary/market';
import { MARKETS } from '../../src/background/engine/vocabulary/markets';
import { PLAIN, PLAIN_LABELS } from '../../src/background/engine/vocabulary/plain-reading';
import type { Pages } from '../docs';

const HEADINGS: readonly (readonly [Worth, string])[] = [
  ['enough', 'Enough'],
  ['depends', 'Depends: a note, never more'],
  ['not', 'Not enough'],
];
const CONFIDENCE = {
  V: 'read in the regulator’s own text',
  V2: 'read in a secondary source',
  K: 'general knowledge, only ever a note',
} as const;
const SENSES: Readonly<Partial<Record<Sense, string>>> = {
  'brand-role': 'brand and role (`#AcmeAmbassador`)',
  switch: 'the site’s own switch alone',
  tie: 'a sentence that states the tie (“Acme is a client of mine”)',
  contest: 'brand and contest (`#AcmeContest`)',
  thanks: 'bare thanks (“Thank you Acme”)',
};
const SHOWN = 6;

/** A page a market, and one that lists them. */
export default function markets(): Pages {
  const all = [...MARKETS.values()].sort((a, b) => a.code.localeCompare(b.code));
  const plain = { ...PLAIN, code: 'plain', name: 'anywhere else', languages: ['en'], labels: PLAIN_LABELS };
  const pages = [...all, plain].map(
    (market) => [`docs/markets/${market.code.toLowerCase()}.md`, page(market)] as const,
  );
  return { ...Object.fromEntries(pages), 'docs/markets/README.md': index([...all, plain]) };
}

function index(all: readonly Market[]): string {
  return `${head('Disclosures, market by market')}
What Hatcheck takes for a disclosure that is good enough. Facts about rules and habits, each with its source; no legal advice.

| Market | Who decides | A label that is enough, in its place |
| --- | --- | --- |
${all.map((market) => `| [${title(market)}](${market.code.toLowerCase()}.md) | ${market.regulator || '–'} | ${best(market)} |`).join('\n')}

How sure an entry is: ${Object.entries(CONFIDENCE)
    .map(([mark, meaning]) => `**${mark}** ${meaning}`)
    .join('; ')}. What rests on K alone never pauses a post.
`;
}

function best({ languages, labels }: Market): string {
  const rule = labels.find(({ senses, worth }) => senses.includes('ad') && worth === 'enough');
  if (!rule) return '–';
  return (
    languages.flatMap((language) => wordsOf('ad', [language]).slice(0, 1)).join(', ') ||
    'a plain word for advertising'
  );
}

function page(market: Market): string {
  const { labels, placement, language, languages, stake, categories = [], permits = [] } = market;
  const tables = HEADINGS.map(([worth, heading]) => {
    const lines = labels.filter((rule) => rule.worth === worth).flatMap((rule) => rows(rule, languages));
    return lines.length === 0
      ? ''
      : `\n## ${heading}\n\n| Label | For | Since | Source | Sure |\n| --- | --- | --- | --- | --- |\n${lines.join('\n')}\n`;
  }).join('');
  const more = [
    ...(stake ? [`- Owners and investors say that they are, beside the label. ${from(stake)}`] : []),
    ...categories.map((rule) => `- ${capital(rule.category)}: ${rule.says} ${from(rule)}`),
    ...permits.map(
      (permit) =>
        `- ${permit.says} ${permit.except.length > 0 ? `Not for: ${permit.except.join(', ')}. ` : ''}${from(permit)}`,
    ),
  ];
  return `${head(title(market))}
${market.regulator ? `Who decides: ${market.regulator}.` : 'The strictest plain reading, for a market without a page of its own, or where none is set.'}
${tables}
The first row that fits a label counts; what no row names is read [plainly](plain.md).

## Where

${placement.says} ${from(placement)}

## In which language

${languages.length === 0 || market.code === 'plain' ? 'In the language of the post.' : `A post in ${languages.map(languageName).join(', ')} is labelled in that language, unless a row above says otherwise; any other post in its own, plainly.`} ${from(language)}
${more.length > 0 ? `\n## Beside the label\n\n${more.join('\n')}\n` : ''}`;
}

/** A row a kind of label. */
function rows(rule: LabelRule, languages: readonly string[]): string[] {
  const labels = rule.words
    ? [rule.words.map((word) => `\`${word}\``).join(', ')]
    : rule.senses.map(
        (sense) =>
          SENSES[sense] ?? `${sense}: ${wordsOf(sense, languages).slice(0, SHOWN).join(', ') || '–'}`,
      );
  const also = rule.anyLanguage ? ' (on a post in any language)' : '';
  return labels.map(
    (label) =>
      `| ${label}${also} | ${rule.for?.join(', ') ?? 'all'} | ${rule.asOf} | ${rule.source} | ${rule.confidence} |`,
  );
}

function wordsOf(sense: Sense, languages: readonly string[]): string[] {
  const spoken = languages.length === 0 ? ['en'] : languages;
  return LABEL_WORDS.filter(({ language }) => spoken.includes(language))
    .sort((a, b) => spoken.indexOf(a.language) - spoken.indexOf(b.language))
    .flatMap(({ words }) => words[sense as WordSense] ?? [])
    .map((word) => `“${word}”`);
}

function head(text: string): string {
  return `<!-- Written by npm run docs from src/background/engine/vocabulary. -->\n\n# ${text}\n`;
}

function from({ source, asOf, confidence }: Sourced): string {
  return `(${source}; since ${asOf}; ${confidence})`;
}

function title({ name }: Market): string {
  return capital(name.replace(/^the /, ''));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
