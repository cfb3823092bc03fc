/** @jsxImportSource react */
import { switches } from './switches';

interface AttachedProps {
  /** Attributes of what is around it, the site's own names among them. */
  readonly around?: Readonly<Record<string, string>>;
  /** The same for a link that is shown as a card; none where the site shows none. */
  readonly card?: Readonly<Record<string, string>>;
}

/** With `media=1`: a picture that was attached, described, and where a site has such a thing, a link as a card. */
export function Attached({ around = {}, card }: AttachedProps) {
  if (!switches.media) return null;
  return (
    <>
      <div {...around}>
        <img src="blob:ridge" alt="Fog on a ridge" width={40} height={40} />
      </div>
      {card && (
        <div {...card}>
          <a href="https://hills.example/map">A map of the hills</a>
        </div>
      )}
    </>
  );
}
