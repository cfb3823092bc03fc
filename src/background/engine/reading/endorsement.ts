import type { Client } from '../../../model/profile';
import type { Sense } from '../vocabulary/label';
import { speaksOfWork } from './labour';
import type { Reading } from './reading';

/** Whether a draft promotes a client of the person’s, in a voice that is not the client’s own. */
export function promotes(reading: Reading, client: Client): boolean {
  if (client.confidential || speaksAsItself(reading, client)) return false;
  if (!recommends(reading, client)) return false;
  return !(client.relationship === 'employer' && speaksOfWork(reading)) && reading.tie(client) !== 'not-yet';
}

/** Words that nobody puts beside a brand but in a post made for it. */
const MADE_FOR_IT: readonly Sense[] = ['ad', 'paid', 'sponsored', 'affiliate', 'brand-role'];
const MADE_SHORT = /^(?:sp$|spon|co?l+ab|kol+ab|gifted)/;
const EARNED = ['pay', 'commission', 'may'];

/** Whether a draft recommends a client: it reads so, or is labelled as what only a recommendation needs. */
export function recommends(reading: Reading, client: Client): boolean {
  const { stance } = reading.stance(client);
  if (stance !== 'neutral') return stance === 'promotes';
  return reading.disclosures.some(({ sign }) =>
    sign.sense === 'tie'
      ? sign.tells !== null && EARNED.includes(sign.tells)
      : (MADE_FOR_IT.includes(sign.sense) && sign.form !== 'sentence') || MADE_SHORT.test(sign.key),
  );
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
