import { PLATFORMS, type SiteId } from './platforms';

const SYMBOL =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})*(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})*)*|\P{M}\p{M}*/gu;
/** Bounded, as host names are: a long run of letters must not be gone through from each of them. */
const ADDRESS = /\b(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,10}[a-z]{2,63}(?:\/\S*)?/giu;
/** What X counts once: Latin and its neighbours, and general punctuation. */
const LIGHT = /^[\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/;
/** X counts every address as 23. */
const ADDRESS_WEIGHT = 23;

/** How long a text is in a site's own count. */
export function lengthOn(site: SiteId, text: string): number {
  switch (PLATFORMS[site].counts) {
    case 'units':
      return text.length;
    case 'graphemes':
      return text.match(SYMBOL)?.length ?? 0;
    case 'weighted':
      return weightOf(text);
  }
}

/** By how much a text is too long for a site; 0 where it fits. */
export function excessOn(site: SiteId, text: string): number {
  const { limit } = PLATFORMS[site];
  return limit === null ? 0 : Math.max(0, lengthOn(site, text) - limit);
}

/** Whether a reader must tap “more” to reach the end of this beginning of a post. */
export function foldOf(site: SiteId, beginning: string): 'no' | 'maybe' | 'yes' {
  const { fold } = PLATFORMS[site];
  if (fold === null) return 'no';
  const lines = beginning.split('\n').length;
  const long =
    fold.chars === null
      ? 0
      : PLATFORMS[site].counts === 'weighted'
        ? lengthOn(site, beginning)
        : beginning.length;
  if (fold.lines !== null && lines > fold.lines) return 'yes';
  if (fold.surely !== null && long > fold.surely) return 'yes';
  return fold.chars !== null && long > fold.chars ? 'maybe' : 'no';
}

function weightOf(text: string): number {
  let addresses = 0;
  const rest = text.replace(ADDRESS, () => {
    addresses += 1;
    return '';
  });
  let weight = addresses * ADDRESS_WEIGHT;
  for (const symbol of rest.match(SYMBOL) ?? []) weight += LIGHT.test(symbol) ? symbol.length : 2;
  return weight;
}
