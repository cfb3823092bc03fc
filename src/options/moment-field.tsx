import { Field, type FieldProps } from '../ui/field';
import { keptOf, localOf } from './moment';

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day, and the time of day where that matters. */
export function MomentField({ value, onChange, ...field }: Props) {
  const { day, time } = localOf(value);
  return (
    <Field {...field} hint="Without a time, to the end of that day (UTC).">
      {(bound) => (
        <div class="row">
          <input
            {...bound}
            class="input grow"
            type="date"
            value={day}
            onChange={({ currentTarget }) => onChange(keptOf({ day: currentTarget.value, time }))}
          />
          <input
            class="input grow"
            type="time"
            aria-label={`${field.label}: time`}
            value={time}
            onChange={({ currentTarget }) => onChange(keptOf({ day, time: currentTarget.value }))}
          />
        </div>
      )}
    </Field>
  );
}
