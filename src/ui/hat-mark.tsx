import { inkOn } from './colours';
import { HAT } from './hat';

/** A persona's hat on a disc of its colour. Decoration: the name always stands beside it. `size` in px. */
export function HatMark({ colour, size = 32 }: { readonly colour: string; readonly size?: number }) {
  return (
    <span
      class="hat"
      style={{ width: `${size}px`, height: `${size}px`, background: colour }}
      aria-hidden="true"
    >
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden with its disc */}
      <svg
        width={size * 0.7}
        height={size * 0.7}
        viewBox={`0 0 ${HAT.size} ${HAT.size}`}
        fill={inkOn(colour)}
      >
        <path d={HAT.path} />
      </svg>
    </span>
  );
}
