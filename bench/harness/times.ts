import * as v from 'valibot';
import type { BenchPage } from './bench-page.ts';

const TIMES = v.record(v.string(), v.array(v.number()));

/** Opens a page with a script of `bench/page/` and times its tasks of these names in turn; milliseconds a task. */
export async function timesOn(
  page: BenchPage,
  html: string,
  script: string,
  names: readonly string[],
  repetitions: number,
): Promise<v.InferOutput<typeof TIMES>> {
  const tab = await page.open(html, script);
  return v.parse(TIMES, await tab.evaluate(`time(${JSON.stringify(names)}, ${repetitions})`));
}
