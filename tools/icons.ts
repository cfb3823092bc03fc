import { mkdir, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { HAT } from '../src/ui/hat';
import { findBrowser } from './browsers';

const SIZES = [16, 32, 48, 128] as const;
const TILE = '#2f5d50';
const PAPER = '#fffdf9';

/** The hat on its tile, as an SVG document. `share` of the tile's width is hat: more where pixels are few. */
function svg(size: number): string {
  const share = size <= 32 ? 0.86 : 0.76;
  const scale = (size * share) / HAT.size;
  const edge = (size * (1 - share)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" style="display:block">
    <rect width="${size}" height="${size}" rx="${size * 0.24}" fill="${TILE}"/>
    <path transform="translate(${edge} ${edge}) scale(${scale})" d="${HAT.path}" fill="${PAPER}"/></svg>`;
}

/** `node tools/run.mjs icons`: draws public/icons anew from the hat in src/ui. */
export async function main(): Promise<number> {
  const executablePath = await findBrowser('chromium');
  const browser = await launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await mkdir('public/icons', { recursive: true });
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
      await page.setContent(`<body style="margin:0">${svg(size)}`);
      await writeFile(`public/icons/${size}.png`, await page.screenshot({ omitBackground: true }));
      console.log(`public/icons/${size}.png`);
    }
    return 0;
  } finally {
    await browser.close();
  }
}
