import type { Client } from '../model/profile';
import { HandlesField } from './handles-field';
import { addressOf } from './profile/address';
import { SelectField } from './select-field';
import { TextField } from './text-field';
import { TIES } from './tie-words';
import { WordsField } from './words-field';

interface Props {
  readonly client: Client;
  /** Where it is in the profile, such as `clients.2`. */
  readonly path: string;
  readonly onChange: (patch: Partial<Client>) => void;
}

/** By what a client is recognised, and how one is tied to it. */
export function ClientBasics({ client, path, onChange }: Props) {
  return (
    <>
      <TextField
        label="Name"
        path={`${path}.name`}
        value={client.name}
        required
        onChange={(name) => onChange({ name })}
      />
      <WordsField
        label="Also called"
        path={`${path}.aliases`}
        words={client.aliases}
        placeholder="Short names, old names"
        onChange={(aliases) => onChange({ aliases })}
      />
      <HandlesField
        label="Handles"
        path={`${path}.handles`}
        handles={client.handles}
        onChange={(handles) => onChange({ handles })}
      />
      <WordsField
        label="Web addresses"
        path={`${path}.domains`}
        words={client.domains}
        placeholder="acme.example"
        tidy={domainOf}
        onChange={(domains) => onChange({ domains })}
      />
      <SelectField
        label={client.name.trim() === '' ? 'It is' : `${client.name} is`}
        path={`${path}.relationship`}
        value={client.relationship}
        choices={TIES}
        onChange={(relationship) => onChange({ relationship })}
      />
    </>
  );
}

function domainOf(word: string): string {
  const address = addressOf(word);
  return address?.kind === 'domain' ? address.domain : word;
}
