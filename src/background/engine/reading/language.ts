import type { FoldedText } from './text';

/** ISO 639-1; null for a text too short to tell. */
export function readLanguage(text: FoldedText, spoken: readonly string[]): string | null {
  return text.original.trim().length < 20 ? null : (spoken[0] ?? null);
}
