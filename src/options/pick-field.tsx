import { useState } from 'preact/hooks';
import { Chips } from '../ui/chips';
import { EntryInput } from '../ui/entry-input';
import { Field, type FieldProps } from '../ui/field';
import type { Choice } from '../ui/select-field';
import { picked } from './picked';

interface Props extends FieldProps {
  readonly choices: readonly Choice<string>[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Several of many, found by typing. */
export function PickField({ choices, chosen, onChange, ...field }: Props) {
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState('');
  const take = (text: string) => {
    const value = picked(choices, text);
    if (value !== null && !chosen.includes(value)) onChange([...chosen, value]);
    setUnknown(value === null ? text.trim() : '');
    setTyped(value === null ? text : '');
  };
  const wordsOf = (value: string) => choices.find(([one]) => one === value)?.[1] ?? value;
  return (
    <Field {...field}>
      {(bound) => (
        <>
          <Chips
            label={field.label}
            words={chosen.map(wordsOf)}
            onRemove={(at) => onChange(chosen.toSpliced(at, 1))}
          />
          <EntryInput
            bound={bound}
            list={`${bound.id}-list`}
            value={typed}
            placeholder="Type to find"
            onType={(text) => (choices.some(([, words]) => words === text) ? take(text) : setTyped(text))}
            onEnter={() => take(typed)}
            onLeave={() => take(typed)}
          />
          <datalist id={`${bound.id}-list`}>
            {choices
              .filter(([value]) => !chosen.includes(value))
              .map(([value, words]) => (
                <option key={value} value={words} />
              ))}
          </datalist>
          <p class="hint" role="status">
            {unknown !== '' && `“${unknown}” is none of the choices.`}
          </p>
        </>
      )}
    </Field>
  );
}
