import { useCallback, useRef, useState } from 'preact/hooks';
import type { Profile } from '../model/profile';
import { Damage } from '../ui/damage';
import { Faults } from '../ui/faults';
import { FirstRun } from '../ui/first-run/first-run';
import { Welcome } from '../ui/first-run/welcome';
import { Problem } from '../ui/problem';
import { type Done, Toast } from '../ui/toast';
import { useKept } from '../ui/use-kept';
import { Content } from './content';
import { Nav } from './nav';
import { SaveState } from './save-state';
import { usePlace } from './use-place';

/** The options page: everything a person declares, one section at a time. */
export function Options() {
  const { kept, keeper } = useKept();
  const place = usePlace();
  const [welcome, setWelcome] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const forget = useCallback(() => setDone(null), []);
  const home = useRef<HTMLHeadingElement>(null);
  const { state, profile, damage, faults, problem } = kept;
  const begin = (first: Profile) => {
    setWelcome(true);
    return keeper.replace(first);
  };

  if (state === 'loading') return <main aria-busy="true" />;
  if (!profile && problem !== null) {
    return (
      <main class="alone">
        <Problem problem={problem} onAgain={keeper.reload} />
      </main>
    );
  }
  if (!profile || welcome) {
    return (
      <main class="alone">
        <Damage faults={damage} earlier={false} />
        {profile ? (
          <Welcome profile={profile} onLeave={() => setWelcome(false)} />
        ) : (
          <FirstRun onFinish={begin} />
        )}
      </main>
    );
  }
  return (
    <Faults.Provider value={faults}>
      <div class="page">
        <Nav section={place.section} profile={profile} />
        <main>
          <SaveState kept={kept} keeper={keeper} />
          <Damage faults={damage} earlier />
          <Content place={place} profile={profile} keeper={keeper} home={home} onDone={setDone} />
          <Toast done={done} home={home} onGone={forget} />
        </main>
      </div>
    </Faults.Provider>
  );
}
