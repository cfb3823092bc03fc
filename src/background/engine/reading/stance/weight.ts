import { type Cue, type Turn, WEIGHTS } from '../../vocabulary/stance/stance-vocabulary';

/** What is known of a sentence so far. The numbers are the last word that was one, far away where there was none. */
export interface Surroundings {
  negator: number;
  intensifier: number;
  diminisher: number;
  teller: number;
  person: number;
  asking: boolean;
  unreal: boolean;
  said: boolean;
  news: boolean;
  irony: boolean;
}

const NONE = Number.NEGATIVE_INFINITY;
/** How many words each reaches; a negator reaches a “than” from farther. */
const REACH = { negator: 4, intensifier: 2, diminisher: 2, teller: 2, person: 3 } as const;
const TO_THAN = 6;

export const EVALUATIONS: ReadonlySet<Cue> = new Set([
  'praise',
  'fondness',
  'warm',
  'complaint',
  'dislike',
  'sour',
]);

export function surroundings(): Surroundings {
  return {
    negator: NONE,
    intensifier: NONE,
    diminisher: NONE,
    teller: NONE,
    person: NONE,
    asking: false,
    unreal: false,
    said: false,
    news: false,
    irony: false,
  };
}

/** Takes a turning word in. Two negators are one: “ne … pas”, “no … nunca”. */
export function turn(here: Surroundings, is: Turn, at: number, length: number): void {
  if (is === 'negator') here.negator = at;
  else if (is === 'intensifier' || is === 'diminisher' || is === 'teller' || is === 'person') {
    here[is] = at + length - 1;
  } else if (is === 'unreal' || is === 'said' || is === 'news' || is === 'irony') here[is] = true;
}

/** A comma or “but” ends what a negator reaches. */
export function forget(here: Surroundings): void {
  here.negator = NONE;
}

/** “Nothing is cosier than”: the word that negates, or null where it is a plain comparison. */
export function negatorOfThan(here: Surroundings, at: number): number | null {
  return at - here.negator <= TO_THAN ? here.negator : null;
}

/** What a cue counts where it stands: “not great” is a complaint, “not bad” mild praise, “so good” praise. */
export function weightOf(cue: Cue, at: number, here: Surroundings): number {
  const weight = WEIGHTS[cue];
  const evaluates = EVALUATIONS.has(cue);
  if (reaches(here, 'negator', at)) {
    if (!evaluates) return 0;
    return weight > 0 ? -weight : -weight / 2;
  }
  if (cue === 'call' && reaches(here, 'teller', at)) return 0;
  if (!evaluates) return weight;
  if (reaches(here, 'person', at)) return 0;
  if (weight > 0 && reaches(here, 'diminisher', at)) return weight / 2;
  return reaches(here, 'intensifier', at) ? weight + Math.sign(weight) : weight;
}

/** How much of a cue its whole sentence leaves: a question praises nothing, a report little. */
export function shareOfSentence(cue: Cue, asked: boolean, here: Surroundings): number {
  if (WEIGHTS[cue] < 0) return here.news ? 0.5 : 1;
  if (here.irony && EVALUATIONS.has(cue)) return 0;
  const vague = cue === 'warm' || cue === 'hint' || cue === 'nudge';
  if ((asked || here.unreal) && (vague || cue === 'praise' || cue === 'fondness' || cue === 'relish'))
    return 0;
  if (here.unreal && cue === 'call') return 0;
  if (here.news || here.said || here.unreal) return vague ? 0 : 0.5;
  return 1;
}

function reaches(here: Surroundings, what: keyof typeof REACH, at: number): boolean {
  return at - here[what] <= REACH[what];
}
