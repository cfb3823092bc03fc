import { CheckField } from '../ui/check-field';
import type { ClientFormProps } from './client-form';
import { EmbargoesField } from './embargoes-field';

/** What must not be said of a client, or not yet. */
export function ClientSecrets({ client, path, onChange }: ClientFormProps) {
  return (
    <>
      <CheckField
        label="That we work together is confidential"
        hint="Then naming it at all is held back until you say so twice."
        checked={client.confidential}
        onChange={(confidential) => onChange({ confidential })}
      />
      <EmbargoesField
        embargoes={client.embargoes}
        path={`${path}.embargoes`}
        onChange={(embargoes) => onChange({ embargoes })}
      />
    </>
  );
}
