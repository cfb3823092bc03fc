import { rules } from '../background/rules';
import { Fold } from '../ui/fold';
import { setRule } from '../ui/profile/rule-settings';
import type { SectionProps } from './content';
import { toggle } from './go';
import { levelLine } from './level-words';
import { RuleForm } from './rule-form';
import { Section } from './section';

/** The rules, and how serious each is taken. */
export function Rules({ profile, item, home, onChange }: SectionProps) {
  return (
    <Section
      title="Rules"
      intro="What Hatcheck looks for. No level makes posting impossible; the last word is always yours."
      home={home}
    >
      <ul class="folds">
        {rules.map((rule) => {
          const setting = profile.rules[rule.id] ?? {};
          return (
            <Fold
              key={rule.id}
              name={rule.name}
              line={`${levelLine(setting.level ?? rule.level)} · ${rule.summary}`}
              open={item === rule.id}
              onToggle={() => toggle('rules', rule.id, item)}
            >
              <RuleForm
                rule={rule}
                setting={setting}
                onChange={(key, value) => onChange(setRule(rule.id, key, value))}
              />
            </Fold>
          );
        })}
      </ul>
    </Section>
  );
}
