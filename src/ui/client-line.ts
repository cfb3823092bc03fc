import type { Client } from '../model/profile';
import { TIES } from './tie-words';

/** The few words under a client's name that tell it from another: its tie where it is not the usual one, a handle, an address. */
export function clientLine({ relationship, handles, domains }: Client): string {
  const tie = relationship === 'client' ? [] : (TIES.find(([one]) => one === relationship)?.slice(1) ?? []);
  const handle = handles.slice(0, 1).map((one) => (/\s/.test(one.handle) ? one.handle : `@${one.handle}`));
  return [...tie, ...handle, ...domains.slice(0, 1)].join(' · ');
}
