/** The kinds of trouble that are ours to catch. Each has one file, `background/rules/<id>.ts`. */
export const RULE_IDS = [
  'client-plug',
  'undisclosed-endorsement',
  'inadequate-disclosure',
  'wrong-account',
  'off-persona-topic',
  'client-criticism',
  'competitor',
  'confidential',
  'brief-leak',
  'plug-budget',
  'duplicate-message',
  'press-release-voice',
  'affiliate-link',
  'engagement-bait',
  'wide-audience',
  'regulated-client',
  'client-action',
] as const;

export type RuleId = (typeof RULE_IDS)[number];
