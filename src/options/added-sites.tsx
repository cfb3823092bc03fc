import { Trash2 } from 'lucide';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';
import { addedTo, hostIn } from '../hosts';
import { SquareButton } from '../ui/square-button';

/** The sites that the person added in the popup, and the way to take them back. */
export function AddedSites() {
  const [patterns, setPatterns] = useState<readonly string[] | null>(null);
  const look = useCallback(() => {
    void added().then(setPatterns);
  }, []);
  useEffect(() => {
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [look]);
  return (
    <section class="added-sites" aria-labelledby="added">
      <h2 id="added">Sites you added</h2>
      {patterns?.length === 0 && (
        <p class="quiet">
          None yet. Where Hatcheck is not at home, open its popup and choose “Guard this site”.
        </p>
      )}
      {patterns && patterns.length > 0 && (
        <ul>
          {patterns.map((pattern) => (
            <li key={pattern}>
              <bdi class="wraps">{nameOf(pattern)}</bdi>
              <SquareButton
                icon={Trash2}
                label={`Remove ${nameOf(pattern)}`}
                onClick={() => void browser.permissions.remove({ origins: [pattern] })}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

async function added(): Promise<readonly string[]> {
  const own = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
  const { origins = [] } = await browser.permissions.getAll();
  return addedTo(own, origins);
}

function nameOf(pattern: string): string {
  return hostIn(pattern) ?? 'every site';
}
