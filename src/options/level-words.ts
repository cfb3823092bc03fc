import type { LEVELS } from '../model/profile';
import type { Choice } from '../ui/select-field';

type Setting = (typeof LEVELS)[number];

/** What each level does, the mildest first. */
export const LEVEL_WORDS: readonly Choice<Setting>[] = [
  ['off', 'Off'],
  ['note', 'Note: shown on the badge, never interrupts'],
  ['warn', 'Warn: asks before it goes out'],
  ['hold', 'Hold: asks twice'],
];

/** A level in a word. */
export function levelLine(level: Setting): string {
  return LEVEL_WORDS.find(([one]) => one === level)?.[1].split(':')[0] ?? level;
}
