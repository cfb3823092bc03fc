import { useState } from 'preact/hooks';
import { Chips } from './chips';
import { ENDS_ENTRY, EntryInput } from './entry-input';
import { Field, type FieldProps } from './field';
import { addressOf } from './profile/address';
import { SITES_OR_ANY, siteName } from './sites';

/** A handle, on one site or (`*` or nothing) on every one. */
export interface Handle {
  readonly site?: string | undefined;
  readonly handle: string;
}
interface Props<T extends Handle> extends FieldProps {
  readonly handles: readonly T[];
  readonly onChange: (handles: (T | { site: string; handle: string })[]) => void;
}

/** Handles and where they are. Enter or leaving the field adds what was typed; the address of a profile's page will do. */
export function HandlesField<T extends Handle>({ handles, onChange, ...field }: Props<T>) {
  const [site, setSite] = useState('*');
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    const parts = text.split(ENDS_ENTRY).map((part) => part.trim());
    const read = parts.filter(Boolean).map((part) => handleOf(part, site));
    const shown = new Set(handles.map(words));
    const added = read.filter((handle) => handle.handle !== '' && !shown.has(words(handle)));
    if (added.length > 0) onChange([...handles, ...added]);
    setTyped('');
  };
  return (
    <Field {...field}>
      {(bound) => (
        <>
          <Chips
            label={field.label}
            words={handles.map(words)}
            onRemove={(at) => onChange(handles.toSpliced(at, 1))}
          />
          <div class="handle">
            <EntryInput
              bound={bound}
              value={typed}
              placeholder="@name"
              onType={setTyped}
              onEnter={() => add(typed)}
              onLeave={(to) => {
                // On the way to the site it is not finished.
                if (!(to instanceof Element && to.id === `${bound.id}-site`)) add(typed);
              }}
            />
            <select
              id={`${bound.id}-site`}
              class="input"
              aria-label={`${field.label}: which site`}
              value={site}
              onChange={({ currentTarget }) => setSite(currentTarget.value)}
              onBlur={() => add(typed)}
            >
              {SITES_OR_ANY.map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
    </Field>
  );
}

function handleOf(part: string, site: string): { site: string; handle: string } {
  const address = addressOf(part);
  if (address?.kind === 'handle') return { site: address.site ?? site, handle: address.handle };
  return { site, handle: part.replace(/^@/, '') };
}

function words({ site, handle }: Handle): string {
  const at = /\s/.test(handle) ? handle : `@${handle}`;
  return site === undefined || site === '*' ? at : `${at} · ${siteName(site)}`;
}
