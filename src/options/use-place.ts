import { useEffect, useState } from 'preact/hooks';
import { type Place, placeOf } from './place';

/** The place that the address names, as it changes. */
export function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const end = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash), end);
    return () => end.abort();
  }, []);
  return placeOf(hash);
}
