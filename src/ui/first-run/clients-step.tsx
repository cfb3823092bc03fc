import { Field } from '../field';
import { type NewClient, pastedClients } from '../profile/pasted-clients';

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** How many of the clients understood are shown. */
const SHOWN = 5;

/** Step 3: a pasted list, and what was understood of it. */
export function ClientsStep({ text, onChange }: Props) {
  const clients = pastedClients(text);
  return (
    <>
      <p>
        Paste a list: one a line, or with commas between. A handle and a web address may stand beside the
        name.
      </p>
      <Field label="Your clients" hint="Leave it empty if you like; you can add them later.">
        {(bound) => (
          <textarea
            {...bound}
            class="input"
            dir="auto"
            rows={6}
            spellcheck={false}
            placeholder={'Acme Rockets, @acme, acme.example\nBolt Bicycles'}
            value={text}
            onInput={({ currentTarget }) => onChange(currentTarget.value)}
          />
        )}
      </Field>
      <div class="understood" role="status">
        {clients.length > 0 && (
          <p>
            <strong>{clients.length === 1 ? '1 client' : `${clients.length} clients`}</strong>
          </p>
        )}
        <ul>
          {clients.slice(0, SHOWN).map((client) => (
            <li key={client.name} class="wraps" dir="auto">
              {client.name} <span class="quiet">{besides(client)}</span>
            </li>
          ))}
          {clients.length > SHOWN && <li class="quiet">and {clients.length - SHOWN} more</li>}
        </ul>
      </div>
    </>
  );
}

function besides({ handles, domains }: NewClient): string {
  return [...handles.map(({ handle }) => `@${handle}`), ...domains].join(' · ');
}
