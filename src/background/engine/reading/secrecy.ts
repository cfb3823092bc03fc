import type { Span } from '../../../model/verdict';
import { SECRECY } from '../vocabulary/secrecy/secrecy';
import { compilePhrases } from './phrases';
import type { Reading } from './reading';

const CUES = ['sealed', 'hush'];
/** Most texts hold no cue of a secret, and are then read no further. */
const findCues = compilePhrases(SECRECY.filter(({ means }) => CUES.includes(means)));
const findRest = compilePhrases(SECRECY.filter(({ means }) => !CUES.includes(means)));
const BUT = /(?<!\p{L})(?:but|pero|mais|aber|mas|però|ma|لكن|ولكن|بس)(?!\p{L})/iu;

/** The words of a draft that tell something a business keeps to itself, in text order; empty where none do. */
export function readSecret(reading: Reading): Span[] {
  const { words, draft } = reading;
  const cues = findCues(words);
  if (cues.length === 0) return [];
  const matches = [...cues, ...findRest(words)];
  const signs = (kind: string) => matches.filter(({ means }) => means === kind);
  const sealed = signs('sealed');
  const hush = signs('hush');
  if (signs('out').some((out) => !sealed.some((one) => one.start <= out.start && out.end <= one.end)))
    return [];
  const refusal = signs('refuses')[0];
  if (refusal && !BUT.test(draft.text.slice(words[refusal.end - 1]?.end))) return [];

  const official = reading.persona.speaksFor.length > 0;
  const named = reading.clients.some(
    ({ relationship }) => relationship !== 'family' && relationship !== 'friend',
  );
  const told = [...signs('matter'), ...signs('figure')].filter(
    ({ start, end }) => ![...sealed, ...hush].some((one) => start < one.end && one.start < end),
  );
  const figures = signs('figure').length > 0 && /\p{N}/u.test(draft.text);
  // A brand's own “don't tell anyone” is a teaser; only what says outright that it is not out counts there.
  const enough =
    sealed.length > 0
      ? figures ||
        (official ? signs('insider').length > 0 : told.length > 0 || signs('insider').length > 0 || named)
      : !official &&
        (figures || (told.length > 0 && (named || signs('insider').length > 0 || apartFrom(told))));
  if (!enough) return [];
  const shown = [...sealed, ...hush, ...told, ...signs('insider')];
  return shown
    .map(({ start, end }) => ({ start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (span, at, all) => all.findIndex((other) => other.start <= span.start && span.end <= other.end) === at,
    );
}

/** Two things of business that share no word. */
function apartFrom(told: readonly { readonly start: number; readonly end: number }[]): boolean {
  return told.some((one) => told.some((other) => other.start >= one.end));
}
