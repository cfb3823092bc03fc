import type { Rule } from '../background/engine/rule';
import type { LEVELS, Profile } from '../model/profile';
import { type Choice, SelectField } from '../ui/select-field';
import { LEVEL_WORDS, levelLine } from './level-words';
import { More } from './more';
import { RuleExamples } from './rule-examples';
import { RuleOptionField } from './rule-option-field';
import { optionsOf } from './rule-options';

interface Props {
  readonly rule: Rule;
  readonly setting: Profile['rules'][string];
  /** Sets the level or an option; undefined for the rule's own. */
  readonly onChange: (key: string, value: unknown) => void;
}
type Level = (typeof LEVELS)[number] | 'usual';

/** One rule: its level, its options, its examples. */
export function RuleForm({ rule, setting, onChange }: Props) {
  const levels: readonly Choice<Level>[] = [
    ['usual', `As usual: ${levelLine(rule.level).toLowerCase()}`],
    ...LEVEL_WORDS,
  ];
  return (
    <>
      <p>{rule.summary}</p>
      <SelectField
        label="Level"
        path={`rules.${rule.id}.level`}
        value={setting.level ?? 'usual'}
        choices={levels}
        onChange={(level) => onChange('level', level === 'usual' ? undefined : level)}
      />
      {optionsOf(rule.options).map((option) => (
        <RuleOptionField
          key={option.key}
          option={option}
          path={`rules.${rule.id}.${option.key}`}
          value={setting[option.key]}
          onChange={(value) => onChange(option.key, value)}
        />
      ))}
      <More summary="Examples">
        <RuleExamples examples={rule.examples} />
      </More>
    </>
  );
}
