import type { Client } from '../../../model/profile';
import type { Sense } from '../vocabulary/label';
import { GOODS, THANKS, TREAT } from '../vocabulary/treats';
import { isAnswer } from './answer';
import { readAuthor } from './author';
import { readBrief } from './brief';
import { isCaptionFor } from './caption';
import { makesClaim } from './claims';
import { readCriticism } from './criticism';
import type { Sign } from './disclosure/signs';
import { readEarnings } from './earnings';
import { factEach } from './fact';
import { speaksOfWork } from './labour';
import { OFFICE, readPressVoice } from './press';
import type { Reading } from './reading';

/** Whether a draft promotes a client of the person’s, in a voice that is not the client’s own. */
export function promotes(reading: Reading, client: Client): boolean {
  if (client.confidential || speaksAsItself(reading, client)) return false;
  if (!recommends(reading, client)) return false;
  return !(client.relationship === 'employer' && speaksOfWork(reading)) && reading.tie(client) !== 'not-yet';
}

/** Words that nobody puts beside a brand but in a post made for it, even within a sentence. */
const MADE_FOR_IT: readonly Sense[] = ['ad', 'paid', 'sponsored', 'affiliate', 'brand-role'];
/** Said in passing of anybody’s work; the others are labels once they stand apart. */
const SAID_IN_PASSING: readonly Sense[] = ['thanks', 'switch', 'tie', 'denial'];
const MADE_SHORT = /^(?:sp$|spon|co?l+ab|kol+ab|gifted|체험)/;
const EARNED = ['pay', 'commission', 'may'];
/** How far behind a thank-you its reason is looked for. */
const TREAT_WITHIN = 80;
/** Of pay that did not come people complain, too. */
const OF_PAY = /p(?:ay|aid|ag|aie|aye)|zahl|beta[al]|płac|دفع/iu;

/** Whether a draft recommends a client: it reads so, or could only have been made for it. */
export const recommends = factEach((reading: Reading, client: Client): boolean => {
  const { stance } = reading.stance(client);
  // “Charging a pensioner. Lovely people.”: kind words in mockery recommend nothing.
  if (stance === 'promotes') return readCriticism(reading, client, reading.spansOf(client)) === null;
  if (stance === 'negative') return isAdvertised(reading, client);
  return (
    isLabelled(reading, client) ||
    makesClaim(reading, client) ||
    isCopy(reading, client) ||
    isCaptionFor(reading, client) ||
    isAnswer(reading, client) ||
    offersCode(reading)
  );
});

/** Whether a code that pays the writer is offered, and one client alone is named: it is for what that one sells. */
function offersCode(reading: Reading): boolean {
  return (
    reading.clients.length === 1 && readEarnings(reading).some(({ what, sure }) => what !== 'link' && sure)
  );
}

/** Above this a draft is surely unkind. */
const UNSURE = 0.7;

/** Whether a draft with one hard word in it calls itself an advertisement: “#ad This green is outrageous.” */
export function isAdvertised(reading: Reading, client: Client): boolean {
  const { stance, confidence } = reading.stance(client);
  return stance === 'negative' && confidence <= UNSURE && isLabelled(reading, client);
}

function isLabelled({ disclosures, draft }: Reading, client: Client): boolean {
  if (draft.platformLabel === true) return true;
  return disclosures.some(
    ({ sign }) =>
      (sign.client === null || sign.client === client.id) &&
      (isMadeFor(sign) || thanksForTreat(sign, draft.text)),
  );
}

/** Whether the text came from the client’s own desk: a press release, or what was pasted with its instructions. */
function isCopy(reading: Reading, client: Client): boolean {
  if (readPressVoice(reading, reading.spansOf(client)).score >= OFFICE) return true;
  return reading.draft.kind !== 'message' && readBrief(reading).spans.length > 0;
}

/** Whether some words thank a host. Those may themselves tell of the gift. */
function thanksForTreat({ sense, tells, start, end, label }: Sign, text: string): boolean {
  const gift = tells === 'gift' && THANKS.test(label);
  const reason = text.slice(gift ? start : end, end + TREAT_WITHIN);
  return (gift || sense === 'thanks') && (TREAT.test(reason) || GOODS.test(reason));
}

/** Pay that did not come for what is said here is none that somebody waits for. */
const FOR_SAYING = / (?:to|for) (?:say|tell|post|writ|promot|prais)/;

/** Whether some words are a label of a post made for a brand, or the denial of one. */
function isMadeFor({ sense, form, tells, key, label }: Sign): boolean {
  if (sense === 'tie') return tells !== null && EARNED.includes(tells);
  if (sense === 'denial') return key !== 'denial' || !OF_PAY.test(label) || FOR_SAYING.test(label);
  if (MADE_SHORT.test(key) || (sense === 'thanks' && form === 'tag')) return true;
  if (form === 'sentence') return false;
  return MADE_FOR_IT.includes(sense) || (form !== 'phrase' && !SAID_IN_PASSING.includes(sense));
}

/**
 * Whether the account is a brand’s own voice, so that nobody takes it for somebody else’s. Another client’s words on
 * a brand’s page are the wrong account, not somebody’s recommendation.
 */
function speaksAsItself(reading: Reading, client: Client): boolean {
  const { recognition, draft, persona } = reading;
  if (recognition.by === 'site' || persona.speaksFor.length === 0) return false;
  if (!reading.speaksFor(client)) return persona.kind === 'professional' && recognition.by === 'account';
  return recognition.by !== 'active' || draft.account === null;
}

/** In these the words are said about the post above them. */
const SAID_OF: readonly string[] = ['quote', 'repost', 'reply', 'comment'];

/** The clients that a draft may recommend: those it names, and the one whose own post it passes on or answers. */
export function recommendable(reading: Reading): readonly Client[] {
  const { draft, clients } = reading;
  if (draft.about?.author == null || !SAID_OF.includes(draft.kind) || draft.text.trim() === '')
    return clients;
  const author = readAuthor(reading);
  if (!author?.sure || author.person !== null || clients.includes(author.client)) return clients;
  return [...clients, author.client];
}

/** Praise in an answer to the client’s own post, without its name: readers see whom it is for, but it stays there. */
export function isOnlyAnswered({ draft, clients }: Reading, client: Client): boolean {
  return !clients.includes(client) && (draft.kind === 'reply' || draft.kind === 'comment');
}
