import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from './icon';

interface Props {
  /** What the field asks for: “Client’s name”. */
  readonly label: string;
  /** What the button does: “Add client”. */
  readonly action: string;
  /** Whether several may be added at once: then the lines of a pasted list become commas. */
  readonly many?: boolean;
  readonly onAdd: (text: string) => void;
}

/** Adds one more by its name alone. */
export function AddOne({ label, action, many = false, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="row add"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') return;
        onAdd(typed);
        setTyped('');
      }}
    >
      <input
        class="input grow"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onPaste={(event) => {
          const lines =
            event.clipboardData
              ?.getData('text/plain')
              .trim()
              .split(/\s*[\r\n]+\s*/) ?? [];
          if (!many || lines.length < 2) return;
          event.preventDefault();
          setTyped([typed.trim(), ...lines].filter((line) => line !== '').join(', '));
        }}
      />
      <button type="submit" class="button">
        <Icon icon={Plus} />
        {action}
      </button>
    </form>
  );
}
