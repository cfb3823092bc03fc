import { useState } from 'preact/hooks';
import { Field, type FieldProps } from './field';

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly required?: boolean;
}

/** One line of text. While it has the focus it shows just what was typed, whatever is made of that meanwhile. */
export function TextField({ value, onChange, placeholder = '', required = false, ...field }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field {...field}>
      {(bound) => (
        <input
          {...bound}
          class="input"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          type="text"
          value={typed ?? value}
          placeholder={placeholder}
          required={required}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            onChange(currentTarget.value);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
