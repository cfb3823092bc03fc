import { TextField } from '../text-field';

interface Props {
  readonly name: string;
  readonly onChange: (name: string) => void;
}

/** Step 1. */
export function NameStep({ name, onChange }: Props) {
  return (
    <>
      <p>
        Hatcheck tells you which hat you are wearing before you post. Everything you enter stays on this
        computer.
      </p>
      <TextField
        label="Your name"
        hint="As friends call you. Only you see it."
        value={name}
        required
        onChange={onChange}
      />
    </>
  );
}
