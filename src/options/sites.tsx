import { setSiteDefault } from '../ui/profile/personas';
import { SelectField } from '../ui/select-field';
import { SITES } from '../ui/sites';
import { AddedSites } from './added-sites';
import type { SectionProps } from './content';
import { Section } from './section';

/** As no persona's id is, so that it can stand for none. */
const NONE = '';

/** Which persona is meant on a site whose account is not known. */
export function Sites({ profile, home, onDo }: SectionProps) {
  const choices = [
    [NONE, 'The hat in the toolbar'] as const,
    ...profile.personas.map(({ id, name }) => [id, name] as const),
  ];
  return (
    <Section
      title="Sites"
      intro="Which hat you mean on a site where Hatcheck does not recognise the account."
      home={home}
    >
      <div class="sites">
        {SITES.map(([site, name]) => (
          <SelectField
            key={site}
            label={name}
            path={`siteDefaults.${site}`}
            value={profile.siteDefaults[site] ?? NONE}
            choices={choices}
            onChange={(persona) => onDo(setSiteDefault(site, persona === NONE ? null : persona))}
          />
        ))}
      </div>
      <AddedSites />
    </Section>
  );
}
