import { Trash2 } from 'lucide';
import type { Client } from '../model/profile';
import { AddOne } from '../ui/add-one';
import { HandlesField } from '../ui/handles-field';
import { SquareButton } from '../ui/square-button';
import { TextField } from '../ui/text-field';

type People = Client['people'];
interface Props {
  readonly people: People;
  readonly path: string;
  readonly onChange: (people: People) => void;
}

/** A client's people, each with handles: only a handle tells a person from one of the same name. */
export function PeopleField({ people, path, onChange }: Props) {
  const change = (at: number, patch: Partial<People[number]>) =>
    onChange(people.map((person, n) => (n === at ? { ...person, ...patch } : person)));
  return (
    <>
      {people.map((person, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a person has nothing else that stays while the name is typed
        <div class="item" key={at}>
          <TextField
            label="Name"
            path={`${path}.${at}.name`}
            value={person.name}
            onChange={(name) => change(at, { name })}
          />
          <HandlesField
            label="Handles"
            path={`${path}.${at}.handles`}
            handles={person.handles}
            onChange={(handles) => change(at, { handles })}
          />
          <SquareButton
            icon={Trash2}
            label={`Remove ${person.name}`}
            onClick={() => onChange(people.toSpliced(at, 1))}
          />
        </div>
      ))}
      <AddOne
        label="Name of a person there"
        action="Add person"
        onAdd={(name) => onChange([...people, { name: name.trim(), handles: [] }])}
      />
    </>
  );
}
