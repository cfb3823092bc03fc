import * as z from 'zod/mini';
import type { Fix, Span } from '../../model/verdict';
import { type Earning, readEarnings } from '../engine/reading/earnings';
import type { Reading } from '../engine/reading/reading';
import type { Rule } from '../engine/rule';
import { COMMISSION_LABELS } from '../engine/vocabulary/commission-labels';

const ada = { personas: [{ id: 'ada', name: 'Ada Poe', kind: 'personal', languages: ['en'] }] };
const acme = { id: 'acme', name: 'Acme Rockets', domains: ['acme.example'] };

export default {
  id: 'affiliate-link',
  level: 'warn',
  summary: 'A link or a code earns you a commission, and readers are not told.',
  options: z.object({}),
  *check(reading) {
    if (!isPublished(reading)) return;
    const earnings = readEarnings(reading);
    if (earnings.length === 0 || isToldOf(reading)) return;
    const sure = earnings.filter((earning) => earning.sure);
    const [first] = sure.length > 0 ? sure : earnings;
    if (!first) return;
    const client = reading.clients.length === 1 ? reading.clients[0] : undefined;
    yield {
      ...(client && !client.confidential && { client }),
      spans: earnings.flatMap(({ at }) => ('start' in at ? [at] : [])).filter(firstOfItsPlace),
      message: messageOf(first),
      why: 'A few words at the start are enough, and they apply to any brand.',
      source: '16 CFR 255.5',
      fixes: reading.clients.some(({ confidential }) => confidential) ? [] : [sayIt(reading, first)],
      ...(sure.length === 0 && { atMost: 'note' as const }),
    };
  },
  examples: {
    clear: [
      {
        why: 'a plain link',
        profile: ada,
        draft: { text: 'My desk: https://www.amazon.com/dp/B0DSK9ZZ11/?th=1' },
      },
      {
        why: 'it is said first',
        profile: ada,
        draft: { text: 'Ad: my desk, https://www.amazon.com/dp/B0DSK9ZZ11/?tag=ada-20' },
      },
      {
        why: 'a campaign tag measures visits',
        profile: ada,
        draft: { text: 'Read it: https://acme.example/?utm_source=x' },
      },
      {
        why: 'another kind of code',
        profile: ada,
        draft: { text: 'The washer shows error code E20 again.' },
      },
      {
        why: 'the brand’s own voucher on its own page',
        profile: {
          personas: [
            {
              id: 'acme',
              name: 'Acme',
              kind: 'professional',
              speaksFor: ['acme'],
              accounts: [{ site: 'x', handle: 'acme' }],
            },
          ],
          clients: [acme],
        },
        draft: { site: 'x', account: 'acme', text: 'Use code MOON10 for 10% off.' },
      },
    ],
    found: [
      {
        why: 'a partner’s tag in the link',
        profile: ada,
        draft: { text: 'My desk: https://www.amazon.com/dp/B0DSK9ZZ11/?tag=ada-20' },
        marks: ['https://www.amazon.com/dp/B0DSK9ZZ11/?tag=ada-20'],
        fixed:
          'Ad: I earn a commission from links in this post. My desk: https://www.amazon.com/dp/B0DSK9ZZ11/?tag=ada-20',
      },
      {
        why: 'one’s own code',
        profile: ada,
        draft: { text: 'Use my code ADA20 for 20% off.' },
        marks: ['ADA20'],
        fixed: 'Ad: I earn a commission when you use my code. Use my code ADA20 for 20% off.',
      },
      {
        why: 'a code that the shop gives to everyone may pay nobody',
        profile: ada,
        draft: { text: 'Use code WELCOME10 for 10% off.' },
        marks: ['WELCOME10'],
        level: 'note',
      },
    ],
  },
} satisfies Rule<object>;

/** Private messages, likes and follows address no readers. */
function isPublished({ draft: { kind } }: Reading): boolean {
  return !['message', 'like', 'follow', 'connect', 'accept'].includes(kind);
}

/** What is there but not good enough is for `inadequate-disclosure`. */
function isToldOf({ draft, disclosures }: Reading): boolean {
  return draft.platformLabel === true || disclosures.length > 0;
}

function messageOf({ what, network, sure }: Earning): string {
  const earns = sure ? 'earns you a commission' : 'may earn you a commission';
  return what === 'link'
    ? `A link here ${earns}${network ? ` (${network})` : ''}, and readers are not told.`
    : `The code “${what}” ${earns}, and readers are not told.`;
}

function sayIt({ language }: Reading, { what }: Earning): Fix {
  const words = COMMISSION_LABELS[language ?? 'en'] ?? COMMISSION_LABELS['en'];
  if (!words) throw new Error('expected an English label for commissions');
  const text = words.label + (what === 'link' ? words.link : words.code);
  return { kind: 'edit', label: `Add “${words.label.trim()} …”`, edits: [{ start: 0, end: 0, text }] };
}

function firstOfItsPlace(span: Span, at: number, all: readonly Span[]): boolean {
  return all.findIndex(({ start }) => start === span.start) === at;
}
