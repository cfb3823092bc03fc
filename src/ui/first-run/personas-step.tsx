import { CheckField } from '../check-field';
import { ColourField } from '../colour-field';
import { TextField } from '../text-field';
import { type Answers, personasOf } from './answers';

interface Props {
  readonly answers: Answers;
  readonly onChange: (change: Partial<Answers>) => void;
}

/** Step 2: a personal persona, and one for work where there is one. */
export function PersonasStep({ answers, onChange }: Props) {
  const { personal, work, worksToo } = answers;
  const [own, other] = personasOf({ ...answers, worksToo: true });
  return (
    <>
      <fieldset class="hat-card">
        <legend>Personal</legend>
        <TextField
          label="Name of this hat"
          value={own?.name ?? ''}
          required
          onChange={(name) => onChange({ personal: { ...personal, name } })}
        />
        <ColourField
          label="Colour"
          value={personal.colour}
          onChange={(colour) => onChange({ personal: { ...personal, colour } })}
        />
      </fieldset>
      <fieldset class="hat-card">
        <legend>Professional</legend>
        <CheckField
          label="I also post for work"
          checked={worksToo}
          onChange={(checked) => onChange({ worksToo: checked })}
        />
        {worksToo && (
          <>
            <TextField
              label="Name of this hat"
              value={other?.name ?? ''}
              required
              onChange={(name) => onChange({ work: { ...work, name } })}
            />
            <ColourField
              label="Colour"
              value={work.colour}
              onChange={(colour) => onChange({ work: { ...work, colour } })}
            />
          </>
        )}
      </fieldset>
    </>
  );
}
