/**
 * What is made when it is first asked for, and kept. Tables that are taken apart so cost their reader a moment of its
 * own slice, and not one long moment in which the browser evaluates the whole script. What a script never asks for is
 * left out of it by the bundler.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
