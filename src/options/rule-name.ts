import { rules } from '../background/rules';
import { inWords } from './rule-options';

/** What the person calls a rule; its id in words where a profile names one that nobody knows. */
export function ruleName(id: string): string {
  return rules.find((rule) => rule.id === id)?.name ?? inWords(id);
}
