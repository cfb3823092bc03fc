import * as z from 'zod/mini';
import type { Client } from '../../model/profile';
import type { Span } from '../../model/verdict';
import { privateVoice, sayAs } from '../engine/reading/elsewhere';
import type { Reading } from '../engine/reading/reading';
import { readRivals, withRivals } from '../engine/reading/rivals';
import { readStanceAt } from '../engine/reading/stance';
import type { Rule } from '../engine/rule';

const gil = {
  personas: [
    { id: 'desk', name: 'Gil at work', kind: 'professional' },
    { id: 'gil', name: 'Gil', kind: 'personal' },
    { id: 'page', name: 'Otter page', kind: 'professional', speaksFor: ['otter'] },
  ],
  clients: [
    { id: 'otter', name: 'Otter Kayaks', competitors: ['Minkwater'] },
    { id: 'pedal', name: 'Pedalform', relationship: 'sponsor', competitors: ['Spokewright'] },
  ],
};

export default {
  id: 'competitor',
  name: 'Praise for a competitor',
  level: 'warn',
  summary: 'You praise a client’s competitor where the client is watching.',
  options: z.object({}),
  *check(reading) {
    if (!withRivals(reading).some((client) => minds(client, reading))) return;
    for (const rival of readRivals(reading)) {
      const client = rival.clients.find((one) => minds(one, reading));
      if (client === undefined) continue;
      const { stance, because } = readStanceAt(reading, rival.spans);
      if (stance !== 'promotes' || !praised(reading, client, because)) continue;
      yield {
        client,
        spans: [...rival.spans, ...because].sort((a, b) => a.start - b.start),
        message: `You are praising ${rival.name}, a competitor of ${client.name}, as ${reading.persona.name}.`,
        why:
          reading.persona.kind === 'personal'
            ? `${client.name} pays for this voice, and will read it.`
            : `Whoever knows that you work with ${client.name} will wonder whom you would pick yourself.`,
        fixes: reading.persona.kind === 'personal' ? [] : sayAs(privateVoice(reading), reading),
        ...(faded(client, reading) && { atMost: 'note' as const }),
      };
    }
  },
  examples: {
    clear: [
      {
        why: 'one’s own private taste, where nobody sponsors it',
        profile: { ...gil, activePersona: 'gil' },
        draft: { text: 'Minkwater makes the best kayak I have ever sat in.' },
      },
      {
        why: 'named, not praised',
        profile: gil,
        draft: { text: 'Minkwater and Otter Kayaks both show at the boat fair on Friday.' },
      },
      {
        why: 'the client comes off better',
        profile: gil,
        draft: { text: 'Otter Kayaks is so much better than Minkwater.' },
      },
      {
        why: 'another brand’s page is not known with this client',
        profile: { ...gil, activePersona: 'page' },
        draft: { text: 'We love our Spokewright cargo bike, it is amazing.' },
      },
    ],
    found: [
      {
        why: 'the working voice praises a client’s competitor',
        profile: gil,
        draft: { text: 'Minkwater is amazing' },
        marks: ['Minkwater', 'amazing'],
      },
      {
        why: 'by its handle',
        profile: { ...gil, activePersona: 'page' },
        draft: { text: 'Loving the new @minkwater, it is amazing' },
        marks: ['Loving', '@minkwater', 'amazing'],
      },
      {
        why: 'the sponsoring is over',
        profile: {
          ...gil,
          activePersona: 'gil',
          clients: [
            ...gil.clients.slice(0, 1),
            {
              id: 'pedal',
              name: 'Pedalform',
              relationship: 'sponsor',
              until: '2026-10-01',
              competitors: ['Spokewright'],
            },
          ],
        },
        draft: { text: 'Spokewright is amazing' },
        marks: ['Spokewright', 'amazing'],
        level: 'note',
      },
      {
        why: 'a sponsored private voice',
        profile: { ...gil, activePersona: 'gil' },
        draft: { text: 'Spokewright is amazing' },
        marks: ['Spokewright', 'amazing'],
      },
    ],
  },
} satisfies Rule<object>;

/** The words of an offer or of news praise nobody; nor is one picked where the client is praised beside it. */
function praised(reading: Reading, client: Client, because: readonly Span[]): boolean {
  if (reading.clients.includes(client) && reading.stance(client).stance === 'promotes') return false;
  return because.some(({ start, end }) => !OFFER.test(reading.draft.text.slice(start, end)));
}

const OFFER =
  /^\W*(?:for )?(?:free|new|now|open\w*|pre-?orders?|order\w*|book\w*|shop\w*|sale|offers?|deals?|codes?|tickets?|available|launch\w*|clos(?:es|ing)|ends?|deadline|filed|files|(?:are |is )?hiring|recruit\w*|join|message|dm|gratis|oferta|neu|angebot|offre|promo|eröffn\p{L}*|öffnet|startet|ab sofort|abre\p{L}*|inaugur\p{L}*|lanz\p{L}*|lança\p{L}*|ouvr\p{L}*|lance\p{L}*|apr(?:e|ono|irà)|apertura|abertura|ouverture|eröffnung|open(?:t|en)|otwier\p{L}*|(?:ال)?افتتاح|(?:ا|ي|ت)?فتتح\p{L}*|(?:ال)?[إا]طلاق|عروض?)(?!\p{L})/iu;

/** Who sponsored a private voice minds only while it does; whom a working voice is known with, for a year longer. */
function faded(client: Client, reading: Reading): boolean {
  const tie = reading.tie(client);
  return tie === 'former' || (tie === 'recent' && reading.persona.kind === 'personal');
}

/** Whether a client has a say in what this voice praises: it speaks for it, is known with it, or is paid by it. */
function minds(client: Client, reading: Reading): boolean {
  const { persona } = reading;
  if (client.competitors.length === 0) return false;
  if (persona.kind === 'personal')
    return client.relationship === 'sponsor' && reading.tie(client) !== 'not-yet';
  if (persona.speaksFor.length > 0) return reading.speaksFor(client) && reading.tie(client) !== 'not-yet';
  return reading.tie(client) !== 'not-yet';
}
