import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { FIGURES } from './figures/index.ts';
import { openBenchPage } from './harness/bench-page.ts';
import { isReached, type Row } from './harness/figure.ts';

/**
 * `npm run bench [WORD]`: measures all figures, or those with the word in their name, on the production code in a
 * real browser. Prints a table, writes `.output/bench.json`, and exits 1 where a row is beyond its bound.
 */
const [word = ''] = process.argv.slice(2);
const page = await openBenchPage();
const results: { figure: string; row: Row; reached: boolean }[] = [];
try {
  for (const figure of FIGURES.filter(({ name }) => name.includes(word))) {
    console.log(`\n${figure.name}`);
    for (const row of await figure.measure(page)) {
      const reached = isReached(row);
      results.push({ figure: figure.name, row, reached });
      console.log(line(row, reached));
    }
  }
} finally {
  await page.close();
}
await mkdir('.output', { recursive: true });
const machine = { chromium: page.version, processor: cpus()[0]?.model ?? '', cores: cpus().length };
await writeFile('.output/bench.json', `${JSON.stringify({ machine, results }, null, 2)}\n`);
const beyond = results.filter(({ reached }) => !reached).length;
console.log(`\n${results.length - beyond} within their bounds, ${beyond} beyond`);
if (beyond > 0 || results.length === 0) process.exitCode = 1;

function line({ what, value, unit, bound, limit, beside }: Row, reached: boolean): string {
  const figure = `${value.toFixed(2)} ${unit}`.padStart(12);
  return `  ${reached ? 'ok    ' : 'BEYOND'} ${what.padEnd(62)} ${figure}  ${bound} ${limit} ${unit}  ${beside}`;
}
