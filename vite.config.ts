import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Where the playground is served. Only a development build may read it. */
const PLAYGROUND = ['http://localhost/*', 'http://127.0.0.1/*'];

/**
 * One manifest, two browsers: `HATCHECK_TARGET` is `chrome` or `firefox`.
 * `--mode development` reads the playground too and goes to `dist/dev-<target>`.
 */
export default defineConfig(({ mode }) => {
  const target = process.env['HATCHECK_TARGET'] === 'firefox' ? 'firefox' : 'chrome';
  const development = mode === 'development';
  return {
    plugins: [crx({ manifest: manifestFor(target, development), browser: target })],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${development ? 'dev-' : ''}${target}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
    },
  };
});

function manifestFor(target: 'chrome' | 'firefox', development: boolean): ManifestV3Export {
  const { background, content_scripts, ...rest } = manifest;
  const scripts = content_scripts.map((script) => ({
    ...script,
    matches: development ? [...script.matches, ...PLAYGROUND] : script.matches,
  }));
  if (target === 'chrome')
    return {
      ...rest,
      background,
      content_scripts: scripts,
      minimum_chrome_version: '120',
    } as ManifestV3Export;
  const { service_worker, ...kept } = background;
  return {
    ...rest,
    background: { ...kept, scripts: [service_worker] },
    content_scripts: scripts,
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
