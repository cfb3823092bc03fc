import type { Draft } from '../../../model/draft';
import { type Client, type Profile, TOPICS } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import { TOPIC_VOCABULARIES, type TopicVocabulary } from '../vocabulary/topics';
import { compileMasked } from './masked';
import { compileOwnTopics } from './own-topics';
import { compilePhrases, type FindPhrases, type Match } from './phrases';
import { readWords, type Word } from './words';

/** A topic that some persona or circle of the person keeps apart, found in a draft. */
export interface TopicReading {
  /** One of the contract's topics, or the person's own words for one. */
  readonly topic: string;
  /** Where it is in the text, in order; empty where only a picture's description has it. */
  readonly spans: readonly Span[];
  /** The words that tell it, as typed. */
  readonly phrase: string;
  readonly from: 'text' | 'picture' | 'shared';
  /** Worth a note only: a mild word. */
  readonly mild: boolean;
}

/** What reading topics needs to know of a draft beside its own words. */
export interface TopicContext {
  readonly draft: Draft;
  readonly words: readonly Word[];
  /** ISO 639-1 codes to look in, besides English. */
  readonly languages: readonly (string | null)[];
  /** Where clients are named: a name is no topic. */
  readonly names: readonly Span[];
  /** The clients whose business this draft is about, or whose voice the persona is. */
  readonly about: readonly Client[];
}

type Weight = 'sure' | 'mild' | 'against' | 'never' | 'not' | { readonly family: string };
type Meaning = { readonly topic: string; readonly weight: Weight };
type Found = { readonly word: number; readonly end: number; readonly weight: Weight; readonly topic: string };

/** Two cues further apart than this many words do not speak of one thing. */
const NEAR = 40;
const KNOWN: ReadonlySet<string> = new Set(TOPICS);
const CATEGORY_TOPIC: Readonly<Record<string, string>> = {
  alcohol: 'alcohol',
  politics: 'politics',
  health: 'health',
  finance: 'money',
};

/** Compiles the topics that any persona or circle of this profile keeps apart; no other is looked for. */
export function compileTopics(profile: Profile): (context: TopicContext) => TopicReading[] {
  const wanted = new Set([
    ...profile.personas.flatMap(({ avoid }) => avoid),
    ...profile.circles.flatMap(({ topics }) => topics),
  ]);
  if (wanted.size === 0) return () => [];
  const finders = new Map<string, FindPhrases<Meaning>>();
  for (const vocabulary of TOPIC_VOCABULARIES) finders.set(vocabulary.language, finderOf(vocabulary, wanted));
  const findMasked = wanted.has('profanity') ? compileMasked(TOPIC_VOCABULARIES) : () => [];
  const findOwn = compileOwnTopics([...wanted].filter((topic) => !KNOWN.has(topic)));

  return (context) => {
    const source = sourceOf(context);
    if (source.words.length === 0) return [];
    const languages = new Set(['en', ...context.languages.flatMap((code) => code ?? [])]);
    const own = notEnglishIn(context.languages);
    const matches = [...languages].flatMap((language) => {
      const said = finders.get(language)?.(source.words) ?? [];
      return language === 'en' && own.size > 0 ? said.filter((one) => !isOwn(one, source.words, own)) : said;
    });
    const found = heard(matches, source.words, context);
    const readings: TopicReading[] = [];
    for (const topic of new Set(found.map((one) => one.topic))) {
      const telling = tellingOf(
        found.filter((one) => one.topic === topic),
        isBusiness(topic, context.about),
      );
      if (isScolding(telling, topic, context)) continue;
      if (telling.length > 0) readings.push(readingOf(topic, telling, source));
    }
    for (const own of findOwn(source.words)) readings.push(readingOf(own.means, [foundOf(own)], source));
    for (const { from, text } of source.parts) {
      for (const span of findMasked(text)) {
        const phrase = text.slice(span.start, span.end);
        readings.push({
          topic: 'profanity',
          spans: from === 'text' ? [span] : [],
          phrase,
          from,
          mild: false,
        });
      }
    }
    return readings;
  };
}

/** Lazily: a vocabulary is compiled when a draft in its language first comes by. */
function finderOf({ not, topics }: TopicVocabulary, wanted: ReadonlySet<string>): FindPhrases<Meaning> {
  let compiled: FindPhrases<Meaning> | undefined;
  return (words) => {
    compiled ??= compilePhrases(entries());
    return compiled(words);
  };

  function* entries(): Iterable<{ phrases: string; means: Meaning }> {
    const each = function* (topic: string, weight: Weight, lists: readonly string[] = []) {
      for (const phrases of lists) yield { phrases, means: { topic, weight } };
    };
    yield* each('', 'not', not);
    for (const [topic, { sure, mild, cues = {}, against, never }] of Object.entries(topics)) {
      if (!wanted.has(topic)) continue;
      yield* each(topic, 'sure', sure);
      yield* each(topic, 'mild', mild);
      yield* each(topic, 'against', against);
      yield* each(topic, 'never', never);
      for (const [family, lists] of Object.entries(cues)) yield* each(topic, { family }, lists);
    }
  }
}

/** Text, descriptions of pictures, and what is shared without a word of one's own, as one run of words. */
interface Source {
  readonly words: readonly Word[];
  readonly parts: readonly {
    readonly from: TopicReading['from'];
    readonly text: string;
    readonly first: number;
  }[];
}

function sourceOf({ draft, words }: TopicContext): Source {
  const parts: { from: TopicReading['from']; text: string; first: number }[] = [
    { from: 'text', text: draft.text, first: 0 },
  ];
  const all = [...words];
  const add = (from: TopicReading['from'], text: string) => {
    parts.push({ from, text, first: all.length });
    all.push(...readWords(text));
  };
  for (const { alt } of draft.media) if (alt) add('picture', alt);
  if (draft.kind === 'repost' && words.length === 0 && draft.about?.text) add('shared', draft.about.text);
  return { words: all, parts };
}

