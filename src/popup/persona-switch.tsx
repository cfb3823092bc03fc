import { Check } from 'lucide';
import type { Persona } from '../model/profile';
import { colourOf } from '../ui/colours';
import { HatMark } from '../ui/hat-mark';
import { Icon } from '../ui/icon';

interface Props {
  readonly labelledBy: string;
  readonly personas: readonly Persona[];
  readonly active: string;
  readonly onSwitch: (persona: string) => void;
}

/** A name longer than this, in characters, gets a whole line. */
const LONG = 16;

/** Who speaks where no account and no site says so. One press switches. */
export function PersonaSwitch({ labelledBy, personas, active, onSwitch }: Props) {
  const long = personas.some(({ name }) => name.length > LONG);
  return (
    <div class={long ? 'personas long' : 'personas'} role="radiogroup" aria-labelledby={labelledBy}>
      {personas.map((persona) => (
        <label key={persona.id} class="persona">
          <input
            type="radio"
            name="persona"
            aria-label={`${persona.name}, ${persona.kind}`}
            checked={persona.id === active}
            onChange={() => onSwitch(persona.id)}
          />
          <HatMark colour={colourOf(persona)} />
          <span class="grow">
            <span class="name">
              <bdi>{persona.name}</bdi>
            </span>
            <span class="small quiet kind">
              {persona.kind}
              <Icon icon={Check} size={14} />
            </span>
          </span>
        </label>
      ))}
    </div>
  );
}
