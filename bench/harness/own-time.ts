import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';
import type { ChromiumTab } from '../../scripts/browsers/chromium.ts';

/** A task of the tab's main thread in which scripts ran. */
export interface Task {
  /** Milliseconds of the thread's own time, layouts and collections included. */
  duration: number;
  /** Milliseconds in which the extension's scripts, or the page's, stood on the stack. */
  ours: number;
  theirs: number;
}

const PROFILE = v.object({
  nodes: v.array(
    v.object({
      id: v.number(),
      callFrame: v.object({ url: v.string() }),
      children: v.optional(v.array(v.number()), []),
    }),
  ),
  samples: v.array(v.number()),
  timeDeltas: v.array(v.number()),
  startTime: v.number(),
});
const EVENT = v.object({
  name: v.string(),
  ph: v.string(),
  ts: v.number(),
  dur: v.optional(v.number(), 0),
  /** Time of the thread itself: what other programs take from it meanwhile is not in it. */
  tdur: v.optional(v.number()),
  pid: v.number(),
  tid: v.number(),
  args: v.optional(v.record(v.string(), v.unknown()), {}),
});
type TraceEvent = v.InferOutput<typeof EVENT>;

const OURS = 'chrome-extension://';
/** Microseconds. */
const SAMPLE_EVERY = 500;

/** Runs something and gives the tasks of the tab's main thread meanwhile: a trace says how long they are, a profile of whom. */
export async function tasksWhile(tab: ChromiumTab, run: () => Promise<void>): Promise<Task[]> {
  const session = await tab.page.context().newCDPSession(tab.page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY });
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      const parsed = v.safeParse(EVENT, event);
      if (parsed.success) events.push(parsed.output);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'] },
  });
  await session.send('Profiler.start');
  await run();
  const { profile } = await session.send('Profiler.stop');
  await stopTracing(session);
  await session.detach();
  return tasksOf(events, v.parse(PROFILE, profile));
}

async function stopTracing(session: CDPSession): Promise<void> {
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
}

function tasksOf(events: readonly TraceEvent[], profile: v.InferOutput<typeof PROFILE>): Task[] {
  const samples = samplesOf(profile);
  const first = samples[0]?.at ?? 0;
  const last = samples.at(-1)?.at ?? 0;
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (event.name !== 'RunTask' || event.ts < first || event.ts > last) continue;
    const thread = `${event.pid} ${event.tid}`;
    threads.set(thread, [...(threads.get(thread) ?? []), event]);
  }
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  // A browser has several; the tab's is the one whose tasks hold the scripts that were sampled.
  const judged = [...threads].filter(([name]) => main.has(name)).map(([, tasks]) => judge(tasks, samples));
  const held = (tasks: readonly Task[]) => tasks.reduce((sum, { ours, theirs }) => sum + ours + theirs, 0);
  return judged.sort((a, b) => held(b) - held(a))[0] ?? [];
}

interface Sample {
  at: number;
  took: number;
  whose: 'ours' | 'theirs' | 'nobody';
}

function samplesOf({ nodes, samples, timeDeltas, startTime }: v.InferOutput<typeof PROFILE>): Sample[] {
  const whose = new Map<number, Sample['whose']>();
  const byId = new Map(nodes.map(node => [node.id, node]));
  const visit = (id: number, above: Sample['whose']) => {
    const node = byId.get(id);
    if (node === undefined) return;
    const { url } = node.callFrame;
    const own = url.startsWith(OURS) ? 'ours' : url === '' ? above : 'theirs';
    const held = above === 'ours' ? 'ours' : own;
    whose.set(id, held);
    for (const child of node.children) visit(child, held);
  };
  const [root] = nodes;
  if (root !== undefined) visit(root.id, 'nobody');
  let at = startTime;
  return samples.map((node, index) => {
    at += timeDeltas[index] ?? 0;
    return { at, took: timeDeltas[index + 1] ?? 0, whose: whose.get(node) ?? 'nobody' };
  });
}

function judge(tasks: readonly TraceEvent[], samples: readonly Sample[]): Task[] {
  const sorted = [...tasks].sort((a, b) => a.ts - b.ts);
  const judged: Task[] = [];
  let next = 0;
  for (const { ts, dur, tdur = dur } of sorted) {
    const task: Task = { duration: tdur / 1000, ours: 0, theirs: 0 };
    while ((samples[next]?.at ?? Number.POSITIVE_INFINITY) < ts) next++;
    for (let at = next; (samples[at]?.at ?? Number.POSITIVE_INFINITY) < ts + dur; at++) {
      const sample = samples[at];
      if (sample === undefined || sample.whose === 'nobody') continue;
      task[sample.whose] += sample.took / 1000;
    }
    judged.push(task);
  }
  return judged;
}
