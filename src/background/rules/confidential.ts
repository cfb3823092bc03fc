import * as z from 'zod/mini';
import type { Category, Client } from '../../model/profile';
import type { Edit, Fix, Span } from '../../model/verdict';
import { readAuthor } from '../engine/reading/author';
import { readSums } from '../engine/reading/contract';
import { type Embargoed, readEmbargoed } from '../engine/reading/embargo';
import { recommends } from '../engine/reading/endorsement';
import { dayOf } from '../engine/reading/history';
import type { Reading } from '../engine/reading/reading';
import { readSecret } from '../engine/reading/secrecy';
import type { Report, Rule } from '../engine/rule';

const ida = {
  personas: [
    { id: 'ida', name: 'Ida', kind: 'personal' },
    { id: 'page', name: 'Brightwater page', kind: 'professional', speaksFor: ['bright'] },
  ],
  clients: [
    { id: 'veil', name: 'Corvane Motors', domains: ['corvane.example'], confidential: true },
    {
      id: 'bright',
      name: 'Brightwater',
      embargoes: [{ terms: ['Project Kestrel', 'Solstice'], until: '2026-12-01T09:00:00Z' }],
    },
  ],
};

export default {
  id: 'confidential',
  name: 'A secret',
  level: 'hold',
  summary: 'You name a secret client, something before its time, or what a business keeps to itself.',
  options: z.object({}),
  *check(reading) {
    yield* secretClients(reading);
    const early = readEmbargoed(reading);
    for (const until of new Set(early.map((term) => term.until))) {
      yield tooEarly(
        until,
        early.filter((term) => term.until === until),
      );
    }
    if (early.length === 0) yield* businessSecrets(reading);
  },
  examples: {
    clear: [
      {
        why: 'the secret client stays unnamed',
        profile: ida,
        draft: { text: 'Half a year on a car maker’s relaunch, and no, I will not say which one.' },
      },
      {
        why: 'after the moment it may be named',
        profile: ida,
        draft: { at: '2026-12-01T09:00:00Z', text: 'Project Kestrel is here, and I can breathe again.' },
      },
      {
        why: 'its words meet by chance, a comma between them',
        profile: ida,
        draft: { text: 'Back at the school project, kestrel counting all day.' },
      },
      {
        why: 'a secret nobody minds',
        profile: ida,
        draft: { text: 'Between us: I have never once ironed a shirt, and I am not starting now 🤫' },
      },
      {
        why: 'nothing is told',
        profile: ida,
        draft: { text: 'The contract is signed, but I can’t say more yet. Under NDA until spring.' },
      },
      {
        why: 'it is public already',
        profile: ida,
        draft: {
          text: 'It’s official, announced this morning: Brightwater is buying its rival. Not public until today, and I kept quiet.',
        },
      },
      {
        why: 'a brand’s own teaser',
        profile: { ...ida, activePersona: 'page' },
        draft: { text: 'Shh, don’t tell anyone: a new flavour launches on Friday 🤫' },
      },
      {
        why: 'the price of what a client sells',
        profile: ida,
        draft: { text: 'Brightwater filters are €29 with the yearly contract.' },
      },
      {
        why: 'one’s own pay for this very post',
        profile: ida,
        draft: { text: 'Brightwater paid me $500 in cash to write this post. I like their filters.' },
      },
    ],
    found: [
      {
        why: 'a client that must not be known, even in passing',
        profile: ida,
        draft: { text: 'Back in the wind tunnel with Corvane Motors today.' },
        marks: ['Corvane Motors'],
        fixed: 'Back in the wind tunnel with a company today.',
      },
      {
        why: 'the secret shows in the link',
        profile: ida,
        draft: { text: 'My week, in one picture: https://corvane.example/studio' },
        marks: ['https://corvane.example/studio'],
      },
      {
        why: 'an embargoed name',
        profile: ida,
        draft: { text: 'Two more weeks until project kestrel. #ProjectKestrel' },
        marks: ['project kestrel', 'ProjectKestrel'],
      },
      {
        why: 'one embargoed word in small letters may be just a word',
        profile: ida,
        draft: { text: 'Swimming at solstice again. Cold, and glorious.' },
        marks: ['solstice'],
        level: 'note',
      },
      {
        why: 'a deal that is not out',
        profile: ida,
        draft: { text: 'Not announced yet, but Brightwater is buying its biggest rival.' },
        marks: ['Not announced yet', 'buying its biggest rival'],
      },
      {
        why: 'the same in German',
        profile: ida,
        draft: { text: 'Bitte nicht weitersagen: Brightwater hat Insolvenz angemeldet.' },
        marks: ['Bitte nicht weitersagen', 'Insolvenz'],
      },
      {
        why: 'what a client pays',
        profile: ida,
        draft: { text: 'Brightwater pays me €4,000 a month and still wants a discount.' },
        marks: ['pays me €4,000'],
      },
    ],
  },
} satisfies Rule<object>;

