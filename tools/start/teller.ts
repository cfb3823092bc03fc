import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** Prints what is done and what was really seen, and counts what was not as expected. */
export interface Teller {
  scene(title: string): void;
  /** `ok` when it was so; else counts as failed, with what was seen instead. */
  saw(what: string, so: boolean, instead?: unknown): void;
  picture(page: Page, name: string): Promise<void>;
  readonly failed: number;
  readonly seen: number;
}

export async function teller(folder: string): Promise<Teller> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let failed = 0;
  let seen = 0;
  let pictures = 0;
  return {
    scene: (title) => console.log(`\n${title}`),
    saw(what, so, instead) {
      seen += 1;
      if (!so) failed += 1;
      const more = so || instead === undefined ? '' : `: ${JSON.stringify(instead)}`;
      console.log(so ? `  ok    ${what}` : `  NOT   ${what}${more}`);
    },
    async picture(page, name) {
      pictures += 1;
      const file = path.join(folder, `${String(pictures).padStart(2, '0')}-${name}.png`);
      await page.screenshot({ path: file as `${string}.png` });
      console.log(`        ${path.relative('.', file)}`);
    },
    get failed() {
      return failed;
    },
    get seen() {
      return seen;
    },
  };
}
