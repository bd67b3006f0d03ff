/** Something to be timed; `before` and `after` run outside the time. */
export interface Task {
  before?: () => void;
  run: () => unknown;
  after?: () => void;
}

/** Runs that let the browser compile and optimise; they are not counted. */
const WARM_UP = 5;

/**
 * Times the tasks in turn, so that a busy moment of the machine falls on all of them. Returns milliseconds, a list
 * a task. Each run starts in a task of its own, so that garbage of one is not always collected in the next.
 */
export async function inTurn<Name extends string>(
  tasks: Record<Name, Task>,
  repetitions: number,
): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {};
  for (let round = -WARM_UP; round < repetitions; round++) {
    for (const [name, task] of Object.entries<Task>(tasks)) {
      task.before?.();
      await new Promise(resolve => setTimeout(resolve));
      const start = performance.now();
      task.run();
      const time = performance.now() - start;
      task.after?.();
      if (round >= 0) times[name] = [...(times[name] ?? []), time];
    }
  }
  return times;
}
