import * as z from 'zod/mini';
import type { Client } from '../../model/profile';
import type { Span } from '../../model/verdict';
import { readAuthor } from '../engine/reading/author';
import { sayAs, voiceFor } from '../engine/reading/elsewhere';
import { fingerprint, likenessTo, messageWords } from '../engine/reading/fingerprint';
import { OFFICE, readPressVoice } from '../engine/reading/press';
import type { Reading } from '../engine/reading/reading';
import type { Rule } from '../engine/rule';

const lou = {
  personas: [
    { id: 'lou', name: 'Lou', kind: 'personal' },
    { id: 'desk', name: 'Lou at work', kind: 'professional' },
  ],
  clients: [
    {
      id: 'fern',
      name: 'Fernhill Hotels',
      slogans: ['stay a little longer'],
      handles: [{ handle: 'fernhill' }],
    },
  ],
};

export default {
  id: 'press-release-voice',
  name: "A press release's voice",
  level: 'warn',
  summary: 'Your private voice sounds like a client’s press office.',
  options: z.object({}),
  *check(reading) {
    if (reading.persona.kind !== 'personal' || reading.draft.kind === 'message') return;
    const client = spokenOf(reading);
    if (client === undefined || reading.tie(client) === 'not-yet') return;
    const sound = soundOf(reading, client);
    if (sound === null) return;
    yield {
      client,
      spans: sound.spans,
      message: sound.message,
      why: 'Friends notice when somebody else’s words come out of your mouth; say it as you would at the table.',
      fixes: sayAs(voiceFor(client.id, reading), reading),
      ...(reading.tie(client) === 'former' && { atMost: 'note' as const }),
    };
  },
  examples: {
    clear: [
      {
        why: 'the genre in jest, about nobody on the list',
        profile: lou,
        draft: {
          text: 'We are thrilled to announce that the cat, a leading innovator in knocking things over, has unveiled a flagship hole in the sofa.',
        },
      },
      {
        why: 'one’s own words',
        profile: lou,
        draft: {
          text: 'I work for Fernhill Hotels, so of course I say this, but the new pool is lovely and my kids will not leave it.',
        },
      },
      {
        why: 'the working voice, where news belongs',
        profile: { ...lou, activePersona: 'desk' },
        draft: {
          text: 'Fernhill Hotels, a leading provider of family breaks, is proud to announce the opening of its flagship resort.',
        },
      },
      {
        why: 'laughing at it',
        profile: lou,
        draft: { text: 'My draft for Fernhill Hotels said “best-in-class synergy” and I had to lie down 😂' },
      },
    ],
    found: [
      {
        why: 'a release on a private wall',
        profile: lou,
        draft: {
          text: 'Fernhill Hotels, a leading provider of family breaks, is proud to announce the opening of its flagship resort.',
        },
        marks: ['a leading provider', 'proud to announce', 'opening of its', 'flagship'],
      },
      {
        why: 'in German',
        profile: lou,
        draft: {
          text: 'Fernhill Hotels gibt die Eröffnung seines preisgekrönten Hauses bekannt und unterstreicht damit seinen Anspruch an nachhaltige Qualität.',
        },
        marks: ['preisgekrönten', 'unterstreicht', 'Anspruch', 'nachhaltige', 'Qualität'],
      },
      {
        why: 'trademark signs and the slogan',
        profile: lou,
        draft: {
          text: 'Fernhill Hotels™ – stay a little longer. Rooms from Friday for everyone who needs a rest.',
        },
        marks: ['™', 'stay a little longer'],
      },
      {
        why: 'the client’s own words, said again',
        profile: lou,
        draft: {
          kind: 'quote',
          text: 'Three new lakeside houses open this spring, each with its own sauna and a boat. Book early!',
          about: {
            author: 'fernhill',
            text: 'Three new lakeside houses open this spring, each with its own sauna and a boat.',
          },
        },
        marks: [],
      },
    ],
  },
} satisfies Rule<object>;

/** The client that a draft names, or answers; a private voice that is its official one speaks as it likes. */
function spokenOf(reading: Reading): Client | undefined {
  const author = readAuthor(reading);
  const named = reading.clients.length > 0 || author === null ? reading.clients : [author.client];
  return named.find((client) => !reading.speaksFor(client) && !client.confidential);
}

function soundOf(reading: Reading, client: Client): { spans: readonly Span[]; message: string } | null {
  if (copies(reading)) {
    return { spans: [], message: `These are ${client.name}’s own words, posted as ${reading.persona.name}.` };
  }
  const brandish = brandSigns(reading, client);
  const { score, because } = readPressVoice(reading, reading.spansOf(client));
  if (score + brandish.length * 1.5 < OFFICE) return null;
  const spans = [...because, ...brandish].sort((a, b) => a.start - b.start);
  const [first] = spans;
  const phrase = first ? reading.draft.text.slice(first.start, first.end) : '';
  return {
    spans,
    message: `“${phrase}” sounds like ${client.name}’s press office, not like ${reading.persona.name}.`,
  };
}

/** Trademark signs, and the client's slogans word for word beside its name. */
function brandSigns(reading: Reading, client: Client): Span[] {
  const marks = Array.from(
    reading.draft.text.matchAll(/[™®]|\((?:tm|r)\)/giu),
    ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }),
  );
  const mentions = reading.mentionsOf(client);
  const named = mentions.some(({ by }) => by !== 'slogan' && by !== 'hashtag');
  const slogans = mentions.flatMap((mention) =>
    named && mention.by === 'slogan' && 'start' in mention
      ? [{ start: mention.start, end: mention.end }]
      : [],
  );
  return [...marks.slice(0, 2), ...slogans.slice(0, 1)];
}

/** Whether the draft says again what it answers or quotes. */
function copies(reading: Reading): boolean {
  const { about, text } = reading.draft;
  if (!about?.text || readAuthor(reading)?.person !== null || messageWords(text).length < 8) return false;
  const { shared, alike, within } = likenessTo(fingerprint(text, ''))(fingerprint(about.text, ''));
  return shared >= 6 && (alike >= 0.5 || within >= 0.7);
}
