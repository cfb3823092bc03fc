import { AddOne } from '../ui/add-one';
import { colourOf } from '../ui/colours';
import { Fold } from '../ui/fold';
import { HatMark } from '../ui/hat-mark';
import { addPersona, editPersona, removePersona, restorePersona } from '../ui/profile/personas';
import type { SectionProps } from './content';
import { toggle } from './go';
import { PersonaForm } from './persona-form';
import { personaLine } from './persona-line';
import { Section } from './section';

/** The personas: who may speak, and by what each is recognised. */
export function Personas({ profile, item, home, onChange, onDo }: SectionProps) {
  const { personas, clients } = profile;
  return (
    <Section
      title="Your hats"
      intro="Each voice you post with is a hat. Hatcheck recognises it by its accounts, and where it cannot, by the hat you chose in the toolbar."
      home={home}
    >
      <ul class="folds">
        {personas.map((persona, at) => (
          <Fold
            key={persona.id}
            name={persona.name}
            line={personaLine(persona)}
            mark={<HatMark colour={colourOf(persona)} />}
            open={item === persona.id}
            onToggle={() => toggle('personas', persona.id, item)}
            onRemove={
              personas.length > 1
                ? () =>
                    onDo(
                      removePersona(persona.id),
                      `Removed ${persona.name}.`,
                      restorePersona(persona.id, profile),
                    )
                : undefined
            }
          >
            <PersonaForm
              persona={persona}
              path={`personas.${at}`}
              clients={clients}
              onChange={(patch) => onChange(editPersona(persona.id, patch))}
            />
          </Fold>
        ))}
      </ul>
      <AddOne
        label="Name of another hat"
        action="Add hat"
        onAdd={(name) =>
          onDo(
            addPersona(
              name.trim(),
              personas.some(({ kind }) => kind === 'personal') ? 'professional' : 'personal',
            ),
          )
        }
      />
    </Section>
  );
}
