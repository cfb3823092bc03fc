import { ChevronRight, Trash2 } from 'lucide';
import { useId } from 'preact/hooks';
import { browser } from '../browser';
import type { Client } from '../model/profile';
import { ClientBasics } from '../ui/client-basics';
import { clientLine } from '../ui/client-line';
import { Icon } from '../ui/icon';
import { SquareButton } from '../ui/square-button';

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
  const details = useId();
  const line = clientLine(client);
  return (
    <li class={open ? 'client open' : 'client'}>
      <div class="row">
        <button
          type="button"
          class="opener grow"
          aria-expanded={open}
          aria-controls={open ? details : undefined}
          onClick={onToggle}
        >
          <Icon icon={ChevronRight} size={14} />
          <span class="grow">
            <span class="name">
              <bdi>{client.name}</bdi>
            </span>
            {!open && line !== '' && (
              <span class="small quiet one-line">
                <bdi>{line}</bdi>
              </span>
            )}
          </span>
        </button>
        <SquareButton icon={Trash2} label={`Remove ${client.name}`} onClick={onRemove} />
      </div>
      {open && (
        <div class="details" id={details}>
          <ClientBasics client={client} path={path} onChange={onChange} />
          <button type="button" class="button link" onClick={() => openInOptions(client.id)}>
            More about {client.name || 'this client'}
          </button>
        </div>
      )}
    </li>
  );
}

function openInOptions(client: string): void {
  const url = browser.runtime.getURL(`src/options/index.html#client=${encodeURIComponent(client)}`);
  void browser.tabs.create({ url }).then(() => window.close());
}
