import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin, runnerImport } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Where the playground is served. Only a development build may read it. */
const PLAYGROUND = ['http://localhost/*', 'http://127.0.0.1/*'];
/** Lets tests use the editors of the extension's own world; in development builds alone. */
const DOOR = 'tests/playground/editors-door.iife.ts';

const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/**
 * One manifest, two browsers: `HATCHECK_TARGET` is `chrome` or `firefox`.
 * `--mode development` reads the playground too and goes to `dist/dev-<target>`.
 * `HATCHECK_SITES=none` leaves every site's own file out, for tests of the general reader, and goes to `dist/bare-<target>`.
 */
export default defineConfig(async ({ mode }) => {
  const target = process.env['HATCHECK_TARGET'] === 'firefox' ? 'firefox' : 'chrome';
  const development = mode === 'development';
  const bare = process.env['HATCHECK_SITES'] === 'none';
  const sites = await sitesBuilt();
  return {
    plugins: [
      crx({
        manifest: manifestFor({ target, development, bare, sites }),
        browser: target,
        contentScripts: { standaloneFiles: Object.keys(sites) },
      }),
      onNeed('src/content/guard.iife.ts'),
    ],
    oxc,
    // The scripts for sites that the person adds: whichever can tell their software on any host.
    define: { HATCHECK_ANYWHERE: JSON.stringify(bare ? [] : anywhere(sites)) },
    build: {
      outDir: `dist/${development ? 'dev-' : ''}${bare ? 'bare-' : ''}${target}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
    },
  };
});

/** A classic script that no manifest names: the background puts it into a page when it is needed there. */
function onNeed(entry: string): Plugin {
  return {
    name: 'on-need',
    apply: 'build',
    async generateBundle() {
      const fileName = entry.replace(/ts$/, 'js');
      const lib = { entry, formats: ['iife' as const], name: 'guard', fileName: () => fileName };
      const options = { write: false, target: 'es2023', lib } as const;
      const built = await build({ configFile: false, logLevel: 'warn', oxc, build: options });
      for (const { output } of [built].flat() as { output: { code?: string }[] }[])
        for (const { code } of output) if (code) this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}

/** Every site by the path of its file: `src/content/sites/<id>.ts` says which pages it serves, nothing else has to. */
type Sites = typeof import('./src/content/sites').SITES;
async function sitesBuilt(): Promise<Sites> {
  const { module } = await runnerImport<typeof import('./src/content/sites')>(
    './src/content/sites/index.ts',
    {
      logLevel: 'error',
    },
  );
  return module.SITES;
}

function anywhere(sites: Sites): readonly string[] {
  const files = Object.entries(sites).filter(([, { recognise }]) => recognise);
  return files.map(([file]) => file.replace(/ts$/, 'js'));
}

interface Build {
  readonly target: 'chrome' | 'firefox';
  readonly development: boolean;
  readonly bare: boolean;
  readonly sites: Sites;
}

/** A site's pages get its own file and then the main script; the playground those that know their software anywhere. */
function manifestFor({ target, development, bare, sites }: Build): ManifestV3Export {
  const { background, content_scripts, ...rest } = manifest;
  const [main] = content_scripts;
  if (!main) throw new Error('expected the main content script in manifest.json');
  const scripts = Object.entries(sites).map(([file, { matches }]) => ({
    ...main,
    matches: [...matches],
    js: bare ? main.js : [file, ...main.js],
  }));
  const anyHost = Object.keys(sites).filter((file) => sites[file]?.recognise);
  const playground = { ...main, matches: PLAYGROUND, js: [...anyHost, ...main.js, DOOR] };
  const all = development ? [...scripts, playground] : scripts;
  const hosts = { content_scripts: all, host_permissions: all.flatMap(({ matches }) => matches) };
  if (target === 'chrome')
    return { ...rest, background, ...hosts, minimum_chrome_version: '120' } as ManifestV3Export;
  const { service_worker, ...kept } = background;
  return {
    ...rest,
    background: { ...kept, scripts: [service_worker] },
    ...hosts,
    browser_specific_settings: {
      gecko: {
        id: 'hatcheck@hatcheck.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}
