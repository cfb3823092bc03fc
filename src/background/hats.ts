import type { Hat } from '../messages';
import type { Persona } from '../model/profile';
import { colourOf } from '../ui/colours';

/** A persona as it is shown: with the colour the person chose, or its kind's. */
export function hatOf(persona: Persona): Hat {
  const { id, name, kind } = persona;
  return { id, name, kind, colour: colourOf(persona) };
}
