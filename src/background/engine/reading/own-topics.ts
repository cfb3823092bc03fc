import type { Match } from './phrases';
import { readWords, type Word } from './words';

/** Little words that may stand between those of a topic: “trip to the beach” is a beach trip. */
const BETWEEN = new Set(
  'a an the to of in on at for with our my their his her de del la el los las du des le les au aux der die das dem den im zum am da do no na dos das il lo di al van het een na w do z'.split(
    ' ',
  ),
);

/**
 * Finds a person's own topics, “house move”, as words: a single one with its plural; several near each other
 * in any order, each in any of its endings.
 */
export function compileOwnTopics(topics: readonly string[]): (words: readonly Word[]) => Match<string>[] {
  const single = new Map<string, string>();
  const several: { readonly topic: string; readonly stems: readonly string[] }[] = [];
  for (const topic of topics) {
    const words = readWords(topic);
    const [first] = words;
    if (first && words.length === 1) for (const form of first.forms) single.set(form, topic);
    else if (first) several.push({ topic, stems: words.map(stemOf) });
  }
  if (single.size === 0 && several.length === 0) return () => [];

  return (words) => {
    const found: Match<string>[] = [];
    for (const [at, word] of words.entries()) {
      const known = word.forms.map((form) => single.get(form)).find((topic) => topic !== undefined);
      if (known !== undefined) found.push({ start: at, end: at + 1, means: known });
      for (const { topic, stems } of several) {
        const end = together(words, at, stems);
        if (end > 0) found.push({ start: at, end, means: topic });
      }
    }
    return found;
  };
}

/** Where a run of all these stems ends that begins at a word, with only little words between; 0 if there is none. */
function together(words: readonly Word[], from: number, stems: readonly string[]): number {
  const missing = new Set(stems);
  for (let at = from; at < words.length && at < from + stems.length + 3; at++) {
    const word = words[at];
    if (!word || (at > from && word.opens)) return 0;
    if (missing.delete(stemOf(word))) {
      if (missing.size === 0) return at + 1;
    } else if (at === from || !BETWEEN.has(word.forms[0] ?? '')) return 0;
  }
  return 0;
}

function stemOf({ forms }: Word): string {
  const shortest = forms.reduce((a, b) => (b.length < a.length ? b : a), forms[0] ?? '');
  const stem = shortest.length > 5 ? shortest.replace(/(?:ing|ed|er|en)$/, '') : shortest;
  return stem.length > 3 ? stem.replace(/e$/, '') : stem;
}
