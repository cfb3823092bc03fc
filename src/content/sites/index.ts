import type { Site } from '../site';

const files = import.meta.glob<Site>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every site by the path of its file, for the build and for tests. Nobody edits this file. */
export const SITES: Readonly<Record<string, Site>> = Object.fromEntries(
  Object.entries(files).map(([file, site]) => [file.replace('./', 'src/content/sites/'), site]),
);
