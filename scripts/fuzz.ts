import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers/ensure.ts';

/*
 * `npm run fuzz -- --minutes N` or `--documents N`, and `--seed=S` to repeat a run (seeds may be negative, hence the sign between): reads random documents in Chromium
 * and says how many, from which seed, in what time, and how long the slowest took. A document that breaks the reader
 * is printed as small as it could be made.
 */

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, documents: { type: 'string' }, seed: { type: 'string' } },
});
const { minutes, documents, seed } = values;
if (!(Number(minutes) > 0) && !(Number(documents) > 0)) {
  console.error('usage: npm run fuzz -- --minutes N | --documents N [--seed=S]');
  process.exit(1);
}
ensureBrowsers(['chromium']);
const vitest = join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project=browser', 'tests/fuzz'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(minutes && { VITE_FUZZ_MINUTES: minutes }),
    ...(documents && { VITE_FUZZ_DOCUMENTS: documents }),
    ...(seed && { VITE_FUZZ_SEED: seed }),
  },
});
process.exitCode = status ?? 1;
