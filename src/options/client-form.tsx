import type { Client } from '../model/profile';
import { ClientBasics } from '../ui/client-basics';
import { ClientBrand } from './client-brand';
import { ClientSecrets } from './client-secrets';
import { ClientTie } from './client-tie';
import { More } from './more';
import { PeopleField } from './people-field';

export interface ClientFormProps {
  readonly client: Client;
  /** Where it is in the profile, such as `clients.2`. */
  readonly path: string;
  readonly onChange: (patch: Partial<Client>) => void;
}

/** Everything of one client: names and handles first, the rest folded away. */
export function ClientForm(props: ClientFormProps) {
  const { client, path, onChange } = props;
  return (
    <>
      <ClientBasics {...props} />
      <More summary="The tie: since when, and how it may be shown">
        <ClientTie {...props} />
      </More>
      <More summary="Products, slogans, hashtags and words">
        <ClientBrand {...props} />
      </More>
      <More summary="Its people">
        <PeopleField
          people={client.people}
          path={`${path}.people`}
          onChange={(people) => onChange({ people })}
        />
      </More>
      <More summary="Secrets and embargoes">
        <ClientSecrets {...props} />
      </More>
    </>
  );
}
