import { Field, type FieldProps } from './field';

/** A value and the words it is shown with. */
export type Choice<T extends string> = readonly [value: T, words: string];

interface Props<T extends string> extends FieldProps {
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
}

/** One of a few. */
export function SelectField<T extends string>({ value, choices, onChange, ...field }: Props<T>) {
  return (
    <Field {...field}>
      {(bound) => (
        <select
          {...bound}
          class="input"
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = choices.find(([one]) => one === currentTarget.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {choices.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
