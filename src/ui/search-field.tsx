import { Search } from 'lucide';
import { Icon } from './icon';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Finds among many. */
export function SearchField({ label, value, onChange }: Props) {
  return (
    <div class="search">
      <Icon icon={Search} />
      <input
        class="input"
        type="search"
        dir="auto"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
