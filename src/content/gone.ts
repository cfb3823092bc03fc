/** When to look, in ms: at once for most sites, late for one that uploads first. */
const LOOKS = [50, 300, 1000, 3000, 10_000] as const;

/**
 * Tells once that something went: as soon as it is gone, or with the page. What stays was not sent.
 * @param gone whether it is gone by now
 */
export function whenGone(gone: () => boolean, tell: () => void, signal: AbortSignal): void {
  const ending = new AbortController();
  const end = () => {
    ending.abort();
    for (const look of looks) clearTimeout(look);
  };
  const told = () => {
    end();
    tell();
  };
  const looks = LOOKS.map((after, at) =>
    setTimeout(() => {
      if (gone()) told();
      else if (at === LOOKS.length - 1) end();
    }, after),
  );
  addEventListener('pagehide', told, { signal: ending.signal });
  signal.addEventListener('abort', end, { signal: ending.signal });
}
