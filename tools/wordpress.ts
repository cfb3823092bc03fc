import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aptInstall } from './apt';
import { until } from './driver/until';

/** A real WordPress on this machine, empty but for its first post, for as long as a test runs. */
export interface WordPress {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Asks its database. Rows of columns, as text. */
  rows(sql: string): readonly (readonly string[])[];
  /** Lets it think about the drafts that it saves by itself, until it is told to go on. */
  thinks(long: boolean): Promise<void>;
  /** Stops everything and takes it away. */
  close(): Promise<void>;
}

/** How long a part may take to start on a busy machine. */
const SLOW = 90_000;
/** How many ports are tried. */
const PORTS = 5;
const SOURCE = '/usr/share/wordpress';
const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentyone', 'php-cli', 'php-mysql', 'mariadb-server'];
const USER = 'mali';
const PASSWORD = 'a password for this machine alone';

/** Whether a WordPress can run here; installs Debian's packages where that is possible. */
export function haveWordPress(): boolean {
  return complete() || (aptInstall('WordPress, PHP and MariaDB', PACKAGES) && complete());
}

function complete(): boolean {
  const runs = (program: string, ...args: string[]) =>
    spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  return (
    runs('test', '-f', `${SOURCE}/wp-load.php`) &&
    runs('test', '-d', `${SOURCE}/wp-content/themes/twentytwentyone`) &&
    runs('php', '-r', 'exit(extension_loaded("mysqli") ? 0 : 1);') &&
    runs('mariadbd', '--version') &&
    runs('mariadb-install-db', '--version')
  );
}

/** Starts one. Posts open in the block editor, pages in the classic one. @throws when a part does not start */
export async function startWordPress(): Promise<WordPress> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hatcheck-wordpress-'));
  const running: ChildProcess[] = [];
  const close = async () => {
    for (const child of running) await stop(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const socket = path.join(folder, 'sql.sock');
    await startDatabase(folder, socket, running);
    const rows = (sql: string) => ask(socket, sql);
    rows('create database blog');
    const site = await placeFiles(folder, socket);
    install(site);
    const url = await startServer(site, running);
    const thinking = path.join(site, 'thinking');
    return {
      url,
      user: USER,
      password: PASSWORD,
      rows: (sql) => ask(socket, sql, 'blog'),
      thinks: (long) => (long ? writeFile(thinking, '') : rm(thinking, { force: true })),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startDatabase(folder: string, socket: string, running: ChildProcess[]): Promise<void> {
  const data = path.join(folder, 'data');
  await mkdir(data);
  const who = process.getuid?.() === 0 ? ['--user=root'] : [];
  run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...who,
  ]);
  const server = start('mariadbd', [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${path.join(folder, 'sql.pid')}`,
    '--skip-networking',
    ...who,
  ]);
  running.push(server);
  await until('the database', async () => client(socket, 'select 1').status === 0, SLOW);
}

function client(socket: string, sql: string, database?: string) {
  const args = ['--no-defaults', `--socket=${socket}`, '--user=root', '--skip-column-names', '--batch'];
  return spawnSync('mariadb', [...args, '--execute', sql, ...(database ? [database] : [])], {
    encoding: 'utf8',
  });
}

function ask(socket: string, sql: string, database?: string): string[][] {
  const { status, stdout, stderr } = client(socket, sql, database);
  if (status !== 0) throw new Error(`the database refused “${sql}”: ${stderr}`);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** A copy of Debian's files with a configuration of its own. */
async function placeFiles(folder: string, socket: string): Promise<string> {
  const site = path.join(folder, 'site');
  await cp(SOURCE, site, {
    recursive: true,
    dereference: true,
    filter: (file) => !/\/(\.htaccess|wp-config\.php)$/.test(file),
  });
  await writeFile(path.join(site, 'wp-config.php'), configuration(socket));
  const plugins = path.join(site, 'wp-content', 'mu-plugins');
  await mkdir(plugins, { recursive: true });
  await writeFile(path.join(plugins, 'ours.php'), OURS);
  return site;
}

const configuration = (socket: string) => `<?php
define('DB_NAME', 'blog'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('WP_HOME', 'http://' . $_SERVER['HTTP_HOST']); define('WP_SITEURL', WP_HOME);
define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true);
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) { define($name . '_KEY', $name); define($name . '_SALT', $name); }
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Pages in the classic editor, in the view that is asked for, else as text, with excerpts; comments shown at once; drafts saved as slowly as a test likes. */
const OURS = `<?php
add_filter('use_block_editor_for_post_type', fn($use, $type) => $type === 'post', 10, 2);
add_filter('wp_default_editor', fn() => $_GET['view'] ?? 'html');
add_filter('pre_comment_approved', fn() => 1);
add_filter('comment_flood_filter', '__return_false', 99);
add_action('init', fn() => add_post_type_support('page', 'excerpt'));
add_filter('heartbeat_received', function ($answer, $data) {
  while (isset($data['wp_autosave']) && file_exists(ABSPATH . 'thinking')) { usleep(50000); clearstatcache(); }
  return $answer;
}, 1, 2);
`;

function install(site: string): void {
  const script = `
    $_SERVER['HTTP_HOST'] = '127.0.0.1'; $_SERVER['REQUEST_URI'] = '/';
    define('WP_INSTALLING', true);
    require '${site}/wp-load.php';
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('Dovecote', '${USER}', 'mali@mail.example', true, '', '${PASSWORD}');
    switch_theme('twentytwentyone');
    update_user_meta(1, 'wp_persisted_preferences', [
      'core/edit-post' => ['welcomeGuide' => false, 'fullscreenMode' => true], '_modified' => gmdate('c'),
    ]);
    update_option('comment_registration', 0); update_option('require_name_email', 0);
  `;
  run('php', ['-d', 'sendmail_path=/bin/true', '-r', script]);
}

/** A port that was free may be somebody else's once the server takes it: then it takes another. */
async function startServer(site: string, running: ChildProcess[]): Promise<string> {
  for (let tries = 0; tries < PORTS; tries += 1) {
    const address = `127.0.0.1:${await freePort()}`;
    const url = `http://${address}`;
    const server = start('php', ['-d', 'sendmail_path=/bin/true', '-S', address, '-t', site], {
      PHP_CLI_SERVER_WORKERS: '4',
    });
    running.push(server);
    await until('WordPress', async () => server.exitCode !== null || answers(url), SLOW);
    if (server.exitCode === null) return url;
  }
  throw new Error('WordPress found no port of its own');
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false; // nobody listens yet
  }
}

/** In a group of its own, so that whatever it starts ends with it. */
function start(
  program: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(program, args, { stdio: 'ignore', detached: true, env: { ...process.env, ...more } });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}

function run(program: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${stderr || stdout}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port is free')),
      );
    });
  });
}

/** `npm run wordpress`: starts one and keeps it until Ctrl+C. */
export async function main(): Promise<number> {
  if (!haveWordPress()) {
    console.error('WordPress, PHP and MariaDB are not here, and apt-get cannot install them.');
    return 1;
  }
  const { url, user, password, close } = await startWordPress();
  console.log(
    `WordPress stands at ${url}/wp-admin/, user “${user}”, password “${password}”. Ctrl+C ends it.`,
  );
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  await close();
  return 0;
}
