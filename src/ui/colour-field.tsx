import { useId } from 'preact/hooks';
import { COLOURS } from './colours';
import { HatMark } from './hat-mark';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (colour: string) => void;
}

/** The colour of a hat. One of somebody's own, from an import, stands first. */
export function ColourField({ label, value, onChange }: Props) {
  const name = useId();
  const own = COLOURS.some((colour) => colour.value === value) ? [] : [{ value, name: 'Your own' }];
  return (
    <div class="field" role="radiogroup" aria-labelledby={name}>
      <span class="label" id={name}>
        {label}
      </span>
      <div class="colours">
        {[...own, ...COLOURS].map((colour) => (
          <label key={colour.value} title={colour.name}>
            <input
              type="radio"
              name={name}
              aria-label={colour.name}
              checked={colour.value === value}
              onChange={() => onChange(colour.value)}
            />
            <HatMark colour={colour.value} size={28} />
          </label>
        ))}
      </div>
    </div>
  );
}
