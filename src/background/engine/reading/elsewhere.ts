import type { Persona } from '../../../model/profile';
import type { Fix } from '../../../model/verdict';
import type { Reading } from './reading';

/**
 * How to say it as another persona: the switch, where the switch decides who speaks; else the draft is carried
 * over to that persona's own account, on this site where it has one.
 */
export function sayAs(persona: Persona | undefined, { draft, recognition }: Reading): Fix[] {
  if (persona === undefined || persona.id === recognition.persona.id) return [];
  if (recognition.by === 'active') return [{ kind: 'switch-persona', persona: persona.id }];
  const sites = persona.accounts.map(({ site }) => site);
  const site = sites.includes(draft.site) ? draft.site : sites.find((id) => id !== '*');
  return [{ kind: 'carry-over', persona: persona.id, site: site ?? draft.site }];
}

/** The voice that a client's matter belongs to: its own, else the person's working one. */
export function voiceFor(client: string, { profile, persona }: Reading): Persona | undefined {
  const others = profile.personas.filter(({ id }) => id !== persona.id);
  return (
    others.find(({ speaksFor }) => speaksFor.includes(client)) ??
    others.find(({ kind, speaksFor }) => kind === 'professional' && speaksFor.length === 0)
  );
}

/** The person's private voice. */
export function privateVoice({ profile }: Reading): Persona | undefined {
  const personal = profile.personas.filter(({ kind }) => kind === 'personal');
  return personal.find(({ id }) => id === profile.activePersona) ?? personal[0];
}
