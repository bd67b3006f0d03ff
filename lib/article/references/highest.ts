/** The largest of any amount of numbers, 0 for none; spreading them as arguments fails at some 100,000. */
export function highest(numbers: Iterable<number>): number {
  let top = 0;
  for (const number of numbers) if (number > top) top = number;
  return top;
}
