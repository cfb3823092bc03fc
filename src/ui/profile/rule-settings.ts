import type { Edit } from './edit';

/** Sets one thing of a rule; undefined gives it back to the rule's own default. */
export function setRule(rule: string, key: string, value: unknown): Edit {
  return (profile) => {
    const { [rule]: before = {}, ...others } = profile.rules;
    const { [key]: _, ...kept } = before;
    const setting = value === undefined ? kept : { ...kept, [key]: value };
    return { ...profile, rules: Object.keys(setting).length === 0 ? others : { ...others, [rule]: setting } };
  };
}
