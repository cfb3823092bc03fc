import type { Relationship } from '../model/profile';
import type { Choice } from './select-field';

/** How somebody is tied to a client, in the words of “Acme is …”. */
export const TIES: readonly Choice<Relationship>[] = [
  ['client', 'my client'],
  ['employer', 'my employer'],
  ['sponsor', 'my sponsor'],
  ['gifted', 'someone who sends me things'],
  ['affiliate', 'someone who pays me commission'],
  ['owner', 'my own business'],
  ['investor', 'something I invested in'],
  ['family', 'family'],
  ['friend', 'a friend'],
];
