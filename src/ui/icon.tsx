import type { IconNode } from 'lucide';
import { h } from 'preact';

/** One of Lucide's icons. Decoration: words or a label always stand beside it. `size` in px. */
export function Icon({ icon, size = 16 }: { readonly icon: IconNode; readonly size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {icon.map(([tag, attributes], at) => h(tag, { ...attributes, key: at }))}
    </svg>
  );
}
