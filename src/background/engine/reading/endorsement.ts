import type { Client } from '../../../model/profile';
import { speaksOfWork } from './labour';
import type { Reading } from './reading';

/** Whether a draft promotes a client of the person’s, in a voice that is not the client’s own. */
export function promotes(reading: Reading, client: Client): boolean {
  if (client.confidential || speaksAsItself(reading, client)) return false;
  if (reading.stance(client).stance !== 'promotes') return false;
  return !(client.relationship === 'employer' && speaksOfWork(reading)) && reading.tie(client) !== 'not-yet';
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
