import type { Sign } from './signs';

/** Signs that stand in no text. */
export const BARE = {
  switch: {
    start: 0,
    end: 0,
    label: '',
    sense: 'switch',
    form: 'sentence',
    languages: [],
    key: 'switch',
    tells: null,
    client: null,
    place: { wordsBefore: 0, line: 1, row: null, hidden: 'no' },
  },
} as const satisfies Record<string, Sign>;
