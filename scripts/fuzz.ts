import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers/ensure.ts';

/*
 * `npm run fuzz -- --minutes N`: reads random documents for so long, in Chromium. A document that breaks the reader is
 * printed with its seed, as small as it could be made.
 */

const [flag, minutes] = process.argv.slice(2);
if (flag !== '--minutes' || !(Number(minutes) > 0)) {
  console.error('usage: npm run fuzz -- --minutes N');
  process.exit(1);
}
ensureBrowsers(['chromium']);
const vitest = join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project=browser', 'tests/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, VITE_FUZZ_MINUTES: minutes },
});
process.exitCode = status ?? 1;
