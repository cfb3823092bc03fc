import { RULE_IDS } from '../../model/rules';
import type { Rule } from '../engine/rule';

const found = import.meta.glob<Rule>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every rule of this folder, in the order of the contract. Nobody edits this file. */
export const rules: readonly Rule[] = Object.values(found).sort(
  (a, b) => RULE_IDS.indexOf(a.id) - RULE_IDS.indexOf(b.id),
);
