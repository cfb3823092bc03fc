import type { State } from '../../src/content/composer';
import type { Told } from '../../src/content/overlay/told';
import { tell, tellUnchecked } from '../../src/content/overlay/told';
import type { Hat, Judged } from '../../src/messages';
import { type Finding, highest } from '../../src/model/verdict';

const MALI: Hat = { id: 'mali', name: 'Mali', kind: 'personal', colour: '#3b6ea5' };
const WORK: Hat = { id: 'work', name: 'Mali at work', kind: 'professional', colour: '#8a5a2b' };
const LONG: Hat = {
  id: 'long',
  name: 'Wilhelmina Featherstonehaugh-Cholmondeley',
  kind: 'personal',
  colour: '#2f7d6b',
};
const NUR: Hat = { id: 'nur', name: 'نور', kind: 'personal', colour: '#7a4f9a' };

/** Where a phrase stands in a text. */
function at(text: string, ...phrases: readonly string[]): Finding['spans'] {
  return phrases.map((phrase) => ({
    start: text.indexOf(phrase),
    end: text.indexOf(phrase) + phrase.length,
  }));
}

function judged(hat: Hat, findings: readonly Finding[], by: Judged['by'] = 'active'): Judged {
  const verdict = { id: 'd', persona: hat.id, level: highest(findings), findings, failed: [] };
  return { revision: 1, verdict, hat, by, hats: [MALI, WORK, LONG, NUR], clients: {} };
}

const plug = 'Check out Larkspur Ferries, their new crossing is a joy and the buns are warm';
const PLUG: readonly Finding[] = [
  {
    rule: 'client-plug',
    level: 'warn',
    client: 'larkspur',
    spans: at(plug, 'Check out', 'Larkspur Ferries', 'a joy'),
    message: 'You are recommending Larkspur Ferries, a client of yours, as Mali.',
    why: 'Friends read this as your own taste, not as your work.',
    source: '16 CFR 255.5(a)',
    fixes: [
      { kind: 'edit', label: 'Add “Ad: …”', edits: [] },
      { kind: 'switch-persona', persona: 'work' },
      { kind: 'carry-over', persona: 'work', site: 'x' },
    ],
  },
  {
    rule: 'undisclosed-endorsement',
    level: 'warn',
    client: 'larkspur',
    spans: at(plug, 'Larkspur Ferries'),
    message: 'Nothing here tells readers how you are tied to Larkspur Ferries.',
    why: 'A few words at the start are enough.',
    source: 'FTC staff, “FTC’s Endorsement Guides: What People Are Asking”',
    fixes: [{ kind: 'edit', label: 'Add “Ad: …”', edits: [] }],
  },
];

const secret = 'Long day at Quarry & Sons again, and Project Heron is nearly there.';
const HOLD: readonly Finding[] = [
  {
    rule: 'confidential',
    level: 'hold',
    client: 'quarry',
    spans: at(secret, 'Quarry & Sons', 'Project Heron'),
    message: 'This names Quarry & Sons, which you keep confidential.',
    why: 'Nobody is to know yet that you work together.',
    fixes: [{ kind: 'wait', until: '2027-03-01T09:00:00Z' }],
  },
  {
    rule: 'brief-leak',
    level: 'warn',
    spans: at(secret, 'Long day'),
    message: 'This looks like a line of your instructions.',
    why: 'It was probably not meant for readers.',
    fixes: [],
  },
];

const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenmanufaktur';
const long = `${'It has been a long spring and there is much to tell. '.repeat(6)}Do try the caps of ${word}, they are splendid. ${'And then it rained for a week. '.repeat(8)}`;
const MANY: readonly Finding[] = [1, 2, 3, 4].map((n) => ({
  rule: 'client-plug',
  level: n === 1 ? 'warn' : 'note',
  client: `client-${n}`,
  spans: at(long, word, 'splendid'),
  message: `You are recommending ${word} ${n}, a client of yours, as ${LONG.name}.`,
  why: 'Friends read this as your own taste, not as your work, however well you mean it and however good the caps are.',
  source:
    '16 CFR 255.5(a); UK CAP Code 2.1 and 2.3; § 5a Abs. 4 UWG; Article L121-3 du Code de la consommation',
  fixes: [
    { kind: 'edit', label: `Add “Ad: ${word} …”`, edits: [] },
    { kind: 'switch-persona', persona: 'long' },
    { kind: 'carry-over', persona: 'work', site: 'x' },
  ],
}));

const arabic = 'جرّبوا قهوة الميناء، أفضل قهوة ذقتها هذا العام @harbourcoffee';
const ARABIC: readonly Finding[] = [
  {
    rule: 'client-plug',
    level: 'warn',
    client: 'harbour',
    spans: at(arabic, 'قهوة الميناء', 'أفضل'),
    message: 'You are recommending قهوة الميناء, a client of yours, as نور.',
    why: 'Friends read this as your own taste, not as your work.',
    source: '16 CFR 255.5(a)',
    fixes: [{ kind: 'edit', label: 'Add “إعلان: …”', edits: [] }],
  },
];

const NOTE: readonly Finding[] = [
  {
    rule: 'client-plug',
    level: 'note',
    client: 'larkspur',
    spans: at(plug, 'Larkspur Ferries'),
    message: 'You are recommending Larkspur Ferries, which you would anyway.',
    why: 'Readers are told of the tie, so this is only for you to know.',
    fixes: [],
  },
];

/** Warnings by name. Names, brands and words are made up. */
export const TOLD: Readonly<Record<string, Told>> = {
  warn: tell([judged(MALI, PLUG)], [plug], true),
  hold: tell([judged(MALI, HOLD, 'account')], [secret], true),
  note: tell([judged(MALI, NOTE)], [plug], false),
  long: tell([judged(LONG, MANY, 'account')], [long], true),
  arabic: tell([judged(NUR, ARABIC)], [arabic], true),
  clear: tell([judged(WORK, [])], ['Good morning.'], false),
  unchecked: tellUnchecked(true),
};

/** Badges in every state, by turns exact and less so. */
export const BADGES: readonly State[] = [
  { name: 'checking' },
  { name: 'not-checked' },
  { name: 'partly-shown' },
  { name: 'no-profile' },
  { name: 'judged', parts: [judged(MALI, [])] },
  { name: 'judged', parts: [judged(WORK, NOTE)] },
  { name: 'judged', parts: [judged(MALI, PLUG)] },
  { name: 'judged', parts: [judged(LONG, HOLD)] },
];
