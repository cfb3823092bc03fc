import { Field, type FieldProps } from '../ui/field';
import { TextField } from '../ui/text-field';

interface Props extends FieldProps {
  /** A day such as `2026-01-31`, or a moment, which is shown as it is. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A day, or none. */
export function DayField({ value, onChange, ...field }: Props) {
  if (value !== null && !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return <TextField {...field} value={value} onChange={(text) => onChange(text === '' ? null : text)} />;
  }
  return (
    <Field {...field}>
      {(bound) => (
        <input
          {...bound}
          class="input"
          type="date"
          value={value ?? ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
        />
      )}
    </Field>
  );
}
