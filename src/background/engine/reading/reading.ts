import type { Draft } from '../../../model/draft';
import { FaultyInput } from '../../../model/faults';
import type { Client, Persona, Profile } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import { type Disclosure, readDisclosures } from './disclosure';
import { readLanguage } from './language';
import { type Link, readLinks } from './links';
import { compileMentions, type Mention } from './mentions';
import { compileRecognition, type Recognition } from './persona';
import { readStance, type StanceReading } from './stance';
import { type FoldedText, foldText } from './text';
import { type Tie, tieOf } from './tie';
import { compileTopics, type TopicReading } from './topics';
import { readWords, type Word } from './words';

/** What a draft says. Each fact is computed once, when it is first asked for. */
export interface Reading {
  readonly draft: Draft;
  readonly profile: Profile;
  /** Who speaks, and how that was recognised. */
  readonly persona: Persona;
  readonly recognition: Recognition;
  /** The moment of the draft, in ms since 1970. @throws FaultyInput when the draft has none. */
  readonly at: number;
  readonly text: FoldedText;
  /** The words of the text as typed. */
  readonly words: readonly Word[];
  /** ISO 639-1, null when the text is too short to tell. */
  readonly language: string | null;
  readonly links: readonly Link[];
  /** Every true mention, in text order, then those in attached links. */
  readonly mentions: readonly Mention[];
  /** The clients mentioned, each once, in order of first mention. */
  readonly clients: readonly Client[];
  readonly disclosures: readonly Disclosure[];
  /** What the draft says of topics that some persona or circle keeps apart. */
  readonly topics: readonly TopicReading[];
  mentionsOf(client: Client): readonly Mention[];
  /** The spans of a client's mentions in the text. */
  spansOf(client: Client): readonly Span[];
  stance(client: Client): StanceReading;
  /** How the tie stands at the draft's moment. */
  tie(client: Client): Tie;
  /** Whether the persona is an official voice of the client. */
  speaksFor(client: Client): boolean;
  explain(): Explanation;
}

/** What `--explain` adds to a verdict. */
export interface Explanation {
  readonly language: string | null;
  readonly mentions: readonly ({ readonly client: string } & (Span | { readonly link: number }))[];
  readonly stance: Readonly<Record<string, string>>;
  readonly disclosures: readonly (Span & {
    readonly label: string;
    readonly counts: boolean;
    readonly why: string;
  })[];
}

/** Compiles what depends on the profile alone; the result reads one draft after another. */
export function compileReader(profile: Profile): (draft: Draft) => Reading {
  const recognise = compileRecognition(profile);
  const findMentions = compileMentions(profile.clients);
  const byId = new Map(profile.clients.map((client) => [client.id, client]));
  const findTopics = compileTopics(profile);

  return (draft) => {
    const recognition = recognise(draft);
    const { persona } = recognition;
    const text = once(() => foldText(draft.text));
    const words = once(() => readWords(draft.text));
    const language = once(() => readLanguage(text(), persona.languages));
    const links = once(() => readLinks(draft.text, draft.links));
    const mentions = once(() => findMentions(draft, text(), links()));
    const clients = once(() =>
      [...new Set(mentions().map(({ client }) => client))].flatMap((id) => byId.get(id) ?? []),
    );
    const disclosures = once(() => readDisclosures(reading));
    const topics = once(() =>
      findTopics({
        draft,
        words: words(),
        languages: persona.languages.includes(language() ?? '')
          ? [language()]
          : [language(), ...persona.languages],
        names: mentions().filter((mention) => 'start' in mention),
        about: [...new Set([...persona.speaksFor.flatMap((id) => byId.get(id) ?? []), ...clients()])],
      }),
    );
    const byClient = once(() => {
      const of = new Map<string, Mention[]>();
      for (const mention of mentions()) put(of, mention.client, mention);
      return of;
    });
    const spans = new Map<string, readonly Span[]>();
    const stances = new Map<string, StanceReading>();

    const reading: Reading = {
      draft,
      profile,
      persona,
      recognition,
      get at() {
        if (draft.at === null)
          throw new FaultyInput([{ field: 'at', problem: 'a dated rule needs the moment of this draft' }]);
        return Date.parse(draft.at);
      },
      get text() {
        return text();
      },
      get words() {
        return words();
      },
      get language() {
        return language();
      },
      get links() {
        return links();
      },
      get mentions() {
        return mentions();
      },
      get clients() {
        return clients();
      },
      get disclosures() {
        return disclosures();
      },
      get topics() {
        return topics();
      },
      mentionsOf: (client) => byClient().get(client.id) ?? [],
      spansOf(client) {
        const known =
          spans.get(client.id) ??
          reading
            .mentionsOf(client)
            .flatMap((mention) => ('start' in mention ? [{ start: mention.start, end: mention.end }] : []));
        spans.set(client.id, known);
        return known;
      },
      stance(client) {
        const known = stances.get(client.id) ?? readStance(reading, client);
        stances.set(client.id, known);
        return known;
      },
      tie: (client) => tieOf(client, () => reading.at),
      speaksFor: (client) => persona.speaksFor.includes(client.id),
      explain: () => ({
        language: language(),
        mentions: mentions().map((mention) =>
          'link' in mention
            ? { client: mention.client, link: mention.link }
            : { client: mention.client, start: mention.start, end: mention.end },
        ),
        stance: Object.fromEntries(clients().map((client) => [client.id, reading.stance(client).stance])),
        disclosures: disclosures().map(({ start, end, label, counts, why }) => ({
          start,
          end,
          label,
          counts,
          why,
        })),
      }),
    };
    return reading;
  };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
