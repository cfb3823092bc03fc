import type { BoxState, PageState } from '../../src/messages';

/** A compose box on X, as the popup is told of it. */
export const box: BoxState = {
  site: 'x',
  guard: 'exact',
  account: null,
  kind: 'post',
  audience: null,
  about: null,
  links: [],
  media: [],
  platformLabel: null,
  parts: 1,
  control: true,
  readable: true,
};

/** A page of X with these boxes. */
export function page(boxes: readonly Partial<BoxState>[], fields: Partial<PageState> = {}): PageState {
  return {
    site: 'X',
    guard: 'exact',
    asOf: '2026-08-17',
    version: null,
    acts: 0,
    ...fields,
    boxes: boxes.map((one) => ({ ...box, ...one })),
  };
}
