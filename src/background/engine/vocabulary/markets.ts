import { remember } from '../reading/remember';
import type { Market } from './market';
import { PLAIN } from './plain-reading';

const found = import.meta.glob<Market>('./markets/*.ts', { eager: true, import: 'default' });

/** Every market that has a pack, by code. Adding one is adding a file to `markets/`. */
export const MARKETS: ReadonlyMap<string, Market> = new Map(
  Object.values(found).map((market) => [market.code, market]),
);

/** The markets of some jurisdictions, each once; those without a pack, and nowhere at all, are read plainly. */
export const marketsOf = remember((jurisdictions: readonly string[]): readonly Market[] => {
  const codes = new Set(
    jurisdictions.map((code) => code.trim().toUpperCase()).map((code) => (code === 'UK' ? 'GB' : code)),
  );
  if (codes.size === 0) return [PLAIN];
  return [...codes].map((code) => MARKETS.get(code) ?? { ...PLAIN, code, name: code });
});
