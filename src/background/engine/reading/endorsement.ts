import type { Client } from '../../../model/profile';
import { speaksOfWork } from './labour';
import type { Reading } from './reading';

/** Whether a draft promotes a client of the person’s, in a voice that is not the client’s own. */
export function promotes(reading: Reading, client: Client): boolean {
  if (client.confidential || speaksAsItself(reading, client)) return false;
  if (reading.stance(client).stance !== 'promotes') return false;
  return !(client.relationship === 'employer' && speaksOfWork(reading)) && reading.tie(client) !== 'not-yet';
}

/** Whether the account is the client’s own voice, so that nobody takes it for somebody else’s. */
function speaksAsItself(reading: Reading, client: Client): boolean {
  const { recognition, draft } = reading;
  if (!reading.speaksFor(client) || recognition.by === 'site') return false;
  return recognition.by !== 'active' || draft.account === null;
}
