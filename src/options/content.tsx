import type { RefObject } from 'preact';
import type { Profile } from '../model/profile';
import type { Edit } from '../ui/profile/edit';
import type { Keeper } from '../ui/profile/keeper';
import type { Done } from '../ui/toast';
import { About } from './about';
import { Circles } from './circles';
import { Clients } from './clients';
import { Journal } from './journal';
import { Personas } from './personas';
import type { Place } from './place';
import { Rules } from './rules';
import { Sites } from './sites';
import { YourData } from './your-data';

interface Props {
  readonly place: Place;
  readonly profile: Profile;
  readonly keeper: Keeper;
  readonly home: RefObject<HTMLHeadingElement | null>;
  readonly onDone: (done: Done) => void;
}

/** What every section is given. */
export interface SectionProps {
  readonly profile: Profile;
  /** The id of the item that is unfolded. */
  readonly item: string | null;
  /** For the section's heading: there the focus goes when what had it is gone. */
  readonly home: RefObject<HTMLHeadingElement | null>;
  /** Shows at once and saves after a pause. */
  readonly onChange: (edit: Edit) => void;
  /** Saves at once, says so in a toast, and offers the way back. */
  readonly onDo: (edit: Edit, words?: string, back?: Edit) => void;
}

/** The section that the place names. */
export function Content({ place: { section, item }, profile, keeper, home, onDone }: Props) {
  const now = (edit: Edit) => {
    keeper.change(edit);
    void keeper.flush();
  };
  const given: SectionProps = {
    profile,
    item,
    home,
    onChange: keeper.change,
    onDo(edit, words, back) {
      now(edit);
      if (words !== undefined && back) onDone({ words, undo: () => now(back) });
    },
  };
  switch (section) {
    case 'personas':
      return <Personas {...given} />;
    case 'clients':
      return <Clients {...given} />;
    case 'sites':
      return <Sites {...given} />;
    case 'circles':
      return <Circles {...given} />;
    case 'rules':
      return <Rules {...given} />;
    case 'journal':
      return <Journal home={home} />;
    case 'data':
      return (
        <YourData
          profile={profile}
          home={home}
          onReplace={keeper.replace}
          onBack={(before) => now(() => before)}
          onDone={onDone}
        />
      );
    case 'about':
      return <About home={home} />;
  }
}
