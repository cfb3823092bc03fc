import type { Audience } from '../model/profile';
import type { Choice } from '../ui/select-field';

/** Audiences, the widest first. */
export const AUDIENCE_WORDS: readonly Choice<Audience>[] = [
  ['public', 'Everyone'],
  ['connections', 'Connections and followers'],
  ['friends', 'Friends'],
  ['only-me', 'Only me'],
];
