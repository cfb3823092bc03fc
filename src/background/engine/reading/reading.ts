import type { Draft } from '../../../model/draft';
import { FaultyInput } from '../../../model/faults';
import type { Client, Persona, Profile } from '../../../model/profile';
import type { Span } from '../../../model/verdict';
import { type Disclosure, readDisclosures } from './disclosure';
import { type Facts, factEach } from './fact';
import { readLanguage } from './language';
import { type Link, readLinks } from './links';
import { compileMentions, type FindMentions, type Mention } from './mentions';
import { compileRecognition, type Recognition } from './persona';
import { readStance, type StanceReading } from './stance';
import { type FoldedText, foldText } from './text';
import { type Tie, tieOf } from './tie';
import { compileTopics, type TopicReading } from './topics';
import { readWords, type Word } from './words';

/** What a draft says. Each fact is computed once, when it is first asked for. */
export interface Reading {
  /** Those that other files add. */
  readonly facts: Facts;
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
  mentionsOf(this: Reading, client: Client): readonly Mention[];
  /** The spans of a client's mentions in the text. */
  spansOf(this: Reading, client: Client): readonly Span[];
  stance(this: Reading, client: Client): StanceReading;
  /** How the tie stands at the draft's moment. */
  tie(this: Reading, client: Client): Tie;
  /** Whether the persona is an official voice of the client. */
  speaksFor(this: Reading, client: Client): boolean;
  explain(this: Reading): Explanation;
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
  const compiled: Compiled = {
    profile,
    findMentions: compileMentions(profile.clients),
    byId: new Map(profile.clients.map((client) => [client.id, client])),
    findTopics: compileTopics(profile),
  };
  return (draft) => new DraftReading(draft, recognise(draft), compiled);
}

interface Compiled {
  readonly profile: Profile;
  readonly findMentions: FindMentions;
  readonly byId: ReadonlyMap<string, Client>;
  readonly findTopics: ReturnType<typeof compileTopics>;
}

const NOWHERE: readonly never[] = [];

class DraftReading implements Reading {
  readonly facts: Facts = new Map();
  readonly draft: Draft;
  readonly profile: Profile;
  readonly persona: Persona;
  readonly recognition: Recognition;
  private readonly compiled: Compiled;
  private knownText: FoldedText | undefined;
  private knownWords: readonly Word[] | undefined;
  private knownLanguage: string | null | undefined;
  private knownLinks: readonly Link[] | undefined;
  private knownMentions: readonly Mention[] | undefined;
  private knownClients: readonly Client[] | undefined;
  private knownDisclosures: readonly Disclosure[] | undefined;
  private knownTopics: readonly TopicReading[] | undefined;
  private byClient: Map<string, OfClient> | undefined;

  constructor(draft: Draft, recognition: Recognition, compiled: Compiled) {
    this.draft = draft;
    this.profile = compiled.profile;
    this.persona = recognition.persona;
    this.recognition = recognition;
    this.compiled = compiled;
  }

  get at(): number {
    const { at } = this.draft;
    if (at === null)
      throw new FaultyInput([{ field: 'at', problem: 'a dated rule needs the moment of this draft' }]);
    return Date.parse(at);
  }

  get text(): FoldedText {
    this.knownText ??= foldText(this.draft.text);
    return this.knownText;
  }

  get words(): readonly Word[] {
    this.knownWords ??= readWords(this.draft.text);
    return this.knownWords;
  }

  get language(): string | null {
    if (this.knownLanguage === undefined)
      this.knownLanguage = readLanguage(this.text, this.persona.languages);
    return this.knownLanguage;
  }

  get links(): readonly Link[] {
    this.knownLinks ??= readLinks(this.draft.text, this.draft.links);
    return this.knownLinks;
  }

  get mentions(): readonly Mention[] {
    this.knownMentions ??= this.compiled.findMentions(this.draft, this.text, this.links);
    return this.knownMentions;
  }

  get clients(): readonly Client[] {
    this.knownClients ??= Array.from(this.ofClients.values(), ({ client }) => client);
    return this.knownClients;
  }

  get disclosures(): readonly Disclosure[] {
    this.knownDisclosures ??= readDisclosures(this);
    return this.knownDisclosures;
  }

  get topics(): readonly TopicReading[] {
    this.knownTopics ??= this.readTopics();
    return this.knownTopics;
  }

  mentionsOf(client: Client): readonly Mention[] {
    return this.ofClients.get(client.id)?.mentions ?? NOWHERE;
  }

  spansOf(client: Client): readonly Span[] {
    return this.ofClients.get(client.id)?.spans ?? NOWHERE;
  }

  stance(client: Client): StanceReading {
    return stanceOf(this, client);
  }

  tie(client: Client): Tie {
    return tieOf(client, () => this.at);
  }

  speaksFor(client: Client): boolean {
    return this.persona.speaksFor.includes(client.id);
  }

  explain(): Explanation {
    return {
      language: this.language,
      mentions: this.mentions.map((mention) =>
        'link' in mention
          ? { client: mention.client, link: mention.link }
          : { client: mention.client, start: mention.start, end: mention.end },
      ),
      stance: Object.fromEntries(this.clients.map((client) => [client.id, this.stance(client).stance])),
      disclosures: this.disclosures.map(({ start, end, label, counts, why }) => ({
        start,
        end,
        label,
        counts,
        why,
      })),
    };
  }

  private get ofClients(): Map<string, OfClient> {
    this.byClient ??= sorted(this.mentions, this.compiled.byId);
    return this.byClient;
  }

  private readTopics(): readonly TopicReading[] {
    const { draft, persona, language, words, mentions, clients, compiled } = this;
    const own = persona.speaksFor.flatMap((id) => compiled.byId.get(id) ?? []);
    return compiled.findTopics({
      draft,
      words,
      languages: persona.languages.includes(language ?? '') ? [language] : [language, ...persona.languages],
      names: mentions.filter((mention) => 'start' in mention),
      about: [...new Set([...own, ...clients])],
    });
  }
}

const stanceOf = factEach(readStance);

/** A client with its mentions, and the spans of those in the text. */
interface OfClient {
  readonly client: Client;
  readonly mentions: Mention[];
  readonly spans: Span[];
}

/** Mentions by client, in order of first mention. */
function sorted(mentions: readonly Mention[], byId: ReadonlyMap<string, Client>): Map<string, OfClient> {
  const sorted = new Map<string, OfClient>();
  for (const mention of mentions) {
    let of = sorted.get(mention.client);
    if (!of) {
      const client = byId.get(mention.client);
      if (!client) continue;
      of = { client, mentions: [], spans: [] };
      sorted.set(mention.client, of);
    }
    of.mentions.push(mention);
    if ('start' in mention) of.spans.push({ start: mention.start, end: mention.end });
  }
  return sorted;
}
