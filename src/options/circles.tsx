import { AddOne } from '../ui/add-one';
import { Fold } from '../ui/fold';
import { addCircle, editCircle, removeCircle, restoreCircle } from '../ui/profile/circles';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { AUDIENCE_WORDS } from './audience-words';
import type { SectionProps } from './content';
import { toggle } from './go';
import { Section } from './section';
import { TopicsField } from './topics-field';

/** The circles: topics that go no wider than an audience. */
export function Circles({ profile, item, home, onChange, onDo }: SectionProps) {
  return (
    <Section
      title="Circles"
      intro="Topics that are for some people only. Hatcheck speaks up when one is about to go out wider."
      home={home}
    >
      <ul class="folds">
        {profile.circles.map((circle, at) => (
          <Fold
            key={circle.id}
            name={circle.name}
            line={circle.topics.join(' · ')}
            open={item === circle.id}
            onToggle={() => toggle('circles', circle.id, item)}
            onRemove={() =>
              onDo(removeCircle(circle.id), `Removed ${circle.name}.`, restoreCircle(circle.id, profile))
            }
          >
            <div class="pair">
              <TextField
                label="Name"
                path={`circles.${at}.name`}
                value={circle.name}
                required
                onChange={(name) => onChange(editCircle(circle.id, { name }))}
              />
              <SelectField
                label="No wider than"
                path={`circles.${at}.audience`}
                value={circle.audience}
                choices={AUDIENCE_WORDS}
                onChange={(audience) => onChange(editCircle(circle.id, { audience }))}
              />
            </div>
            <TopicsField
              label="Topics"
              path={`circles.${at}.topics`}
              topics={circle.topics}
              onChange={(topics) => onChange(editCircle(circle.id, { topics }))}
            />
          </Fold>
        ))}
      </ul>
      <AddOne label="Name of a circle" action="Add circle" onAdd={(name) => onDo(addCircle(name.trim()))} />
    </Section>
  );
}
