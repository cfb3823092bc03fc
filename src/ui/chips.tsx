import { X } from 'lucide';
import { Icon } from './icon';

interface Props {
  /** What they are, for screen readers: “Web addresses”. */
  readonly label: string;
  readonly words: readonly string[];
  readonly onRemove: (at: number) => void;
}

/** Words that can be taken away one by one. */
export function Chips({ label, words, onRemove }: Props) {
  if (words.length === 0) return null;
  return (
    <ul class="chips" aria-label={label}>
      {words.map((word, at) => (
        <li class="chip" key={word}>
          <span dir="auto">{word}</span>
          <button type="button" aria-label={`Remove ${word}`} onClick={() => onRemove(at)}>
            <Icon icon={X} size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