/** Never a word of disclosing here: that would tell what must not be known. */
function* secretClients(reading: Reading): Iterable<Report> {
  const withThem = reading.draft.kind === 'message' ? readAuthor(reading)?.client.id : undefined;
  for (const client of reading.clients) {
    const tie = client.confidential ? reading.tie(client) : 'not-yet';
    if (tie === 'not-yet' || reading.speaksFor(client) || client.id === withThem) continue;
    yield {
      client,
      spans: reading.spansOf(client),
      message: `This names ${client.name}, and that you work with them is to stay secret.`,
      why: 'Even a passing mention lets others put two and two together.',
      fixes: leaveOut(reading, client),
      ...(tie === 'former' && { atMost: 'note' as const }),
    };
  }
}

const A_COMPANY: Readonly<Record<string, string>> = {
  en: 'a company',
  es: 'una empresa',
  fr: 'une entreprise',
  de: 'eine Firma',
  pt: 'uma empresa',
  ar: 'شركة',
};

function leaveOut(reading: Reading, client: Client): Fix[] {
  const spoken = A_COMPANY[reading.language ?? 'en'] ?? 'a company';
  const edits = reading.mentionsOf(client).flatMap((mention): Edit[] => {
    if (!('start' in mention)) return [];
    const { start, end } = mention;
    const whole = {
      start: mention.by === 'domain' || mention.by === 'hashtag' ? spaceBefore(reading, start) : start,
      end,
    };
    return [{ ...whole, text: whole.start < start ? '' : spoken }];
  });
  return edits.length === 0 ? [] : [{ kind: 'edit', label: 'Leave the name out', edits }];
}

function spaceBefore({ draft }: Reading, at: number): number {
  return draft.text[at - 1] === ' ' ? at - 1 : at;
}

function tooEarly(until: number, terms: readonly Embargoed[]): Report {
  const [first] = terms;
  if (first === undefined) throw new Error('expected a term');
  const spans = terms.flatMap((term) => term.spans).sort((a, b) => a.start - b.start);
  return {
    client: first.client,
    spans,
    message: `“${first.term}” of ${first.client.name} is under embargo until ${moment(until)}.`,
    why: 'Before that even a teaser tells; you can post it right after.',
    fixes: [{ kind: 'wait', until: new Date(until).toISOString() }],
    ...(terms.every(({ sure }) => !sure) && { atMost: 'note' as const }),
  };
}

function moment(until: number): string {
  return `${dayOf(until)}, ${new Date(until).toISOString().slice(11, 16)} UTC`;
}

/** A sum told to disclose it: “paid me 200 € in cash to write this post”. */
const FOR_THIS =
  /^(?:\s+\p{L}+){0,3}\s+(?:(?:for|to) (?:this|these|the post|post|say|write|tell|try|make|share|wear|promote|talk)|(?:por|para|pour|für|per|voor|för|for|za) (?:est[ea]|esse|essa|ce|cet|cette|diesen?|dieses|quest[oa]|deze|dit|den här|dette|denne|ten|to)(?!\p{L}))/iu;
/** Whoever touts an investment must say how much they are paid. */
const AMOUNT_DUE: readonly Category[] = ['finance', 'crypto'];

function* businessSecrets(reading: Reading): Iterable<Report> {
  const client = reading.clients.find(({ confidential }) => !confidential);
  const about = client ? { client } : {};
  const secret = readSecret(reading);
  if (secret.length > 0) {
    yield {
      ...about,
      spans: secret,
      message: `“${quoted(reading, secret)}” sounds like ${client ? `news of ${client.name}` : 'business news'} that is not out yet.`,
      why: 'What a business keeps to itself is theirs to tell, and a post cannot be taken back.',
    };
  }
  if (client === undefined || client.relationship === 'employer') return;
  const { text } = reading.draft;
  const sums = readSums(text).filter(
    (sum) => !FOR_THIS.test(text.slice(sum.end)) && !isDisclosed(reading, client, sum),
  );
  if (sums.length === 0) return;
  yield {
    client,
    spans: sums,
    message: `“${quoted(reading, sums)}” tells what you and ${client.name} agreed on.`,
    why: 'Fees, contracts and budgets are between the two of you.',
  };
}

/** Whether a sum is part of what the law wants told: one’s own pay for recommending an investment. */
function isDisclosed(reading: Reading, client: Client, { start, end }: Span): boolean {
  return (
    AMOUNT_DUE.includes(client.category) &&
    reading.disclosures.some(({ sign }) => sign.tells === 'pay' && sign.start < end && start < sign.end) &&
    recommends(reading, client)
  );
}

function quoted({ draft }: Reading, [first]: readonly Span[]): string {
  return first ? draft.text.slice(first.start, first.end) : '';
}
