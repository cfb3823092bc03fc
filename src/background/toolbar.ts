import type { Action } from 'webextension-polyfill';
import { browser } from '../browser';
import type { Profile } from '../model/profile';
import { inkOn } from '../ui/colours';
import { HAT } from '../ui/hat';
import { hatOf } from './hats';

const SIZES = [16, 32, 48] as const;

/** The toolbar icon wears the active persona's hat; before the first run it keeps its own. */
export async function showHat(profile: Profile | null): Promise<void> {
  const active = profile?.personas.find(({ id }) => id === profile.activePersona);
  if (!active) {
    await browser.action.setTitle({ title: 'Hatcheck: say who you are to begin' });
    return;
  }
  const { colour, name } = hatOf(active);
  const imageData = Object.fromEntries(
    SIZES.map((size) => [size, draw(size, colour)]),
  ) as Action.ImageDataType;
  await browser.action.setIcon({ imageData });
  await browser.action.setTitle({ title: `Hatcheck: you speak as ${name}` });
}

/** A hat on a tile of its colour, `size` by `size` pixels, so that it reads on a dark toolbar and on a light one. */
function draw(size: number, colour: string): ImageData {
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('expected a 2d context to draw the hat in');
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(0, 0, size, size, size * 0.24);
  context.fill();
  // As on the extension's own icon (tools/icons.ts): more hat where pixels are few.
  const share = size <= 32 ? 0.86 : 0.76;
  const edge = (size * (1 - share)) / 2;
  context.translate(edge, edge);
  context.scale((size * share) / HAT.size, (size * share) / HAT.size);
  context.fillStyle = inkOn(colour);
  context.fill(new Path2D(HAT.path));
  return context.getImageData(0, 0, size, size);
}
