import type { Guard, Judged } from '../../messages';
import { highest } from '../../model/verdict';
import { HatMark } from '../../ui/hat-mark';
import type { State } from '../composer';

const NOBODY = '#8a8378';

/** What is added where a box is not read by its site's own file. */
const GUARDS: Readonly<Record<Guard, string>> = {
  exact: '',
  general: ' Less exact here.',
  none: ' Not guarded: nothing was found here that sends it.',
};

/** What the badge says: to the eye in a sign, to the ear in words. */
interface Saying {
  readonly look: 'plain' | 'warn' | 'hold';
  readonly sign: string;
  readonly words: string;
}

/** The persona and the state of a box, at the box. */
export function Badge({
  state,
  guard,
  onPress,
}: {
  readonly state: State;
  readonly guard: Guard;
  readonly onPress: () => void;
}) {
  const [first] = state.name === 'judged' ? state.parts : [];
  const { look, sign, words } = sayingOf(state);
  const who = first ? `${first.hat.name}, ` : '';
  const name = `Hatcheck: ${who}${words}.${GUARDS[guard]}`;
  return (
    <button type="button" class={`badge ${look}`} aria-label={name} title={name} onClick={onPress}>
      <HatMark colour={first?.hat.colour ?? NOBODY} size={18} />
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
    </button>
  );
}

function sayingOf(state: State): Saying {
  switch (state.name) {
    case 'checking':
      return { look: 'plain', sign: '…', words: 'checking' };
    case 'not-checked':
      return { look: 'plain', sign: '–', words: 'not checked' };
    case 'partly-shown':
      return { look: 'plain', sign: '–', words: 'not checked, this box does not show all of its text' };
    case 'no-profile':
      return { look: 'plain', sign: '–', words: 'not checked, say who you are first' };
    case 'judged':
      return judged(state.parts);
  }
}

function judged(parts: readonly Judged[]): Saying {
  const findings = parts.flatMap(({ verdict }) => verdict.findings);
  const level = highest(findings);
  if (level === 'hold') return { look: 'hold', sign: '!', words: 'warning, please stop and look' };
  if (level === 'warn') return { look: 'warn', sign: '!', words: 'warning' };
  const notes = findings.length;
  if (notes > 0)
    return { look: 'plain', sign: String(notes), words: notes === 1 ? '1 note' : `${notes} notes` };
  return { look: 'plain', sign: '✓', words: 'clear' };
}
