import type { Fault } from '../model/faults';
import type { Profile } from '../model/profile';
import { SECTIONS } from './place';
import { ruleName } from './rule-name';
import { inWords } from './rule-options';

/** A fault as the person sees its place: “Clients, Acme Rockets, until: expected a date”. */
export function faultWords(profile: Profile, { field, problem }: Fault): string {
  const [part = '', item = '', ...rest] = field.split('.');
  const section = SECTIONS.find(([id]) => id === part)?.[1] ?? inWords(part);
  const place = [section, itemWords(profile, part, item), ...rest.filter((word) => !/^\d+$/.test(word))];
  return `${place.filter((word) => word !== '').join(', ')}: ${problem}`;
}

function itemWords(profile: Profile, part: string, item: string): string {
  if (part === 'rules') return ruleName(item);
  if (part !== 'personas' && part !== 'clients' && part !== 'circles')
    return item === '' ? '' : inWords(item);
  const name = profile[part][Number(item)]?.name.trim() ?? '';
  return name === '' ? `number ${Number(item) + 1}` : name;
}
