/** Something to be timed; `before` and `after` run outside the time. */
export interface Task {
  before?: () => void;
  run: () => unknown;
  after?: () => void;
}

/** Runs before those that are counted, so many and so long: the browser compiles and optimises meanwhile. */
const WARM_UP = { runs: 5, milliseconds: 1_500 };

/**
 * Times the tasks in turn, so that a busy moment of the machine falls on all of them. Returns milliseconds, a list
 * a task. Each run starts in a task of its own, so that garbage of one is not always collected in the next.
 */
export async function inTurn<Name extends string>(
  tasks: Record<Name, Task>,
  repetitions: number,
): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {};
  const begun = performance.now();
  let warmUps = 0;
  for (let round = 0; round < repetitions; ) {
    const isWarm = warmUps >= WARM_UP.runs && performance.now() - begun > WARM_UP.milliseconds;
    for (const [name, task] of Object.entries<Task>(tasks)) {
      task.before?.();
      await new Promise(resolve => setTimeout(resolve));
      const start = performance.now();
      task.run();
      const time = performance.now() - start;
      task.after?.();
      if (isWarm) times[name] = [...(times[name] ?? []), time];
    }
    if (isWarm) round++;
    else warmUps++;
  }
  return times;
}
