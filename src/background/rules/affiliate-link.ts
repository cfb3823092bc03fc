import * as z from 'zod/mini';
import { excessOn } from '../../model/length';
import type { Fix, Span } from '../../model/verdict';
import { judgeDisclosure } from '../engine/reading/disclosure';
import { type Earning, readEarnings } from '../engine/reading/earnings';
import type { Reading } from '../engine/reading/reading';
import type { Rule } from '../engine/rule';
import { COMMISSION_LABELS } from '../engine/vocabulary/commission-labels';
import { LABEL_WORDS } from '../engine/vocabulary/labels';

const ada = { personas: [{ id: 'ada', name: 'Ada Poe', kind: 'personal', languages: ['en'] }] };
const acme = { id: 'acme', name: 'Acme Rockets', domains: ['acme.example'] };

export default {
  id: 'affiliate-link',
  name: 'A commission',
  level: 'warn',
  summary: 'A link or a code earns you a commission, and readers are not told.',
  options: z.object({}),
  *check(reading) {
    if (!isPublished(reading)) return;
    const earnings = readEarnings(reading);
    if (earnings.length === 0) return;
    const { state } = judgeDisclosure(reading);
    if (state === 'soft' || state === 'enough' || isLabelled(reading)) return;
    // Words that are there but weak: `inadequate-disclosure` has its say where a client is meant.
    if (state === 'weak' && reading.clients.length > 0) return;
    const sure = earnings.filter((earning) => earning.sure);
    const [first] = sure.length > 0 ? sure : earnings;
    if (!first) return;
    const client = reading.clients.length === 1 ? reading.clients[0] : undefined;
    yield {
      ...(client && !client.confidential && { client }),
      spans: earnings.flatMap(({ at }) => ('start' in at ? [at] : [])).filter(firstOfItsPlace),
      message: `${messageOf(first)}, and ${state === 'weak' ? 'what is said of it may not be enough' : 'nothing says so'}.`,
      why: 'A few words at the start are enough, and they apply to any brand.',
      source: '16 CFR 255.5',
      fixes: reading.clients.some(({ confidential }) => confidential) ? [] : [sayIt(reading, first)],
      ...((sure.length === 0 || state === 'weak') && { atMost: 'note' as const }),
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

/** Languages whose disclosures are not read in full are believed at their plain label. */
function isLabelled({ language, draft }: Reading): boolean {
  if (language === null || LABEL_WORDS.some((words) => words.language === language)) return false;
  const label = COMMISSION_LABELS[language]?.label.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
  if (label === undefined) return false;
  return new RegExp(`(?:^|[\\s#\\[(【|])${label}(?![\\p{L}\\p{M}])`, 'iu').test(draft.text);
}

function messageOf({ what, network }: Earning): string {
  if (what !== 'link') return `The code “${what}” looks like one that pays you`;
  return `A link here is of the kind that pays a commission${network ? ` (${network})` : ''}`;
}

/** The label and a sentence in the language of the post; the label alone where both are too long for the site. */
function sayIt({ language, draft }: Reading, { what }: Earning): Fix {
  const words = COMMISSION_LABELS[language ?? 'en'] ?? COMMISSION_LABELS['en'];
  if (!words) throw new Error('expected an English label for commissions');
  const whole = words.label + (what === 'link' ? words.link : words.code);
  const isTooLong = excessOn(draft.site, whole + draft.text) > 0 && excessOn(draft.site, draft.text) === 0;
  const text = isTooLong ? words.label : whole;
  const label = `Add “${words.label.trim()}${isTooLong ? '' : ' …'}”`;
  return { kind: 'edit', label, edits: [{ start: 0, end: 0, text }] };
}

function firstOfItsPlace(span: Span, at: number, all: readonly Span[]): boolean {
  return all.findIndex(({ start }) => start === span.start) === at;
}
