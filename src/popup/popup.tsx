import { Settings } from 'lucide';
import { useCallback, useRef, useState } from 'preact/hooks';
import { send } from '../messages';
import type { Profile } from '../model/profile';
import { Damage } from '../ui/damage';
import { Faults } from '../ui/faults';
import { FirstRun } from '../ui/first-run/first-run';
import { Welcome } from '../ui/first-run/welcome';
import { Problem } from '../ui/problem';
import { SquareButton } from '../ui/square-button';
import { type Done, Toast } from '../ui/toast';
import { useKept } from '../ui/use-kept';
import { ClientList } from './client-list';
import { PersonaSwitch } from './persona-switch';
import { ThisPage } from './this-page';

/** The popup: who speaks, how this page is guarded, and the clients. */
export function Popup() {
  const { kept, keeper } = useKept();
  const [done, setDone] = useState<Done | null>(null);
  const forget = useCallback(() => setDone(null), []);
  const [welcome, setWelcome] = useState(false);
  const begin = (first: Profile) => {
    setWelcome(true);
    return keeper.replace(first);
  };
  const home = useRef<HTMLHeadingElement>(null);
  const { state, profile, damage, faults, problem } = kept;
  if (state === 'loading') return <main class="popup" aria-busy="true" />;
  if (!profile && problem !== null) {
    return (
      <main class="popup">
        <Problem problem={problem} onAgain={keeper.reload} />
      </main>
    );
  }
  if (!profile) {
    return (
      <main class="popup">
        <Damage faults={damage} earlier={false} />
        <FirstRun onFinish={begin} />
      </main>
    );
  }
  if (welcome) {
    return (
      <main class="popup">
        <Welcome profile={profile} onLeave={() => setWelcome(false)} />
      </main>
    );
  }
  return (
    <Faults.Provider value={faults}>
      <main class="popup">
        <header>
          <h1 id="speaks">You speak as</h1>
          <SquareButton icon={Settings} label="Options" onClick={openOptions} />
        </header>
        <PersonaSwitch
          labelledBy="speaks"
          personas={profile.personas}
          active={profile.activePersona}
          onSwitch={keeper.activate}
        />
        <ThisPage />
        <Damage faults={damage} earlier />
        {problem !== null && <Problem problem={problem} onAgain={keeper.flush} />}
        <ClientList
          profile={profile}
          home={home}
          onChange={keeper.change}
          onSave={keeper.flush}
          onDone={setDone}
        />
        <Toast done={done} home={home} onGone={forget} />
      </main>
    </Faults.Provider>
  );
}

function openOptions(): void {
  void send('options', {}).then(() => window.close());
}
