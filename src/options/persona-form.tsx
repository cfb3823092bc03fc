import type { Client, Persona } from '../model/profile';
import { ColourField } from '../ui/colour-field';
import { colourOf } from '../ui/colours';
import { HandlesField } from '../ui/handles-field';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { AUDIENCE_WORDS } from './audience-words';
import { LANGUAGES, REGIONS } from './codes';
import { More } from './more';
import { PickField } from './pick-field';
import { TopicsField } from './topics-field';

interface Props {
  readonly persona: Persona;
  readonly path: string;
  readonly clients: readonly Client[];
  readonly onChange: (patch: Partial<Persona>) => void;
}

/** Everything of one persona. */
export function PersonaForm({ persona, path, clients, onChange }: Props) {
  return (
    <>
      <div class="pair">
        <TextField
          label="Name"
          path={`${path}.name`}
          value={persona.name}
          required
          onChange={(name) => onChange({ name })}
        />
        <SelectField
          label="Kind"
          path={`${path}.kind`}
          value={persona.kind}
          choices={[
            ['personal', 'Personal'],
            ['professional', 'Professional'],
          ]}
          onChange={(kind) => onChange({ kind })}
        />
      </div>
      <ColourField label="Colour" value={colourOf(persona)} onChange={(colour) => onChange({ colour })} />
      <HandlesField
        label="Accounts"
        path={`${path}.accounts`}
        hint="The accounts this hat posts from. Hatcheck recognises it by them."
        handles={persona.accounts}
        onChange={(accounts) => onChange({ accounts })}
      />
      <PickField
        label="Official voice of"
        path={`${path}.speaksFor`}
        hint="Clients whose page or brand account this is. Praise there is no plug."
        choices={clients.map(({ id, name }) => [id, name])}
        chosen={persona.speaksFor}
        onChange={(speaksFor) => onChange({ speaksFor })}
      />
      <More summary="Audience, languages and topics">
        <PickField
          label="Where the audience lives"
          path={`${path}.jurisdictions`}
          hint="Countries or the European Union. With several, the strictest rule counts; with none, the strictest plain reading."
          choices={REGIONS}
          chosen={persona.jurisdictions}
          onChange={(jurisdictions) => onChange({ jurisdictions })}
        />
        <PickField
          label="Languages"
          path={`${path}.languages`}
          choices={LANGUAGES}
          chosen={persona.languages}
          onChange={(languages) => onChange({ languages })}
        />
        <SelectField
          label="Widest audience"
          path={`${path}.audience`}
          hint="Hatcheck speaks up when a post would go out wider than this."
          value={persona.audience}
          choices={AUDIENCE_WORDS}
          onChange={(audience) => onChange({ audience })}
        />
        <TopicsField
          label="Topics to keep off"
          path={`${path}.avoid`}
          topics={persona.avoid}
          onChange={(avoid) => onChange({ avoid })}
        />
      </More>
    </>
  );
}
