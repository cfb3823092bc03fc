import { HAT } from '../../ui/hat';

/** The hat in a persona's colour. Decoration: the name stands beside it. */
export function HatIcon({ colour, size }: { readonly colour: string; readonly size: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox={`0 0 ${HAT.size} ${HAT.size}`}>
      <path d={HAT.path} fill={colour} />
    </svg>
  );
}
