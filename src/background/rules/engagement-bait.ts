import * as z from 'zod/mini';
import type { Span } from '../../model/verdict';
import { compilePhrases, type Match } from '../engine/reading/phrases';
import { readQuotes, within } from '../engine/reading/quotes';
import type { Word } from '../engine/reading/words';
import type { Rule } from '../engine/rule';
import { BAIT, type BaitWord } from '../engine/vocabulary/bait';

const find = compilePhrases(
  Object.entries(BAIT).flatMap(([means, lists]) =>
    lists.map((phrases) => ({ phrases, means: means as BaitWord })),
  ),
);

/** A price, so that followers offered with one are followers for sale. */
const PRICE = /[$€£]\s?\d|\d\s?(?:[$€£]|usd|eur)/i;

/** Readers who are to name others, in the languages served. */
const TAGGING =
  /(?<!\p{L})(?:tagu?e?|taggat?e?|tagg|etiquet|mencion|mention|menzion|identifi|markier|verlink|marca|marque|oznacz)|منشن|تاغ/iu;

/** Somebody else’s words, passed on the old way. */
const PASSED_ON = /^\s*rt\s?@/i;

const ada = { personas: [{ id: 'ada', name: 'Ada', kind: 'personal' }] };
const page = {
  personas: [{ id: 'page', name: 'Acme page', kind: 'professional', speaksFor: ['acme'] }],
  clients: [{ id: 'acme', name: 'Acme Rockets' }],
};

export default {
  id: 'engagement-bait',
  name: 'Fishing for followers',
  level: 'warn',
  summary: 'Trades follows or likes, gives prizes for tags without terms, or sells followers.',
  options: z.object({}),
  *check({ draft, words, links, persona }) {
    const said = find(words);
    if (said.length === 0 || PASSED_ON.test(draft.text)) return;
    const quoted = readQuotes(draft.text);
    const spansOf = (...kinds: BaitWord[]) => spansAt(said, kinds, words, quoted);
    const has = (kind: BaitWord) => spansOf(kind).length > 0;
    const exchange = spansOf('exchange');
    // “Follow back or get blocked” criticises nothing.
    if (spansOf('criticism').some((span) => !within(span, exchange))) return;
    const traded =
      exchange.length > 0
        ? exchange
        : has('follow me') && has('in return')
          ? spansOf('follow me', 'in return')
          : [];
    if (traded.length > 0) {
      yield {
        spans: traded,
        message: `“${shown(draft.text, traded)}” offers a follow or a like in return for one.`,
        why: 'Networks count traded follows as manipulation and show such posts to fewer people.',
        // A tag that tools and habits add is worth a word, not an alarm, among friends.
        ...(persona.kind === 'personal' && traded.every(isTag(draft.text)) && { atMost: 'note' as const }),
      };
      return;
    }
    const bought = spansOf('buy followers');
    const priced = has('bought') || PRICE.test(draft.text);
    const sold = bought.length > 0 ? bought : has('offer') && priced ? spansOf('followers') : [];
    if (sold.length > 0) {
      yield {
        spans: sold,
        message: `“${shown(draft.text, sold)}” sounds like followers for money.`,
        why: 'Bought followers are against the rules of every network, and readers remember who offered them.',
      };
      return;
    }
    const terms = has('terms') && (links.length > 0 || !has('applause'));
    if (has('prize') && has('task') && !terms) {
      yield {
        spans: spansOf('prize', 'task'),
        message: `“${shown(draft.text, spansOf('task'))}” is the entry to a prize, and no terms are named.`,
        why: 'A prize for tags, comments or shares needs terms that entrants can read, and some networks forbid tagging to enter.',
        // Who says when it ends has said something, where nobody has to drag in friends.
        ...(has('ends') && !TAGGING.test(draft.text) && { atMost: 'note' as const }),
      };
      return;
    }
    const applause = spansOf('applause');
    if (applause.length > 0) {
      yield {
        spans: applause,
        message: `“${shown(draft.text, applause)}” asks for a reaction for its own sake.`,
        why: 'Networks show posts that beg for reactions to fewer people.',
        ...(persona.kind === 'personal' && { atMost: 'note' as const }),
      };
    }
  },
  examples: {
    clear: [
      {
        why: 'somebody else’s competition, passed on',
        profile: ada,
        draft: { text: 'RT @jo: Competition! Follow and RT to win a kite' },
      },
      {
        why: 'a complaint about the practice',
        profile: ada,
        draft: { text: 'Another day, another stranger asking me for follow for follow. No thank you.' },
      },
      {
        why: 'a contest with its terms',
        profile: page,
        draft: {
          text: 'Win a seat at the next launch: comment your favourite planet. Terms: acme.example/terms',
        },
      },
      {
        why: 'a fan asks, and trades nothing',
        profile: ada,
        draft: { text: 'One day my favourite drummer will notice me and follow back' },
      },
      {
        why: 'a comparison',
        profile: ada,
        draft: { text: 'Like for like, rents are up nine percent here.' },
      },
      { why: 'a milestone', profile: page, draft: { text: 'We reached 5k followers today. Thank you all.' } },
      {
        why: 'in Spanish, a story',
        profile: ada,
        draft: { text: 'Mi perro me sigue y yo le sigo el juego' },
      },
    ],
    found: [
      {
        why: 'a trade of follows',
        profile: ada,
        draft: { text: 'Small accounts unite! Drop your handle, I follow back everyone' },
        marks: ['Drop your handle, I follow back'],
      },
      {
        why: 'a prize for tags, no terms',
        profile: page,
        draft: { text: 'Giveaway time! Tag two mates below and the rocket mug could be yours' },
        marks: ['Giveaway', 'Tag two mates', 'could be yours'],
      },
      {
        why: 'followers for money',
        profile: ada,
        draft: { text: 'Cheap followers, delivered tonight, DM me' },
        marks: ['Cheap followers, delivered'],
      },
      {
        why: 'applause on request, from a page',
        profile: page,
        draft: { text: 'Retweet if you love Mondays' },
        marks: ['Retweet if you'],
      },
      {
        why: 'in German',
        profile: ada,
        draft: { text: 'Like gegen Like, wer macht mit?' },
        marks: ['Like gegen Like'],
      },
    ],
  },
} satisfies Rule<object>;

/** The spans of what was said, in order, the longer of two that overlap; what stands in quotation marks is not said. */
function spansAt(
  said: readonly Match<BaitWord>[],
  kinds: readonly BaitWord[],
  words: readonly Word[],
  quoted: readonly Span[],
): Span[] {
  const spans: Span[] = [];
  for (const match of said) {
    if (!kinds.includes(match.means)) continue;
    const start = words[match.start]?.start ?? 0;
    const end = words[match.end - 1]?.end ?? start;
    if (within({ start, end }, quoted)) continue;
    if (match.means === 'task' && !isAsked(words, match.start)) continue;
    spans.push({ start, end });
  }
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, at, all) => !all.slice(0, at).some((earlier) => span.start < earlier.end));
}

/** “Share this” is asked for; “to share this”, “I’d like to” is told. */
function isAsked(words: readonly Word[], at: number): boolean {
  const [before = ''] = words[at - 1]?.forms ?? [];
  return words[at]?.opens === true || !TELLING.has(before);
}
const TELLING = new Set(
  "to i i'd we we'd they you you'd would will could people who wanted gonna can".split(' '),
);

function isTag(text: string): (span: Span) => boolean {
  return ({ start }) => /#\s?$/.test(text.slice(0, start));
}

function shown(text: string, [first]: readonly Span[]): string {
  return first ? text.slice(first.start, first.end) : '';
}
