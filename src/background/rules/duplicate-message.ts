import * as z from 'zod/mini';
import type { Draft, Sent } from '../../model/draft';
import type { Persona } from '../../model/profile';
import { fingerprint, likenessTo, messageWords, printOf } from '../engine/reading/fingerprint';
import { dayOf, senderOf } from '../engine/reading/history';
import type { Rule } from '../engine/rule';
import { EVERYDAY_WORDS } from '../engine/vocabulary/everyday/everyday';

const PUBLIC: readonly Draft['kind'][] = ['post', 'reply', 'comment', 'quote', 'repost', 'article', 'edit'];
/** Shorter than this, or with fewer words of its own, a message is anybody's. */
const WORDS = 7;
const OWN_WORDS = 4;

const nora = {
  personas: [
    { id: 'nora', name: 'Nora', kind: 'personal' },
    { id: 'shop', name: 'The lamp shop', kind: 'professional', speaksFor: ['lamps'] },
    { id: 'shop-too', name: 'The lamp shop, new account', kind: 'professional', speaksFor: ['lamps'] },
  ],
  clients: [{ id: 'lamps', name: 'Lantern & Daughters' }],
};
const sent = (persona: string, text: string) => [{ at: '2026-11-19T10:00:00Z', site: 'x', persona, text }];
const SHADE =
  'We painted forty lampshades by hand this week and every one of them is crooked in its own way.';

export default {
  id: 'duplicate-message',
  name: 'The same words twice',
  level: 'warn',
  summary: 'The same message already went out as another persona of yours.',
  options: z.object({}),
  *check(reading) {
    const { draft } = reading;
    if (draft.recent.length === 0 || !PUBLIC.includes(draft.kind)) return;
    const others = draft.recent.flatMap((entry) => {
      const sender = senderOf(entry, reading);
      return sender && apart(sender, reading.persona) ? [{ entry, sender }] : [];
    });
    if (others.length === 0) return;
    const words = messageWords(draft.text);
    if (words.length < WORDS || ownWords(words) < OWN_WORDS) return;
    const isCopy = copyOf(words, draft);
    const found = others.find(({ entry }) => isCopy(entry));
    if (!found) return;
    const { entry, sender } = found;
    yield {
      spans: [],
      message: `You already said this as ${sender.name} on ${dayOf(Date.parse(entry.at))}, almost word for word.`,
      why: 'Whoever follows both sees one voice behind two names; say it in this persona’s own words.',
    };
  },
  examples: {
    clear: [
      {
        why: 'the same thing in other words',
        profile: nora,
        draft: {
          text: 'My wrists hurt, my kitchen is full of crooked lampshades, and I have never been happier.',
          recent: sent('shop', SHADE),
        },
      },
      {
        why: 'one’s own cross-posting',
        profile: nora,
        draft: { text: SHADE, site: 'mastodon', recent: sent('nora', SHADE) },
      },
      {
        why: 'two accounts of one brand',
        profile: { ...nora, activePersona: 'shop' },
        draft: { text: SHADE, recent: sent('shop-too', SHADE) },
      },
      {
        why: 'a greeting that everybody shares',
        profile: nora,
        draft: {
          text: 'Wishing everyone a peaceful Christmas and a happy, healthy New Year!',
          recent: sent('shop', 'Wishing everyone a peaceful Christmas and a happy, healthy New Year!'),
        },
      },
      {
        why: 'an everyday phrase',
        profile: nora,
        draft: {
          text: 'Feliz lunes a todos y que tengáis una buena semana ☕',
          recent: sent('shop', 'Feliz lunes a todos y que tengáis una buena semana'),
        },
      },
      {
        why: 'hashtags and an address in common',
        profile: nora,
        draft: {
          text: 'Look what the cat did to the workshop https://lamps.example/cat #lamps #handmade #smallshop #leeds',
          recent: sent(
            'shop',
            'New shades are in https://lamps.example/cat #lamps #handmade #smallshop #leeds',
          ),
        },
      },
      {
        why: 'another’s work in a private message',
        profile: nora,
        draft: { kind: 'message', text: SHADE, recent: sent('shop', SHADE) },
      },
    ],
    found: [
      { why: 'word for word', profile: nora, draft: { text: SHADE, recent: sent('shop', SHADE) }, marks: [] },
      {
        why: 'a word changed here and there',
        profile: nora,
        draft: {
          text: 'Painted fifty lampshades by hand this week and each one of them is crooked in its own way 🙃',
          recent: sent('shop', SHADE),
        },
        marks: [],
      },
      {
        why: 'the whole of it inside something longer',
        profile: nora,
        draft: {
          text: `Look at us go! ${SHADE} Come and see them on Sunday if you like.`,
          recent: sent('shop', SHADE),
        },
        marks: [],
      },
      {
        why: 'only a print was kept',
        profile: nora,
        draft: {
          text: SHADE,
          printKey: 'a key',
          recent: [
            { at: '2026-11-19T10:00:00Z', site: 'x', persona: 'shop', print: fingerprint(SHADE, 'a key') },
          ],
        },
        marks: [],
      },
    ],
  },
} satisfies Rule<object>;

/** Two voices of one brand are one voice. */
function apart(sender: Persona, persona: Persona): boolean {
  return sender.id !== persona.id && !sender.speaksFor.some((client) => persona.speaksFor.includes(client));
}

function ownWords(words: readonly string[]): number {
  return new Set(
    words.filter(
      (word) => !EVERYDAY_WORDS.has(word) && !EVERYDAY_WORDS.has(word.replace(/^(?:وال|بال|ال|و)/u, '')),
    ),
  ).size;
}

/** Texts are compared as they are, prints under the key they were made with. */
function copyOf(words: readonly string[], { printKey }: Draft): (entry: Sent) => boolean {
  const toText = likenessTo(printOf(words, ''));
  const toPrint = printKey === undefined ? null : likenessTo(printOf(words, printKey));
  return ({ text, print }) => {
    const like = text !== undefined ? toText(fingerprint(text, '')) : print && toPrint?.(print);
    return like ? like.shared >= 5 && (like.alike >= 0.45 || like.within >= 0.6) : false;
  };
}
