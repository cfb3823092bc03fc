import type { Client } from '../../../model/profile';
import { speaksOfWork } from './labour';
import type { Reading } from './reading';

/** Whether a draft promotes a client by someone who owes readers word of the tie. */
export function isOwed(reading: Reading, client: Client): boolean {
  if (client.confidential || speaksAsItself(reading, client)) return false;
  if (reading.stance(client).stance !== 'promotes' || reading.tie(client) === 'not-yet') return false;
  return !(client.relationship === 'employer' && speaksOfWork(reading));
}

/** Whether the account is the client’s own voice, so that nobody takes it for somebody else’s. */
function speaksAsItself(reading: Reading, client: Client): boolean {
  const { recognition, draft } = reading;
  if (!reading.speaksFor(client) || recognition.by === 'site') return false;
  return recognition.by !== 'active' || draft.account === null;
}
