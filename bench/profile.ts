import * as v from 'valibot';
import { openBenchPage } from './harness/bench-page.ts';
import { generateArticle } from './pages/article.ts';

/**
 * `node bench/profile.ts [PARAGRAPHS] [TASK]`: where the time of a task of `bench/page/reading.ts` goes, by Chromium's
 * own sampling profiler. Two tables: time in a function itself, and in it with all that it calls.
 */
const [size = '5000', task = 'read'] = process.argv.slice(2);
const REPETITIONS = 30;
/** Samples every so many microseconds. */
const INTERVAL = 200;
const MOST_LINES = 40;

const PROFILE = v.object({
  nodes: v.array(
    v.object({
      id: v.number(),
      callFrame: v.object({ functionName: v.string(), lineNumber: v.number() }),
      children: v.optional(v.array(v.number()), []),
    }),
  ),
  samples: v.array(v.number()),
  timeDeltas: v.array(v.number()),
});

const page = await openBenchPage({ minify: false });
try {
  const tab = await page.open(generateArticle(Number(size)), 'reading');
  const client = await tab.context().newCDPSession(tab);
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await tab.evaluate(`time(['${task}'], 5)`);
  await client.send('Profiler.start');
  await tab.evaluate(`time(['${task}'], ${REPETITIONS})`);
  const { profile } = await client.send('Profiler.stop');
  print(v.parse(PROFILE, profile));
} finally {
  await page.close();
}

function print({ nodes, samples, timeDeltas }: v.InferOutput<typeof PROFILE>): void {
  const parents = new Map(nodes.flatMap(node => node.children.map(child => [child, node.id] as const)));
  const names = new Map(
    nodes.map(({ id, callFrame }) => [
      id,
      `${callFrame.functionName || '(anonymous)'}:${callFrame.lineNumber + 1}`,
    ]),
  );
  const own = new Map<string, number>();
  const whole = new Map<string, number>();
  samples.forEach((sample, index) => {
    const time = (timeDeltas[index] ?? 0) / 1_000 / (REPETITIONS + 5);
    const name = names.get(sample) ?? '';
    own.set(name, (own.get(name) ?? 0) + time);
    const seen = new Set<string>();
    for (let at: number | undefined = sample; at !== undefined; at = parents.get(at))
      seen.add(names.get(at) ?? '');
    for (const each of seen) whole.set(each, (whole.get(each) ?? 0) + time);
  });
  for (const [title, table] of [
    ['milliseconds a run, in the function itself', own],
    ['milliseconds a run, with what it calls', whole],
  ] as const) {
    console.log(`\n${title}`);
    const rows = [...table].sort((a, b) => b[1] - a[1]).slice(0, MOST_LINES);
    for (const [name, time] of rows) console.log(`${time.toFixed(3).padStart(9)}  ${name}`);
  }
}
