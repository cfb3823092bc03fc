import { CURRENT } from '../../model/migrations';
import type { Persona, Profile } from '../../model/profile';
import { parseProfile } from '../../model/profile';
import { addClients } from './clients';
import type { NewClient } from './pasted-clients';
import { slugFor } from './slug';

/** A persona as the first run asks for it. */
export type NewPersona = Pick<Persona, 'name' | 'kind'> & { readonly colour: string };

/** The profile that the first run leaves behind; the first persona speaks. @throws FaultyInput without a persona. */
export function firstProfile(personas: readonly NewPersona[], clients: readonly NewClient[]): Profile {
  const ids = new Set<string>();
  const named = personas.map((persona) => {
    const id = slugFor(persona.name, ids, 'persona');
    ids.add(id);
    return { id, ...persona, name: persona.name.trim() };
  });
  const [first] = named;
  const profile = parseProfile({ schema: CURRENT, personas: named, activePersona: first?.id, clients: [] });
  return addClients(clients)(profile);
}
