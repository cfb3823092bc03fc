import type { Client } from '../model/profile';
import { type Choice, SelectField } from '../ui/select-field';
import { WordsField } from '../ui/words-field';
import type { ClientFormProps } from './client-form';

const EVERYDAY: readonly Choice<Client['everydayWord']>[] = [
  ['auto', 'Let Hatcheck tell'],
  ['yes', 'Yes'],
  ['no', 'No'],
];

/** What else gives a client away in a text. */
export function ClientBrand({ client, path, onChange }: ClientFormProps) {
  return (
    <>
      <WordsField
        label="Products"
        path={`${path}.products`}
        words={client.products}
        onChange={(products) => onChange({ products })}
      />
      <WordsField
        label="Slogans"
        path={`${path}.slogans`}
        hint="Enter ends a slogan; it may hold commas."
        commas={false}
        words={client.slogans}
        onChange={(slogans) => onChange({ slogans })}
      />
      <WordsField
        label="Hashtags"
        path={`${path}.hashtags`}
        words={client.hashtags}
        tidy={(word) => word.replace(/^[#＃]/, '')}
        onChange={(hashtags) => onChange({ hashtags })}
      />
      <WordsField
        label="Competitors"
        path={`${path}.competitors`}
        words={client.competitors}
        onChange={(competitors) => onChange({ competitors })}
      />
      <SelectField
        label="Is one of its names also an ordinary word?"
        path={`${path}.everydayWord`}
        value={client.everydayWord}
        choices={EVERYDAY}
        onChange={(everydayWord) => onChange({ everydayWord })}
      />
      <WordsField
        label="Words that settle it"
        path={`${path}.context`}
        hint="Words that stand near when this client is meant."
        words={client.context}
        onChange={(context) => onChange({ context })}
      />
    </>
  );
}
