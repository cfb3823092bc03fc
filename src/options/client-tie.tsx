import type { Category } from '../model/profile';
import { CheckField } from '../ui/check-field';
import { type Choice, SelectField } from '../ui/select-field';
import type { ClientFormProps } from './client-form';
import { DayField } from './day-field';

const CATEGORY_WORDS: readonly Choice<Category>[] = [
  ['general', 'Anything not listed here'],
  ['finance', 'Finance'],
  ['health', 'Health'],
  ['alcohol', 'Alcohol'],
  ['gambling', 'Gambling'],
  ['crypto', 'Crypto'],
  ['politics', 'Politics'],
];

/** How long the tie lasts and what it asks for. */
export function ClientTie({ client, path, onChange }: ClientFormProps) {
  return (
    <>
      <div class="pair">
        <DayField
          label="Since"
          path={`${path}.since`}
          value={client.since}
          onChange={(since) => onChange({ since })}
        />
        <DayField
          label="Until"
          path={`${path}.until`}
          hint="Empty while it lasts. Afterwards the tie fades over a year."
          value={client.until}
          onChange={(until) => onChange({ until })}
        />
      </div>
      <SelectField
        label="Line of business"
        path={`${path}.category`}
        hint="Some have rules of their own."
        value={client.category}
        choices={CATEGORY_WORDS}
        onChange={(category) => onChange({ category })}
      />
      <CheckField
        label="I would recommend it if nobody paid me"
        hint="Then a plug from your personal hat is only a note. Readers still need to be told of the tie."
        checked={client.genuine}
        onChange={(genuine) => onChange({ genuine })}
      />
    </>
  );
}
