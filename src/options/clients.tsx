import { useState } from 'preact/hooks';
import { AddOne } from '../ui/add-one';
import { clientLine } from '../ui/client-line';
import { Fold } from '../ui/fold';
import { addClients, editClient, removeClient, restoreClient } from '../ui/profile/clients';
import { findClients } from '../ui/profile/find-clients';
import { pastedClients } from '../ui/profile/pasted-clients';
import { SearchField } from '../ui/search-field';
import { ClientForm } from './client-form';
import type { SectionProps } from './content';
import { toggle } from './go';
import { Section } from './section';

/** As many as are drawn at once. */
const PAGE = 50;

/** The clients, with everything about each. The one the address names is drawn, however far down it is. */
export function Clients({ profile, item, home, onChange, onDo }: SectionProps) {
  const { clients } = profile;
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(PAGE);
  const found = findClients(clients, typed);
  const drawn = found.filter(({ id }, at) => at < shown || id === item);
  return (
    <Section
      title="Clients"
      intro="Whoever pays, employs or treats you. A name is enough; the more Hatcheck knows, the less it misses."
      home={home}
    >
      <AddOne
        label="Client’s name, or a pasted list"
        action="Add client"
        many
        onAdd={(text) => {
          onDo(addClients(pastedClients(text)));
          setTyped('');
        }}
      />
      {clients.length > 5 && <SearchField label="Search clients" value={typed} onChange={setTyped} />}
      <ul class="folds">
        {drawn.map((client) => (
          <Fold
            key={client.id}
            name={client.name}
            line={clientLine(client)}
            open={item === client.id}
            onToggle={() => toggle('clients', client.id, item)}
            onRemove={() =>
              onDo(removeClient(client.id), `Removed ${client.name}.`, restoreClient(client.id, profile))
            }
          >
            <ClientForm
              client={client}
              path={`clients.${clients.indexOf(client)}`}
              onChange={(patch) => onChange(editClient(client.id, patch))}
            />
          </Fold>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, found.length - shown)} more of {found.length}
        </button>
      )}
      <p class="quiet" role="status">
        {typed !== '' && found.length === 0 && `No client matches “${typed}”.`}
      </p>
    </Section>
  );
}
