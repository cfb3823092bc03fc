import { useState } from 'preact/hooks';
import { type Fault, FaultyInput, sentence } from '../model/faults';
import type { Profile } from '../model/profile';
import { Field } from '../ui/field';
import { readImport } from './read-import';

/** How many faults are shown at once. */
const SHOWN = 20;

/** A file to take the place of everything. One that is broken changes nothing, and it is told where. */
export function ImportField({ onRead }: { readonly onRead: (profile: Profile) => Promise<void> }) {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const read = async (file: File) => {
    try {
      setFaults([]);
      await onRead(readImport(await file.text()));
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      setFaults(error instanceof FaultyInput ? error.faults : [{ field: '', problem }]);
    }
  };
  return (
    <>
      <Field label="Profile file" hint="It takes the place of everything here. You can undo that.">
        {(bound) => (
          <input
            {...bound}
            class="input"
            type="file"
            accept="application/json,.json"
            onChange={async ({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) await read(file);
              currentTarget.value = ''; // so that the same file, mended, can be chosen again
            }}
          />
        )}
      </Field>
      <div role="alert">
        {faults.length > 0 && (
          <div class="damage">
            <p>Nothing was changed. In that file:</p>
            <ul class="wraps">
              {faults.slice(0, SHOWN).map((fault) => (
                <li key={sentence(fault)}>{sentence(fault)}</li>
              ))}
              {faults.length > SHOWN && <li>and {faults.length - SHOWN} more</li>}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}
