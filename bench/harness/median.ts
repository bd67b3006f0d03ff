/** The middle of a list of times; not a number for none, so that no bound is kept by it. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** "3.21 ms" */
export function ms(time: number): string {
  return `${time.toFixed(time < 1 ? 3 : 2)} ms`;
}
