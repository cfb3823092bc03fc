import type { Persona } from '../model/profile';

/** The hats to choose from: each tells itself apart from the others, and from amber and red, in both themes. */
export const COLOURS = [
  { value: '#3b6ea5', name: 'Blue' },
  { value: '#8a5a2b', name: 'Brown' },
  { value: '#2f7d6b', name: 'Green' },
  { value: '#7a4f9a', name: 'Purple' },
  { value: '#b0507a', name: 'Rose' },
  { value: '#5b6472', name: 'Slate' },
] as const;

/** What can be read on a colour like `#3b6ea5`: white or near-black, whichever has the stronger contrast (WCAG 2.2). */
export function inkOn(colour: string): '#ffffff' | '#1d1a16' {
  const light = luminance(colour);
  return 1.05 / (light + 0.05) >= (light + 0.05) / (luminance('#1d1a16') + 0.05) ? '#ffffff' : '#1d1a16';
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const OF_KIND = { personal: '#3b6ea5', professional: '#8a5a2b' } as const;

/** The colour a persona chose, or its kind's. */
export function colourOf({ colour, kind }: Pick<Persona, 'colour' | 'kind'>): string {
  return colour ?? OF_KIND[kind];
}
