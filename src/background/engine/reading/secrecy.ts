import type { Span } from '../../../model/verdict';
import { SECRECY, type SecrecySign } from '../vocabulary/secrecy/secrecy';
import { isSubject } from './named';
import { compilePhrases, type Match } from './phrases';
import type { Reading } from './reading';

const CUES: readonly SecrecySign[] = ['sealed', 'hush', 'soon', 'insider'];
/** Most texts hold no cue of a secret, and are then read no further. */
const findCues = compilePhrases(SECRECY.filter(({ means }) => CUES.includes(means)));
const findRest = compilePhrases(SECRECY.filter(({ means }) => !CUES.includes(means)));
/** What turns a refusal to tell into telling. */
const BUT =
  /(?<!\p{L})(?:but|that|can (?:only |just )?say|pero|que|mais|aber|dass|mas|però|ma|لكن|ولكن|بس|ان|أن)(?!\p{L})/iu;
/** A plan is a client's where it follows the name this closely, in words. */
const CLOSE = 5;

type Signs = (kind: SecrecySign) => readonly Match<SecrecySign>[];

/** The words of a draft that tell something a business keeps to itself, in text order; empty where none do. */
export function readSecret(reading: Reading): Span[] {
  const { words, draft } = reading;
  const cues = findCues(words);
  if (cues.length === 0) return [];
  const matches = [...cues, ...findRest(words)];
  const signs: Signs = (kind) => matches.filter(({ means }) => means === kind);
  const covered = (one: Match<SecrecySign>) =>
    cues.some((cue) => cue.means !== 'insider' && cue.start < one.end && one.start < cue.end);
  // “A annoncé jeudi” holds “annonce jeudi”: the longer of the two is what is said.
  const holds = (out: Match<SecrecySign>) =>
    cues.some(
      (cue) => out.start <= cue.start && cue.end <= out.end && cue.end - cue.start < out.end - out.start,
    );
  if (signs('out').some((out) => !covered(out) || holds(out))) return [];
  const refusal = signs('refuses')[0];
  if (refusal && !BUT.test(draft.text.slice(words[refusal.end - 1]?.end))) return [];
  const told = [...signs('matter'), ...signs('figure')].filter((one) => !covered(one));
  if (!isTold(reading, signs, told)) return [];
  return spansOf(reading, [
    ...signs('sealed'),
    ...signs('hush'),
    ...signs('soon'),
    ...signs('insider'),
    ...told,
  ]);
}

/** Whether a cue of secrecy comes with what it hides. */
function isTold(reading: Reading, signs: Signs, told: readonly Match<SecrecySign>[]): boolean {
  const has = (kind: SecrecySign) => signs(kind).length > 0;
  const named = reading.clients.some(
    ({ relationship }) => relationship !== 'family' && relationship !== 'friend',
  );
  const planned = named && plansOf(reading, signs('plan'));
  const figures = has('figure') && /\p{N}/u.test(reading.draft.text);
  const something = told.length > 0 || planned;
  if (has('sealed') && (figures || has('insider'))) return true;
  // A brand's own “don't tell anyone” is a teaser; only what says outright that it is not out counts there.
  if (reading.persona.speaksFor.length > 0) return false;
  if (has('sealed')) return something || named;
  if (has('hush') && acts(reading)) return true;
  if (has('hush'))
    return (
      figures ||
      (something && named) ||
      (has('insider') && has('plan')) ||
      (told.length > 0 && (has('insider') || apart(told)))
    );
  if (has('insider')) return has('soon') || planned;
  return has('soon') && told.length > 1;
}

/** Whether somebody is about to do something right after a client is named. */
function plansOf({ words, mentions }: Reading, plans: readonly Match<SecrecySign>[]): boolean {
  return mentions.some((mention) => {
    if (!('end' in mention)) return false;
    const after = words.findIndex(({ start }) => start >= mention.end);
    return after >= 0 && plans.some(({ start }) => start >= after && start <= after + CLOSE);
  });
}

/** Whether a client does something here, other than being praised: it is named, and not only as a place or a thing of its. */
function acts(reading: Reading): boolean {
  return reading.clients.some((client) => {
    if (client.relationship === 'family' || client.relationship === 'friend') return false;
    if (reading.stance(client).stance === 'promotes') return false;
    return reading.spansOf(client).some((name) => isSubject(reading, name));
  });
}

/** Two things of business that share no word. */
function apart(told: readonly Match<SecrecySign>[]): boolean {
  return told.some((one) => told.some((other) => other.start >= one.end));
}

function spansOf({ words }: Reading, matches: readonly Match<SecrecySign>[]): Span[] {
  return matches
    .map(({ start, end }) => ({ start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(
      (span, at, all) => all.findIndex((other) => other.start <= span.start && span.end <= other.end) === at,
    );
}
