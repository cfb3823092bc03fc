import type { Rule } from '../background/engine/rule';
import { marked } from './marked';

/** When a rule speaks up, with the phrases it marks, and when it is silent. */
export function RuleExamples({ examples: { found, clear } }: Pick<Rule, 'examples'>) {
  return (
    <>
      <h2>It speaks up</h2>
      <ul class="examples">
        {found.map(({ why, draft, marks }) => (
          <li key={why + draft.text}>
            <q dir="auto" class="wraps">
              {marked(draft.text, marks).map(({ start, text, marked: found }) =>
                found ? <mark key={start}>{text}</mark> : text,
              )}
            </q>
            <span class="hint">{why}</span>
          </li>
        ))}
      </ul>
      <h2>It is silent</h2>
      <ul class="examples">
        {clear.map(({ why, draft }) => (
          <li key={why + draft.text}>
            <q dir="auto" class="wraps">
              {draft.text}
            </q>
            <span class="hint">{why}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
