import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'vite';

const SOURCE = path.resolve('tests/playground');
/** The playground's own pages; the sites' pages are found by their name, `sites/<id>.html`. */
const OWN = ['index', 'any', 'overlay', 'conformance'];

/** Builds every page, each with one script and one style sheet of its own, and returns the folder. */
export async function buildPlayground(): Promise<string> {
  const folder = path.resolve('dist/playground');
  const files = await readdir(SOURCE, { recursive: true });
  for (const page of files.filter((file) => file.endsWith('.html'))) await buildPage(page, folder);
  return folder;
}

async function buildPage(page: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: SOURCE,
    logLevel: 'error',
    // Draft.js was written for bundlers that give it Node's global.
    define: { global: 'globalThis' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        input: path.join(SOURCE, page),
        output: {
          codeSplitting: false,
          entryFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  });
}

export interface Answer {
  readonly body: Buffer;
  readonly contentType: string;
}

/**
 * What a request to a page is answered with: its script and style sheet by their path, the page itself for any
 * other. So `https://x.com/compose/post` is the page of X. Null where there is no such file.
 */
export async function answer(folder: string, page: string, url: string): Promise<Answer | null> {
  const { pathname } = new URL(url);
  const asset = /^\/assets\/([\w-]+\.(?:js|css))$/.exec(pathname)?.[1];
  if (!asset && /\.\w+$/.test(pathname)) return null;
  const file = asset
    ? path.join('assets', asset)
    : path.join(OWN.includes(page) ? '' : 'sites', `${page}.html`);
  const body = await readFile(path.join(folder, file)).catch(() => null);
  return body && { body, contentType: CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream' };
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface Served {
  readonly url: string;
  close(): void;
}

/** Serves the playground to this machine only, on a free port. */
export async function servePlayground(folder: string): Promise<Served> {
  const server = createServer(async ({ url = '/' }, response) => {
    const found = await answer(folder, 'index', new URL(url, 'http://127.0.0.1').href);
    if (found) response.writeHead(200, { 'content-type': found.contentType, 'cache-control': 'no-store' });
    else response.writeHead(404);
    response.end(found?.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a port of 127.0.0.1');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** `npm run playground`: builds it and says where it stands. */
export async function main(): Promise<number> {
  console.log(`Built ${path.relative('.', await buildPlayground())}`);
  return 0;
}