const NOT_ENGLISH = new Map(
  TOPIC_VOCABULARIES.map(({ language, notEnglish = '' }) => [language, new Set(notEnglish.split(' '))]),
);
const NONE: ReadonlySet<string> = new Set();

/** The words that look English in the language a text is in, or that its writer writes in where that is not known. */
function notEnglishIn([read, ...written]: readonly (string | null)[]): ReadonlySet<string> {
  const language = read ?? (written.includes('en') ? 'en' : written[0]);
  return NOT_ENGLISH.get(language ?? 'en') ?? NONE;
}

function isOwn({ start, end }: Match<Meaning>, words: readonly Word[], own: ReadonlySet<string>): boolean {
  return end - start === 1 && own.has(words[start]?.forms[0] ?? '');
}

/** What remains when idioms, names and hyphened compounds are taken out. */
function heard(matches: readonly Match<Meaning>[], words: readonly Word[], context: TopicContext): Found[] {
  const idioms = matches.filter(({ means }) => means.weight === 'not');
  const trades = context.about.map(tradeOf);
  const found: Found[] = [];
  for (const { start, end, means } of matches) {
    const { weight, topic } = means;
    if (weight === 'not' || idioms.some((idiom) => masks(idiom, start, end))) continue;
    const word = words[start];
    const last = words[end - 1];
    if (!word || !last) continue;
    if (
      context.names.some(
        (name) => start < context.words.length && name.start <= word.start && last.end <= name.end,
      )
    )
      continue;
    if (
      typeof weight === 'object' &&
      end - start === 1 &&
      (word.joined || word.forms.some((form) => trades.some((trade) => trade.has(form))))
    )
      continue;
    found.push({ word: start, end, weight, topic });
  }
  return found;
}

/** An idiom takes what it covers, and what it shares words with and is no shorter than. */
function masks(idiom: Match<Meaning>, start: number, end: number): boolean {
  return idiom.start < end && start < idiom.end && idiom.end - idiom.start >= end - start;
}

/** What settles a topic: something sure, or words of two families near each other that others do not outweigh. */
function tellingOf(found: readonly Found[], business: boolean): Found[] {
  if (found.some(({ weight }) => weight === 'never')) return [];
  const sure = found.filter(({ weight }) => weight === 'sure');
  const cues = found.filter(({ weight }) => typeof weight === 'object');
  if (sure.length > 0) return sure;
  const mild = found.filter(({ weight }) => weight === 'mild');
  if (business) return mild;
  for (const cue of cues) {
    const near = found.filter(({ word }) => word >= cue.word && word < cue.word + NEAR);
    const families = new Map<string, Found>();
    const taken = new Set<number>();
    for (const one of near) {
      if (typeof one.weight !== 'object' || families.has(one.weight.family) || taken.has(one.word)) continue;
      families.set(one.weight.family, one);
      taken.add(one.word);
    }
    const against = new Set(
      found
        .filter(({ weight, word }) => weight === 'against' && Math.abs(word - cue.word) < NEAR)
        .map(({ word }) => word),
    );
    if (families.size - against.size >= 2) return [...families.values()];
  }
  return mild;
}

/** Hard words about what a named client does to the world are about it, not about who governs. */
function isScolding(telling: readonly Found[], topic: string, { names }: TopicContext): boolean {
  return (
    topic === 'politics' &&
    names.length > 0 &&
    telling.every(
      ({ weight }) => typeof weight === 'object' && (weight.family === 'issue' || weight.family === 'heat'),
    )
  );
}

/** Whether a topic is what a client does for a living: then only excess is off. */
function isBusiness(topic: string, about: readonly Client[]): boolean {
  return about.some(({ category }) => CATEGORY_TOPIC[category] === topic);
}

/** The words of a client's own trade: said of it, they are no topic. Kept by client, since a profile is read often. */
const TRADE = new WeakMap<Client, ReadonlySet<string>>();
function tradeOf(client: Client): ReadonlySet<string> {
  const known = TRADE.get(client);
  if (known) return known;
  const { products, context, hashtags } = client;
  const trade = new Set(
    readWords([...products, ...context, ...hashtags].join(' ')).flatMap(({ forms }) => forms),
  );
  TRADE.set(client, trade);
  return trade;
}

function foundOf({ start, end, means }: Match<string>): Found {
  return { word: start, end, weight: 'sure', topic: means };
}

function apart(telling: readonly Found[]): boolean {
  return telling.some(({ end }) => telling.some(({ word }) => word >= end));
}

function readingOf(topic: string, telling: readonly Found[], { words, parts }: Source): TopicReading {
  const places = telling.flatMap(({ word, end }) => {
    const first = words[word];
    const last = words[end - 1];
    const part = parts.findLast((one) => one.first <= word) ?? parts[0];
    return first && last && part ? [{ part, span: { start: first.start, end: last.end } }] : [];
  });
  const [lead = undefined] = places.filter(({ part }) => part.from === 'text').concat(places);
  const spans = places.filter(({ part }) => part.from === 'text').map(({ span }) => span);
  return {
    topic,
    spans: spans
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter((span, at, all) => (all[at - 1]?.end ?? -1) <= span.start),
    phrase: lead ? lead.part.text.slice(lead.span.start, lead.span.end) : topic,
    from: lead?.part.from ?? 'text',
    // One mild swear word is a slip; two apart are swearing.
    mild: telling.every(({ weight }) => weight === 'mild') && !(topic === 'profanity' && apart(telling)),
  };
}
