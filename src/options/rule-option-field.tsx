import { CheckField } from '../ui/check-field';
import { TextField } from '../ui/text-field';
import { NumberField } from './number-field';
import { inWords, type RuleOption } from './rule-options';

interface Props {
  readonly option: RuleOption;
  readonly path: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** One option of a rule, in the field that suits it. */
export function RuleOptionField({ option, path, value, onChange }: Props) {
  const label = inWords(option.key);
  if (option.kind === 'check') {
    return (
      <CheckField
        label={label}
        checked={typeof value === 'boolean' ? value : option.usual}
        onChange={onChange}
      />
    );
  }
  if (option.kind === 'number') {
    return (
      <NumberField
        label={label}
        path={path}
        value={typeof value === 'number' ? value : option.usual}
        least={option.least}
        whole={option.whole}
        onChange={onChange}
      />
    );
  }
  return (
    <TextField
      label={label}
      path={path}
      value={typeof value === 'string' ? value : option.usual}
      onChange={onChange}
    />
  );
}
