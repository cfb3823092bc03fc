import { readFileSync } from 'node:fs';
import { readLinks } from '../../src/background/engine/reading/links';
import { compileMentions } from '../../src/background/engine/reading/mentions';
import { foldText } from '../../src/background/engine/reading/text';
import { parseDraft } from '../../src/model/draft';
import { parseProfile } from '../../src/model/profile';
import type { Measurement } from '../measure';

interface Case {
  readonly id: string;
  readonly clients: readonly object[];
  readonly text: string;
  readonly links: readonly string[];
  readonly mentions: readonly { client: string; start?: number; end?: number; link?: number }[];
  readonly why: string;
  readonly tags: readonly string[];
}

const FILE = 'cases/names.dev.jsonl';

/** Who is meant: every mention with its exact span, over all cases. */
export default {
  needs: [FILE],
  run(shared, wrong) {
    const cases: Case[] = readFileSync(shared(FILE), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    let hits = 0;
    let misses = 0;
    let extras = 0;
    let right = 0;
    for (const one of cases) {
      const expected = new Set(one.mentions.map(keyOf));
      const found = new Set(mentionsOf(one).map(keyOf));
      const missed = [...expected].filter((key) => !found.has(key));
      const extra = [...found].filter((key) => !expected.has(key));
      hits += expected.size - missed.length;
      misses += missed.length;
      extras += extra.length;
      if (missed.length + extra.length === 0) right += 1;
      else
        wrong(
          `${one.id} ${one.tags.join(' ')} (${one.why}): “${one.text}” missed [${missed}] extra [${extra}]`,
        );
    }
    return [
      {
        figure: 'F1 of mentions, client and span exact',
        value: ((2 * hits) / (2 * hits + misses + extras)).toFixed(3),
        reach: '0.98',
      },
      { figure: 'cases wholly right', value: `${right} of ${cases.length}` },
    ];
  },
} satisfies Measurement;

function keyOf({
  client,
  start,
  end,
  link,
}: {
  client: string;
  start?: number;
  end?: number;
  link?: number;
}) {
  return link === undefined ? `${client} ${start}–${end}` : `${client} link ${link}`;
}

function mentionsOf({ clients, text, links }: Case) {
  const persona = { id: 'me', name: 'Me', kind: 'personal' };
  const profile = parseProfile({
    schema: 'hatcheck/profile@1',
    personas: [persona],
    activePersona: 'me',
    clients,
  });
  const draft = parseDraft({ id: 'case', site: 'other', kind: 'post', text, links });
  return compileMentions(profile.clients)(draft, foldText(text), readLinks(text, links));
}
