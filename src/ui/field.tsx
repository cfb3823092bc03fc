import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useFaults } from './faults';

/** What a control needs to belong to its label, its hint and its faults. */
export interface Bound {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: 'true';
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Where in the profile it is kept, such as `clients.2.name`: shows the faults of that place. */
  readonly path?: string | undefined;
}

/** A label, one control, its hint, and what is wrong with it. */
export function Field({
  label,
  hint,
  path,
  children,
}: FieldProps & { readonly children: (bound: Bound) => ComponentChildren }) {
  const id = useId();
  const faults = useFaults(path);
  const told = [...(hint ? [`${id}-hint`] : []), ...(faults.length > 0 ? [`${id}-fault`] : [])].join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        ...(told !== '' && { 'aria-describedby': told }),
        ...(faults.length > 0 && { 'aria-invalid': 'true' as const }),
      })}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {faults.length > 0 && (
        <p class="fault" id={`${id}-fault`} role="alert">
          {faults.join(' ')}
        </p>
      )}
    </div>
  );
}
