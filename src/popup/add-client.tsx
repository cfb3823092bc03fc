import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../ui/icon';

/** Adds a client by its name alone; a handle or an address after a comma comes along. */
export function AddClient({ onAdd }: { readonly onAdd: (text: string) => void }) {
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
        aria-label="Client’s name"
        placeholder="Client’s name"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button">
        <Icon icon={Plus} />
        Add client
      </button>
    </form>
  );
}
