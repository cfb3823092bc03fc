import { COLOURS } from '../colours';
import type { NewPersona } from '../profile/first-profile';

/** What the first run was told so far. A persona's name is null while it follows the person's own. */
export interface Answers {
  readonly step: 0 | 1 | 2;
  readonly name: string;
  readonly personal: Hat;
  readonly work: Hat;
  readonly worksToo: boolean;
  readonly clients: string;
}
export interface Hat {
  readonly name: string | null;
  readonly colour: string;
}

export const NO_ANSWERS: Answers = {
  step: 0,
  name: '',
  personal: { name: null, colour: COLOURS[0].value },
  work: { name: null, colour: COLOURS[1].value },
  worksToo: true,
  clients: '',
};

/** The personas that the answers describe, the personal one first. */
export function personasOf({ name, personal, work, worksToo }: Answers): readonly NewPersona[] {
  const own: NewPersona = { name: personal.name ?? name.trim(), kind: 'personal', colour: personal.colour };
  if (!worksToo) return [own];
  return [own, { name: work.name ?? `${name.trim()} at work`, kind: 'professional', colour: work.colour }];
}

/** Answers as they were kept, which only we write; a fresh start where there are none. */
export function answersOf(kept: unknown): Answers {
  return typeof kept === 'object' && kept !== null ? { ...NO_ANSWERS, ...kept } : NO_ANSWERS;
}
