import { useState } from 'preact/hooks';
import { Field, type FieldProps } from '../ui/field';

interface Props extends FieldProps {
  readonly value: number | null;
  readonly least: number | null;
  readonly whole: boolean;
  /** Undefined when the field was emptied. */
  readonly onChange: (value: number | undefined) => void;
}

/** A number. While it has the focus it shows just what was typed. */
export function NumberField({ value, least, whole, onChange, ...field }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field {...field}>
      {(bound) => (
        <input
          {...bound}
          class="input number"
          type="number"
          min={least ?? undefined}
          step={whole ? 1 : 'any'}
          value={typed ?? value ?? ''}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            onChange(Number.isNaN(currentTarget.valueAsNumber) ? undefined : currentTarget.valueAsNumber);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
