import type { Choice } from '../ui/select-field';

/** The value that was meant by what was typed: its words, the value itself, or the only choice that begins so. */
export function picked(choices: readonly Choice<string>[], typed: string): string | null {
  const key = typed.trim().toLowerCase();
  if (key === '') return null;
  const exact = choices.find(([value, words]) => words.toLowerCase() === key || value.toLowerCase() === key);
  if (exact) return exact[0];
  const [only, ...others] = choices.filter(([, words]) => words.toLowerCase().startsWith(key));
  return only && others.length === 0 ? only[0] : null;
}
