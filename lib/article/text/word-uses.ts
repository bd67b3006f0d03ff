/** What a word of the tables is good for; none of it for all other words, which are most of a text. */
export const ALONE = 1;
export const FIRST_OF_TWO = 2;
export const SECOND_OF_TWO = 4;
/** Alone, where no word stands right before it. */
export const OPENING = 8;

/** Whether a word of these uses may say something after one of those: only then is it worth its hash. */
export function isAsked(uses: number, usesBefore: number, opens: boolean): boolean {
  return (
    (uses & ALONE) !== 0 ||
    (uses & SECOND_OF_TWO & (usesBefore << 1)) !== 0 ||
    (opens && (uses & OPENING) !== 0)
  );
}
