import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { aptInstall } from './apt';

export type Kind = 'chromium' | 'firefox';

interface Known {
  readonly name: string;
  /** Environment variables that may name it, the first one ours. */
  readonly variables: readonly string[];
  /** The oldest version that the manifest accepts. */
  readonly oldest: number;
  readonly commands: readonly string[];
  /** Below the folders of applications: macOS, Windows. */
  readonly mac: readonly string[];
  readonly windows: readonly string[];
  readonly debian: string;
}

const KNOWN: Readonly<Record<Kind, Known>> = {
  chromium: {
    name: 'Chromium',
    variables: ['HATCHECK_CHROMIUM', 'CHROME_PATH'],
    oldest: 120,
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    mac: ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    name: 'Firefox',
    variables: ['HATCHECK_FIREFOX'],
    oldest: 140,
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    mac: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
    debian: 'firefox-esr',
  },
};

/**
 * The path of a browser that can run: named by an environment variable, found on the machine, else installed.
 * Tells of long steps on standard error. @throws one sentence that says what to do.
 */
export async function findBrowser(kind: Kind): Promise<string> {
  return named(kind) ?? found(kind) ?? (await kept(kind)) ?? installed(kind) ?? (await downloaded(kind));
}

function named(kind: Kind): string | undefined {
  const { name, variables } = KNOWN[kind];
  const variable = variables.find((candidate) => process.env[candidate]);
  if (!variable) return undefined;
  const file = process.env[variable] ?? '';
  if (isFile(file)) return file;
  throw new Error(
    `${variable} names “${file}”, which is no file: set it to the program of ${name}, or unset it.`,
  );
}

/** The first one on this machine that is new enough and no snap, whose confinement hides our folders from it. */
export function found(kind: Kind): string | undefined {
  return candidates(kind).find((file) => isFile(file) && !isSnap(file) && runs(kind, file));
}

function candidates(kind: Kind): string[] {
  const { commands, mac, windows } = KNOWN[kind];
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(os.homedir(), 'Applications')];
    return folders.flatMap((folder) =>
      mac.map((app) =>
        path.join(folder, `${app}.app`, 'Contents/MacOS', kind === 'firefox' ? 'firefox' : app),
      ),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((name) => process.env[name]);
    return folders.flatMap((folder) => (folder ? windows.map((below) => path.join(folder, below)) : []));
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

function isSnap(file: string): boolean {
  const real = realpathSync(file);
  if (/^\/snap\/|\/usr\/bin\/snap$/.test(real)) return true;
  return statSync(real).size < 10_000 && readFileSync(real, 'utf8').includes('/snap/');
}

/** Whether it starts at all and is new enough. On Windows asking would open a window. */
function runs(kind: Kind, file: string): boolean {
  if (process.platform === 'win32') return true;
  const { stdout, status } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const major = Number(/\b(\d+)\.\d/.exec(stdout ?? '')?.[1] ?? 0);
  return status === 0 && major >= KNOWN[kind].oldest;
}

/** With Debian's own tool. */
function installed(kind: Kind): string | undefined {
  const { name, debian } = KNOWN[kind];
  return aptInstall(name, [debian]) ? found(kind) : undefined;
}

/** Where downloads stay, so that a fresh `node_modules` costs none. */
const CACHE = path.join(
  process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'),
  'hatcheck',
  'browsers',
);

/** One that was downloaded before. */
async function kept(kind: Kind): Promise<string | undefined> {
  if (!existsSync(CACHE)) return undefined;
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const all = await getInstalledBrowsers({ cacheDir: CACHE });
  const mine = all.filter(({ browser }) => browser === downloadName(kind));
  return mine.map(({ executablePath }) => executablePath).find((file) => isFile(file) && runs(kind, file));
}

async function downloaded(kind: Kind): Promise<string> {
  const { name, variables, debian } = KNOWN[kind];
  const advice = `Install ${name} (on Debian: apt-get install ${debian}), or name its program in ${variables[0]}.`;
  say(`Downloading ${name} to ${CACHE} (once) …`);
  try {
    const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
    const browser = kind === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error('there is none for this machine');
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const progress = tenths();
    const { executablePath } = await install({
      browser,
      buildId,
      cacheDir: CACHE,
      downloadProgressCallback: progress,
    });
    if (runs(kind, executablePath)) return executablePath;
    throw new Error('it does not start here; system libraries are missing');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`No ${name} here, and the download did not succeed (${reason}). ${advice}`);
  }
}

function downloadName(kind: Kind): string {
  return kind === 'firefox' ? 'firefox' : 'chrome';
}

/** Tells every tenth of a download once. */
function tenths(): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const now = Math.floor((10 * done) / total);
    if (now <= told) return;
    told = now;
    say(`  ${now * 10} % of ${Math.round(total / 1e6)} MB`);
  };
}

function say(line: string): void {
  console.error(line);
}

/** `node tools/run.mjs browsers`: says which browsers the tests and `npm start` will use. */
export async function main(): Promise<number> {
  for (const kind of ['chromium', 'firefox'] as const)
    console.log(`${KNOWN[kind].name}: ${await findBrowser(kind)}`);
  return 0;
}
