/** Runs steps through without a pause and gives what they return. */
export function runThrough<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
