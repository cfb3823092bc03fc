import type { Span } from '../../../model/verdict';
import type { TopicVocabulary } from '../vocabulary/topics';
import { normal } from './words';

const HAS_MASK = /[\p{L}][*@$!#%0-9_.•-]+[\p{L}]|\p{L}\*{2,}|[$@]\p{L}{2}/u;
const CHUNK = /[^\s,;:?"“”„«»()[\]{}<>/\\]+/gu;
const SPACED =
  /(?<![\p{L}\p{N}])(?:f[ ._*-]u[ ._*-]c[ ._*-]k|s[ ._*-]h[ ._*-][i1][ ._*-]t)(?![\p{L}\p{N}])/giu;
const SIGN = /[*@$!#%0-9_•-]/;
const MASK = /[*#%_•-]/;
const MASKS = /[*#%_•-]+/g;
const LOOKALIKE: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
  '8': 'b',
};

/** Finds swear words behind signs, “f*ck”, “sh1t”, “clusterf***”: a sign stands for a letter, or looks like one. */
export function compileMasked(vocabularies: readonly TopicVocabulary[]): (text: string) => Span[] {
  const masked = vocabularies.flatMap(({ topics }) => topics.profanity?.masked?.split(' ') ?? []);
  const known = new Set(masked.map(normal));
  const byFirst = new Map<string, string[]>();
  for (const word of known) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);

  return (text) => {
    if (!HAS_MASK.test(text)) return [];
    const found = Array.from(text.matchAll(SPACED), ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
    for (const { 0: typed, index } of text.matchAll(CHUNK)) {
      if (!SIGN.test(typed)) continue;
      const chunk = typed.replace(/^(?:\*+(?=\p{L}.*\p{L}\*+[.!]*$)|['‘_~#]+)|[.!'’_~]+$/gu, '');
      if (chunk.length < 3 || chunk.length > 24 || typed.startsWith('@')) continue;
      if (!isSwearing(chunk, byFirst, known)) continue;
      const start = index + typed.indexOf(chunk);
      found.push({ start, end: start + chunk.length });
    }
    return found;
  };
}

function isSwearing(
  chunk: string,
  byFirst: ReadonlyMap<string, readonly string[]>,
  known: ReadonlySet<string>,
): boolean {
  if (/^[\p{L}'’]+$/u.test(chunk) || !/\p{L}/u.test(chunk)) return false;
  const alike = normal(chunk.replace(/[@431!0$578]/g, (sign) => LOOKALIKE[sign] ?? sign));
  if (known.has(alike)) return !/^\p{Lu}?\d+$/u.test(chunk);
  const open = normal(
    chunk
      .replace(/(?<=\p{L})[@!$](?=\p{L})/gu, '*')
      .replace(/[431057 8]/g, (sign) => LOOKALIKE[sign] ?? sign),
  );
  if (!MASK.test(open) || !/^\p{L}/u.test(open) || /^\p{L}+\*$/u.test(open)) return false;
  if (open.replace(/[^\p{L}]/gu, '').length * 5 < open.length) return false;
  const candidates =
    byFirst.get(open.charAt(0))?.filter(({ length }) => Math.abs(length - open.length) < 4) ?? [];
  if (candidates.length === 0 || (open.length > 8 && !/[*#%•]/.test(open))) return false;
  const letters = open
    .replace(/[^\p{L}*#%_•-]/gu, '')
    .replace(MASKS, ({ length }) => `\\p{L}{${Math.max(1, length - 1)},${length + 1}}`);
  const pattern = new RegExp(`^${letters}$`, 'u');
  return candidates.some((word) => pattern.test(word));
}
