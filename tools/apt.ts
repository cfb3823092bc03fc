import { spawnSync } from 'node:child_process';
import process from 'node:process';

/**
 * Installs Debian packages, where that needs no password. Tells of it on standard error.
 * @param what in words, for the person who waits
 * @returns whether apt-get says that they are there now
 */
export function aptInstall(what: string, packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return false;
  const root = process.getuid?.() === 0;
  if (!root && !succeeds('sudo', ['-n', 'true'])) return false;
  console.error(`Installing ${what} with apt-get (once, a minute or two) …`);
  const get = (...args: string[]): boolean => {
    const command = [
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-o',
      'DPkg::Lock::Timeout=120',
      ...args,
    ];
    const [program = '', ...rest] = root ? command : ['sudo', '-n', ...command];
    return spawnSync(program, rest, { stdio: ['ignore', 2, 2] }).status === 0;
  };
  get('-q', 'update');
  return get('-q', 'install', '-y', '--no-install-recommends', ...packages);
}

function succeeds(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
