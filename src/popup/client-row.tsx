import { browser } from '../browser';
import type { Client } from '../model/profile';
import { ClientBasics } from '../ui/client-basics';
import { clientLine } from '../ui/client-line';
import { Fold } from '../ui/fold';

interface Props {
  readonly client: Client;
  readonly path: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onChange: (patch: Partial<Client>) => void;
  readonly onRemove: () => void;
}

/** One client; pressed, it opens to be edited in place. */
export function ClientRow({ client, path, open, onToggle, onChange, onRemove }: Props) {
  return (
    <Fold name={client.name} line={clientLine(client)} open={open} onToggle={onToggle} onRemove={onRemove}>
      <ClientBasics client={client} path={path} onChange={onChange} />
      <button type="button" class="button link" onClick={() => openInOptions(client.id)}>
        More about {client.name.trim() === '' ? 'this client' : client.name}
      </button>
    </Fold>
  );
}

function openInOptions(client: string): void {
  const url = browser.runtime.getURL(`src/options/index.html#clients/${encodeURIComponent(client)}`);
  void browser.tabs.create({ url }).then(() => window.close());
}
