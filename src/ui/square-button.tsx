import type { IconNode } from 'lucide';
import { Icon } from './icon';

interface Props {
  readonly icon: IconNode;
  /** What it does, for those who do not see the icon; also its tooltip. */
  readonly label: string;
  readonly onClick: () => void;
}

/** A button that is only an icon. */
export function SquareButton({ icon, label, onClick }: Props) {
  return (
    <button type="button" class="button plain square" aria-label={label} title={label} onClick={onClick}>
      <Icon icon={icon} />
    </button>
  );
}
