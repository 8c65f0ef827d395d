// Makes a fresh machine ready: a Node that is new enough, the npm packages, WXT's types, the browsers.
// Each step looks first whether there is anything to do. Plain JavaScript, for any Node from 18 on.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OWN_NODE = join(ROOT, '.cache/node');
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

export async function prepare(needs) {
  const path = [join(ROOT, 'node_modules/.bin'), ...ownNode(), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path };
  const run = ([program, ...words], options = {}) =>
    spawnSync(program, words, { cwd: ROOT, env, stdio: 'inherit', ...options }).status ?? 1;

  installPackages(run);
  if (needs.includes('wxt') && !existsSync(join(ROOT, '.wxt/wxt.d.ts'))) quietly(run, ['wxt', 'prepare']);
  if (needs.includes('browsers')) installBrowsers(run);
  return { run };
}

/** The folder of a Node 24 from npm, where the system's own is older than 22.13. */
function ownNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 13)) return [];
  const bin = join(OWN_NODE, 'node_modules/.bin');
  if (!existsSync(join(bin, 'node'))) {
    say(`Node ${process.versions.node} is too old for Kloe (22.13 is needed); fetching Node 24 from npm.`);
    mkdirSync(OWN_NODE, { recursive: true });
    writeFileSync(join(OWN_NODE, 'package.json'), '{ "private": true }');
    const { status } = npm(['install', '--no-audit', '--no-fund', '--loglevel=error', 'node@24'], {
      cwd: OWN_NODE,
    });
    if (status !== 0)
      stop('Node 24 could not be fetched from npm. Install Node 22.13 or newer, then try again.');
  }
  return [bin];
}

/** Once for each state of the lock file. `npm ci` would insist on optional packages for other systems that not every registry has. */
function installPackages(run) {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const stamp = join(ROOT, 'node_modules/.kloe-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing the npm packages.');
  const status = run(['npm', 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) stop('The npm packages could not be installed. Is the npm registry within reach?');
  writeFileSync(stamp, lock);
}

function installBrowsers(run) {
  const missing = [
    ...(CHROMIUM.some(existsSync) ? [] : ['chromium']),
    ...(FIREFOX.some(existsSync) ? [] : ['firefox-esr']),
  ];
  if (missing.length === 0) return;
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!isDebianRoot) {
    say(
      `Not found: ${missing.join(' and ')}. Install it, then try again; as root on Debian Kloe does so itself.`,
    );
    return;
  }
  say(`Installing ${missing.join(' and ')}.`);
  quietly(run, ['apt-get', 'update']);
  quietly(run, ['apt-get', 'install', '-y', '--no-install-recommends', ...missing, 'fonts-liberation']);
}

const npm = (words, options) =>
  spawnSync('npm', words, { ...options, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });

function quietly(run, command) {
  const status = run(command, { stdio: ['ignore', 'ignore', 2] });
  if (status !== 0) stop(`"${command.join(' ')}" did not work (exit ${status}).`);
}

const say = (words) => console.error(words);

function stop(words) {
  say(words);
  process.exit(1);
}
