import { TOPICS } from '../model/profile';
import type { FieldProps } from '../ui/field';
import { WordsField } from '../ui/words-field';

interface Props extends FieldProps {
  readonly topics: readonly string[];
  readonly onChange: (topics: string[]) => void;
}

/** Known topics to tick, and words of one's own. */
export function TopicsField({ label, path, topics, onChange }: Props) {
  const known: readonly string[] = TOPICS;
  const own = topics.filter((topic) => !known.includes(topic));
  return (
    <fieldset class="field">
      <legend class="label">{label}</legend>
      <div class="topics">
        {TOPICS.map((topic) => (
          <label key={topic}>
            <input
              type="checkbox"
              checked={topics.includes(topic)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? [...topics, topic] : topics.filter((one) => one !== topic))
              }
            />
            {topic}
          </label>
        ))}
      </div>
      <WordsField
        label="And words of your own"
        path={path}
        words={own}
        placeholder="beach trips, house move"
        onChange={(words) => onChange([...topics.filter((topic) => known.includes(topic)), ...words])}
      />
    </fieldset>
  );
}
