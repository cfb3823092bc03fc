import type { Client } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import { EVERYDAY_WORDS } from '../vocabulary/everyday/everyday';
import type { Reading } from './reading';
import { readBrand, readPrivate } from './register';
import { readWords, type Word } from './words';

const PRIVATE_TOPICS = ['profanity', 'sex', 'drugs', 'alcohol', 'gripes', 'whereabouts', 'family'];

/** “I’m Ravi, head chef. Ask me anything”, “Nan (11, shy) is looking for a home”: somebody is introduced to the public. */
const INTRODUCES =
  /(?:I[’']m|I am|[Mm]y name is|[Ss]oy|[Mm]e llamo|[Jj]e suis|[Ii]ch bin|[Mm]ein Name ist|[Ss]ou [oa]) \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \(\d{1,3}[,;)]/u;
const ADDRESSES =
  /(?<!\p{L})(?:you|your|yours|tu|vous|votre|du|dein|euch|ihr|vuestr[oa]s?|vos|você|vocês)(?!\p{L})/iu;

/** Private talk: its weight, whether it is sure of itself, and where it is in the text. */
export type Talk = {
  readonly score: number;
  readonly onlySelf: boolean;
  readonly firm: boolean;
  readonly spans: readonly Span[];
};

/** How much a draft, its pictures' descriptions included, talks as one does to one's own. */
export function privateTalk({ draft, topics, language }: Reading): Talk {
  const alts = draft.media.map(({ alt }) => alt ?? '').join('\n');
  const { signs, because } = readPrivate(`${draft.text}\n\n${alts}`, language);
  const { close = 0, household = 0, kin = 0, self = 0, gossip = 0, chat = 0, party = 0 } = signs;
  const kept = topics.filter(({ topic, mild }) => !mild && PRIVATE_TOPICS.includes(topic)).length;
  const others =
    2 * close +
    Math.min(2, household) +
    Math.min(1.5, 0.75 * kin) +
    Math.min(0.8, 0.4 * gossip) +
    Math.min(1.5, 0.75 * chat) +
    Math.min(1.5, 0.75 * party) +
    Math.min(1.5, 0.75 * kept);
  const [first] = because;
  const called = first?.sign === 'kin' && first.start === 0 ? 0.6 : 0;
  // Small letters from the start and a kiss at the end are how one writes to one's own.
  const manner =
    (/^\p{Ll}/u.test(draft.text.trim()) ? 0.4 : 0) + (/\sx{1,3}\s*$/u.test(draft.text) ? 0.75 : 0);
  const kinds = [...Object.values(signs), kept, manner].filter((count) => count > 0).length;
  return {
    score: others + Math.min(1.3, 0.65 * self) + manner + called - (INTRODUCES.test(draft.text) ? 2 : 0),
    onlySelf: others === 0,
    // One kind of word alone may be a brand's joke; “I” and “my”, and nobody addressed, hardly are.
    firm: kinds > 1 || (self > 1 && !ADDRESSES.test(draft.text)),
    spans: because.flatMap(({ start, end }) => (end <= draft.text.length ? [{ start, end }] : [])),
  };
}

/** Whether words are of what these clients sell: their own context, or a word of their name, as “gym” and “hotel” are. */
function saysOf(official: readonly Client[], words: readonly Word[]): boolean {
  const wares = new Set(
    official.flatMap(({ context, name, aliases }) => [
      ...context.map((word) => word.toLowerCase()),
      ...readWords([name, ...aliases].join(' ')).flatMap(({ forms }) => forms),
    ]),
  );
  return words.some(({ forms }) => forms.some((form) => wares.has(form) && !EVERYDAY_WORDS.has(form)));
}

function pictured({ draft }: Reading): Word[] {
  return draft.media.flatMap(({ alt }) => (alt ? readWords(alt) : []));
}

/** How much a text belongs to an official account: its names, its wares, and the voice of an organisation. */
export function belonging(reading: Reading, official: readonly Client[]): number {
  const { public: open = 0, service = 0, house = 0, beside = 0 } = readBrand(reading).signs;
  const named = official.some((client) => reading.mentionsOf(client).length > 0);
  const ware = saysOf(official, [...reading.words, ...pictured(reading)]);
  return (
    (named ? 2 : 0) +
    (ware ? 1 : 0) +
    Math.min(3, 0.75 * open) +
    Math.min(0.5, 0.5 * beside) +
    1.5 * Math.min(2, service + house)
  );
}
