import type { Hat } from '../messages';
import type { Persona } from '../model/profile';

const COLOURS = { personal: '#3b6ea5', professional: '#8a5a2b' } as const;

/** A persona as it is shown: with the colour the person chose, or its kind's. */
export function hatOf({ id, name, kind, colour }: Persona): Hat {
  return { id, name, kind, colour: colour ?? COLOURS[kind] };
}
