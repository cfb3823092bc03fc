import { Persona, type Profile } from '../../model/profile';
import { COLOURS } from '../colours';
import { type Edit, idsOf, withBack, withChanged } from './edit';
import { slugFor } from './slug';

/** Adds a persona in a colour that no other has, while there is one. */
export function addPersona(name: string, kind: Persona['kind']): Edit {
  return (profile) => {
    const worn = new Set(profile.personas.map(({ colour }) => colour));
    const free = COLOURS.find(({ value }) => !worn.has(value)) ?? COLOURS[0];
    const id = slugFor(name, idsOf(profile.personas), 'persona');
    return {
      ...profile,
      personas: [...profile.personas, Persona.parse({ id, name, kind, colour: free.value })],
    };
  };
}

export function editPersona(id: string, patch: Partial<Persona>): Edit {
  return (profile) => ({
    ...profile,
    personas: withChanged(profile.personas, id, (persona) => ({ ...persona, ...patch })),
  });
}

/** Removes a persona and the site defaults that named it; the first one left speaks where it did. The last one stays. */
export function removePersona(id: string): Edit {
  return (profile) => {
    const personas = profile.personas.filter((persona) => persona.id !== id);
    const [first] = personas;
    if (!first) return profile;
    return {
      ...profile,
      personas,
      activePersona: profile.activePersona === id ? first.id : profile.activePersona,
      siteDefaults: Object.fromEntries(
        Object.entries(profile.siteDefaults).filter(([, persona]) => persona !== id),
      ),
    };
  };
}

/** Brings back the persona that `before` had, with its place, its sites and its turn to speak. */
export function restorePersona(id: string, before: Profile): Edit {
  const at = before.personas.findIndex((persona) => persona.id === id);
  const persona = before.personas[at];
  const sites = Object.entries(before.siteDefaults).filter(([, persona]) => persona === id);
  return (profile) =>
    persona
      ? {
          ...profile,
          personas: withBack(profile.personas, persona, at),
          activePersona: before.activePersona === id ? id : profile.activePersona,
          siteDefaults: { ...Object.fromEntries(sites), ...profile.siteDefaults },
        }
      : profile;
}

/** The persona meant on a site where no account is recognised; null for none in particular. */
export function setSiteDefault(site: string, persona: string | null): Edit {
  return (profile) => {
    const { [site]: _, ...others } = profile.siteDefaults;
    return { ...profile, siteDefaults: persona === null ? others : { ...others, [site]: persona } };
  };
}
