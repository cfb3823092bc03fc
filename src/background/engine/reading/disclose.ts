import { excessOn } from '../../../model/length';
import { PLATFORMS } from '../../../model/platforms';
import type { Client } from '../../../model/profile';
import type { Edit, Fix } from '../../../model/verdict';
import type { LabelWords, Sentence } from '../vocabulary/label';
import { LABEL_WORDS } from '../vocabulary/labels';
import { type Judgement, judgeDisclosure, judgeEdited, postOf } from './disclosure';
import { changed, isMovable, removalOf } from './disclosure/edits';
import type { Post, Sign } from './disclosure/signs';
import { fact, factEach } from './fact';
import type { Reading } from './reading';

/** Words to put at the start, in place of some that are there. */
interface Candidate {
  readonly text: string;
  readonly label: string;
  readonly edits: readonly Edit[];
}

const SETTLED: readonly Judgement['state'][] = ['enough', 'soft'];

/** What became of a candidate. */
type Tried = { readonly candidate: Candidate; readonly state: Judgement['state']; readonly excess: number };

/**
 * The fixes that tell readers of the tie, best first: the shortest words that are good in all the person’s
 * markets, in the language of the post, at its start. A weak or late label is moved or replaced. None for a
 * client whose tie must not be named.
 */
export const disclose = factEach((reading: Reading, client: Client): Fix[] => {
  if (client.confidential) return [];
  const post = postOf(reading);
  const judged = judgeDisclosure(reading, client);
  const chosen = best(
    candidates(reading, client, post, judged).map((candidate) => () => tried(candidate, reading, client)),
  );
  if (!chosen || (judged.state === 'soft' && chosen.state !== 'enough')) return [];
  const note = noteOf(reading, judged, chosen);
  return [
    { kind: 'edit', label: chosen.candidate.label, edits: chosen.candidate.edits, ...(note && { note }) },
  ];
});

function tried(candidate: Candidate, reading: Reading, client: Client): Tried {
  const { text, site } = postOf(reading);
  const { state } = judgeEdited(candidate.edits, reading, client);
  return {
    candidate,
    state,
    excess: tooLong(reading) ? 0 : excessOn(site, changed(text, candidate.edits)),
  };
}

const tooLong = fact(({ draft }: Reading) => excessOn(draft.site, draft.text) > 0);

/** The first that is enough and fits; only where none is are all compared. */
function best(attempts: readonly (() => Tried)[]): Tried | undefined {
  const all: Tried[] = [];
  for (const attempt of attempts) {
    const one = attempt();
    if (one.state === 'enough' && one.excess === 0) return one;
    all.push(one);
  }
  const settled = all.filter(({ state }) => SETTLED.includes(state));
  return settled.toSorted((a, b) => a.excess - b.excess)[0] ?? all[0];
}

function candidates(reading: Reading, client: Client, post: Post, judged: Judgement): Candidate[] {
  const { fix } = wordsFor(reading, post);
  const sentence = fix[sentenceFor(reading, client)].replace('{name}', client.name);
  const weak = judged.state === 'weak' || judged.state === 'soft' ? (judged.ruling?.sign ?? null) : null;
  const replaced = weak && isMovable(post.text, weak) ? weak : null;
  const denials = judged.signs.filter(({ sense }) => sense === 'denial');
  const removed = (replaced ? [replaced, ...denials] : denials).flatMap(
    (sign) => removalOf(post.text, sign) ?? [],
  );
  const put = (text: string, label: string): Candidate => ({ text, label, edits: inOrder(text, removed) });

  const shown = `“${fix.label.trimEnd()} …”`;
  const gone = replaced ?? denials.find((sign) => removalOf(post.text, sign) !== null);
  const verb = (what: string) => (gone ? `Replace “${gone.label}” with ${what}` : `Add ${what}`);
  const found: Candidate[] = [];
  if (replaced && judged.fault !== null && MOVED.includes(judged.fault) && replaced.sense !== 'tie') {
    const lead = replaced.form === 'tag' ? `${replaced.label} ` : `${replaced.label}: `;
    found.push(put(lead, `Move “${replaced.label}” to the start`));
  }
  const alone = ALONE.includes(sentenceFor(reading, client));
  if (judged.ruling?.sign.sense === 'tie' && judged.state === 'soft')
    found.push(put(fix.label, verb(`“${fix.label.trimEnd()}”`)));
  if (alone) found.push(put(sentence, verb(`“${sentence.trimEnd()}”`)));
  found.push(put(fix.label + sentence, verb(shown)));
  found.push(put(fix.label, verb(`“${fix.label.trimEnd()}”`)));
  return found;
}

const MOVED = ['late', 'tags', 'fold'];
/** Ties that a plain sentence tells as well as a label would. */
const ALONE: readonly Sentence[] = [
  'employer',
  'owner',
  'investor',
  'family',
  'friend',
  'affiliate',
  'gifted',
  'former',
];

function sentenceFor(reading: Reading, client: Client): Sentence {
  const tie = reading.tie(client);
  return tie === 'recent' || tie === 'former' ? 'former' : client.relationship;
}

/** The words of the post’s language, else of one that the person writes, else English. */
function wordsFor({ persona }: Reading, { languages }: Post): LabelWords {
  const known = (code: string) => LABEL_WORDS.find(({ language }) => language === code.split('-')[0]);
  const own = persona.languages.map((code) => code.split('-')[0] ?? code);
  const sure = languages.toSorted((a, b) => Number(own.includes(b)) - Number(own.includes(a)));
  const codes = [...sure, ...(languages.length === 0 ? own : []), 'en'];
  for (const code of codes) {
    const words = known(code);
    if (words) return words;
  }
  throw new Error('expected English among the label words');
}

/** One insertion at the start and some removals, merged where they touch, in text order. */
function inOrder(text: string, removed: readonly Edit[]): Edit[] {
  const sorted = [...removed].sort((a, b) => a.start - b.start);
  const apart = sorted.filter((edit, n) => n === 0 || edit.start >= (sorted[n - 1]?.end ?? 0));
  const [first, ...rest] = apart;
  if (first?.start === 0) return [{ start: 0, end: first.end, text: text + first.text }, ...rest];
  return [{ start: 0, end: 0, text }, ...apart];
}

/** What the fix cannot do. */
function noteOf(
  reading: Reading,
  judged: Judgement,
  { state, excess }: { readonly state: Judgement['state']; readonly excess: number },
): string | null {
  if (excess > 0) {
    const { name } = PLATFORMS[reading.draft.site];
    return `With it, the post is ${excess} ${excess === 1 ? 'character' : 'characters'} too long for ${name}.`;
  }
  if (SETTLED.includes(state)) return null;
  if (judged.fault === 'amount') return 'It cannot know how much you are paid: add the amount.';
  const denial = judged.signs.find((sign: Sign) => sign.sense === 'denial');
  return denial ? `Take “${denial.label}” out, too.` : 'It does not settle this on its own.';
}
