import type { LabelWords } from './label';

const found = import.meta.glob<LabelWords>('./labels/*.ts', { eager: true, import: 'default' });

/** The disclosure words of every language. Adding a language is adding a file to `labels/`. */
export const LABEL_WORDS: readonly LabelWords[] = Object.values(found);
