// What Maven runs, one step a call: `install`, `bundle` or `test`. A step whose inputs have not changed does nothing.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed to build the web client; this is ${process.versions.node}.`);
  process.exit(1);
}

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';
const BUNDLE = 'target/classes/static/index.html';
const INPUTS = ['src', 'build', 'index.html', 'vite.config.ts', 'tsconfig.json', LOCK];

/** Epoch milliseconds of the last change to a file, or to anything inside a folder; 0 when there is nothing. */
function changed(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

function npm(...args) {
  const windows = process.platform === 'win32';
  execFileSync(windows ? 'npm.cmd' : 'npm', args, { stdio: 'inherit', shell: windows });
}

const steps = {
  install() {
    if (changed(INSTALLED) >= changed(LOCK)) return;
    console.log('web client: installing what package-lock.json names (about half a minute)');
    npm('ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  },
  bundle() {
    const newest = Math.max(...INPUTS.map(changed));
    if (changed(BUNDLE) > newest) return;
    console.log('web client: bundling');
    npm('run', '--silent', 'build');
  },
  test() {
    npm('run', '--silent', 'test');
  },
};

const step = steps[process.argv[2]];
if (step === undefined) {
  console.error(`usage: node build/step.mjs ${Object.keys(steps).join('|')}`);
  process.exit(2);
}
step();
