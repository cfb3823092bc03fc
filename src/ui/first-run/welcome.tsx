import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Profile } from '../../model/profile';
import { colourOf } from '../colours';
import { HatMark } from '../hat-mark';

interface Props {
  readonly profile: Profile;
  readonly onLeave: () => void;
}

/** After the first run: what happens from now on. */
export function Welcome({ profile: { personas, clients }, onLeave }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <div class="first-run">
      <header class="hats">
        {personas.map((persona) => (
          <HatMark key={persona.id} colour={colourOf(persona)} size={40} />
        ))}
      </header>
      <h1>You are all set</h1>
      <ul class="next">
        <li>Write as always. A small hat beside the compose box shows who is speaking.</li>
        <li>
          When a post plugs {clients.length === 1 ? 'your client' : 'one of your clients'} without saying so,
          Hatcheck asks before it goes out. You always decide.
        </li>
        <li>Switch hats from the toolbar, with one click.</li>
        <li>Pages that were open before need a reload once.</li>
      </ul>
      <footer>
        <button type="button" class="button main" ref={button} onClick={onLeave}>
          Done
        </button>
      </footer>
    </div>
  );
}
