import { Download } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';
import { Icon } from '../ui/icon';
import { download } from './download';

/** Profiles that could not be read and were set aside, where there are some. */
export function SetAside() {
  const [kept, setKept] = useState<readonly unknown[]>([]);
  useEffect(() => {
    void browser.storage.local.get('setAside').then(({ setAside }) => {
      if (Array.isArray(setAside)) setKept(setAside);
    });
  }, []);
  if (kept.length === 0) return null;
  return (
    <div class="item">
      <h2>Set aside</h2>
      <p>What could not be read was kept as it was, with what is wrong with it.</p>
      <button type="button" class="button" onClick={() => download('hatcheck-set-aside.json', kept)}>
        <Icon icon={Download} />
        Save it as a file
      </button>
    </div>
  );
}
