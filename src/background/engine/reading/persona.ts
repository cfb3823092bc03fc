import type { Draft } from '../../../model/draft';
import { FaultyInput } from '../../../model/faults';
import type { Persona, Profile } from '../../../model/profile';

/** Who speaks, and by what: the draft's own word, the account in the box, the site's default, or the switch. */
export interface Recognition {
  readonly persona: Persona;
  readonly by: 'draft' | 'account' | 'site' | 'active';
}

/** A handle as it is compared: without `@`, case-insensitively. */
export function handleKey(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase();
}

/** @see the contract, section 2, “Which persona” */
export function compileRecognition(profile: Profile): (draft: Draft) => Recognition {
  const byId = new Map(profile.personas.map((persona) => [persona.id, persona]));
  const owners = new Map<string, Persona[]>();
  for (const persona of profile.personas) {
    for (const { site, handle } of persona.accounts) {
      const key = `${site}\n${handleKey(handle)}`;
      owners.set(key, [...(owners.get(key) ?? []), persona]);
    }
  }
  const active = byId.get(profile.activePersona);
  if (!active) throw new Error(`expected the active persona “${profile.activePersona}” among the personas`);

  return ({ site, account, persona: named }) => {
    if (named !== null) {
      const persona = byId.get(named);
      if (!persona) throw new FaultyInput([{ field: 'persona', problem: `there is no persona “${named}”` }]);
      return { persona, by: 'draft' };
    }
    if (account !== null) {
      const key = handleKey(account);
      const among = owners.get(`${site}\n${key}`) ?? owners.get(`*\n${key}`) ?? [];
      const persona = among.includes(active) ? active : among[0];
      if (persona) return { persona, by: 'account' };
    }
    const byDefault = byId.get(profile.siteDefaults[site] ?? '');
    return byDefault ? { persona: byDefault, by: 'site' } : { persona: active, by: 'active' };
  };
}
