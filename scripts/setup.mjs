// Runs before `npm start` and `npm test`, on whatever Node the machine has (20 or later) and before any
// dependency is there: plain JavaScript, Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockfile = join(root, 'package-lock.json');
/** npm writes this file last, so its age is the age of a finished installation. */
const installed = join(root, 'node_modules', '.package-lock.json');

const isCurrent = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;

if (!isCurrent) {
  console.log('Installing dependencies (npm ci) …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status, error } = spawnSync(command, [...first, 'ci', '--loglevel=error', '--no-progress'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      `npm ci did not succeed${error ? `: ${error.message}` : ''}. The lines above say why. Nothing was built.`,
    );
    process.exit(1);
  }
}

const nodeName = process.platform === 'win32' ? 'node.cmd' : 'node';
const [major, minor] = process.versions.node.split('.').map(Number);
/** The scripts are TypeScript that Node runs by itself: Node 22.18 is the first that does so unasked. */
const runsTypeScript = major > 22 || (major === 22 && minor >= 18);
if (!runsTypeScript && !existsSync(join(root, 'node_modules', '.bin', nodeName))) {
  console.error(
    `The scripts need Node 22.18 or later; this is ${process.versions.node}, and npm did not install the ` +
      'optional dependency that brings Node 24 (is `omit=optional` set?). Install Node 24 and try again.',
  );
  process.exit(1);
}
