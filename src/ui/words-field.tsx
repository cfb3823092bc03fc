import { useState } from 'preact/hooks';
import { Chips } from './chips';
import { ENDS_ENTRY, EntryInput } from './entry-input';
import { Field, type FieldProps } from './field';

interface Props extends FieldProps {
  readonly words: readonly string[];
  readonly onChange: (words: string[]) => void;
  readonly placeholder?: string;
  /** Whether a comma ends a word, as it does in most lists; in a sentence it does not. */
  readonly commas?: boolean;
  /** What is kept of what was typed. */
  readonly tidy?: (word: string) => string;
}

/** A list of words. Enter, a comma or leaving the field adds what was typed. */
export function WordsField({ words, onChange, placeholder, commas = true, tidy, ...field }: Props) {
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    const parts = text.split(commas ? ENDS_ENTRY : /\n/).map((part) => (tidy ?? asIs)(part.trim()));
    const added = parts.filter(
      (part, at) => part !== '' && !words.includes(part) && parts.indexOf(part) === at,
    );
    if (added.length > 0) onChange([...words, ...added]);
    setTyped('');
  };
  return (
    <Field {...field}>
      {(bound) => (
        <>
          <Chips label={field.label} words={words} onRemove={(at) => onChange(words.toSpliced(at, 1))} />
          <EntryInput
            bound={bound}
            value={typed}
            placeholder={placeholder}
            onType={(text) => (commas && ENDS_ENTRY.test(text.slice(-1)) ? add(text) : setTyped(text))}
            onEnter={() => add(typed)}
            onLeave={() => add(typed)}
          />
        </>
      )}
    </Field>
  );
}

const asIs = (word: string): string => word;
