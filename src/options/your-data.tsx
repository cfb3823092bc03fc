import { Download } from 'lucide';
import type { RefObject } from 'preact';
import type { Profile } from '../model/profile';
import { Icon } from '../ui/icon';
import type { Done } from '../ui/toast';
import { download } from './download';
import { ImportField } from './import-field';
import { Section } from './section';
import { SetAside } from './set-aside';

interface Props {
  readonly profile: Profile;
  readonly home: RefObject<HTMLHeadingElement | null>;
  /** @throws what saving throws. */
  readonly onReplace: (profile: Profile) => Promise<void>;
  readonly onBack: (before: Profile) => void;
  readonly onDone: (done: Done) => void;
}

/** Everything that was declared, out of here and back in. */
export function YourData({ profile, home, onReplace, onBack, onDone }: Props) {
  const replace = async (next: Profile) => {
    await onReplace(next);
    const { personas, clients } = next;
    onDone({
      words: `Imported ${counted(personas.length, 'hat')} and ${counted(clients.length, 'client')}.`,
      undo: () => onBack(profile),
    });
  };
  return (
    <Section
      title="Your data"
      intro="All of it is one file that you can read, keep and carry to another computer."
      home={home}
    >
      <div class="item">
        <h2>Export</h2>
        <p>
          Hats, clients, circles and rules, as JSON. It names your clients: keep it where others do not look.
        </p>
        <button type="button" class="button" onClick={() => download('hatcheck-profile.json', profile)}>
          <Icon icon={Download} />
          Export profile
        </button>
      </div>
      <div class="item">
        <h2>Import</h2>
        <ImportField onRead={replace} />
      </div>
      <SetAside />
    </Section>
  );
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
