import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Client, Profile } from '../model/profile';
import { AddOne } from '../ui/add-one';
import { addClients, editClient, removeClient, restoreClient } from '../ui/profile/clients';
import type { Edit } from '../ui/profile/edit';
import { findClients } from '../ui/profile/find-clients';
import { pastedClients } from '../ui/profile/pasted-clients';
import { SearchField } from '../ui/search-field';
import type { Done } from '../ui/toast';
import { ClientRow } from './client-row';

interface Props {
  readonly profile: Profile;
  /** Where the focus goes when what had it is gone. */
  readonly home: RefObject<HTMLHeadingElement | null>;
  readonly onChange: (edit: Edit) => void;
  readonly onSave: () => Promise<void>;
  readonly onDone: (done: Done) => void;
}

/** As many rows as are drawn at once. */
const PAGE = 50;

/** The clients: find, add, edit, remove. */
export function ClientList({ profile, home, onChange, onSave, onDone }: Props) {
  const { clients } = profile;
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const [shown, setShown] = useState(PAGE);
  const found = findClients(clients, typed);

  const now = (edit: Edit) => {
    onChange(edit);
    void onSave();
  };
  const add = (text: string) => {
    now(addClients(pastedClients(text)));
    setTyped('');
  };
  const remove = ({ id, name }: Client) => {
    now(removeClient(id));
    onDone({ words: `Removed ${name}.`, undo: () => now(restoreClient(id, profile)) });
  };

  return (
    <section class="clients" aria-labelledby="clients">
      <h2 id="clients" tabIndex={-1} ref={home}>
        Clients {clients.length > 0 && <span class="quiet">{clients.length}</span>}
      </h2>
      {clients.length > 5 && (
        <SearchField
          label="Search clients"
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setShown(PAGE);
          }}
        />
      )}
      {clients.length === 0 && (
        <p class="quiet">
          Whoever pays, employs or treats you: add them, and Hatcheck speaks up before you plug them.
        </p>
      )}
      {found.length > 0 && (
        <ul class="rows">
          {found.slice(0, shown).map((client) => (
            <ClientRow
              key={client.id}
              client={client}
              path={`clients.${clients.indexOf(client)}`}
              open={open === client.id}
              onToggle={() => setOpen(open === client.id ? null : client.id)}
              onChange={(patch) => onChange(editClient(client.id, patch))}
              onRemove={() => remove(client)}
            />
          ))}
          {found.length > shown && (
            <li>
              <button type="button" class="button plain more" onClick={() => setShown(shown + PAGE)}>
                Show {Math.min(PAGE, found.length - shown)} more of {found.length}
              </button>
            </li>
          )}
        </ul>
      )}
      <p class="quiet" role="status">
        {typed !== '' && found.length === 0 && `No client matches “${typed}”.`}
      </p>
      <AddOne label="Client’s name" action="Add client" many onAdd={add} />
    </section>
  );
}
