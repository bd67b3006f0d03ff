import { DEFAULT_SETTINGS } from './model.ts';

/** One step from a version to the next: takes the stored object, returns it in the next version's form. */
type Step = (stored: Record<string, unknown>) => Record<string, unknown>;

/** Steps by the version that they start from. */
const STEPS: ReadonlyMap<number, Step> = new Map<number, Step>([
  // 2: the reader chooses how long things are kept; until then it was the browser session for everyone.
  [1, stored => ({ ...stored, keep: 'session' })],
  // 3: the panel got views; who had it before goes on with what they know.
  [2, stored => ({ ...stored, view: DEFAULT_SETTINGS.view })],
  // 4: more languages than English; the browser says which, as it does for everyone new.
  [3, stored => ({ ...stored, language: DEFAULT_SETTINGS.language })],
  // 5: the look of badge and marks can be chosen; who had them goes on with what they know.
  [
    4,
    stored => {
      const { badge, corner, marks } = DEFAULT_SETTINGS;
      return { ...stored, badge, corner, marks };
    },
  ],
  // 6: how near counts as on the number can be chosen; it stays as it was.
  [5, stored => ({ ...stored, hitSizePx: DEFAULT_SETTINGS.hitSizePx })],
]);

/**
 * Brings a stored object of an older version to the present one, step by step.
 * `steps` is a parameter so that the walk over several is tested.
 */
export function migrate(
  stored: Record<string, unknown>,
  from: number,
  steps: ReadonlyMap<number, Step> = STEPS,
): Record<string, unknown> {
  let current = stored;
  let version = from;
  for (let step = steps.get(version); step !== undefined; step = steps.get(version)) {
    version += 1;
    current = { ...step(current), version };
  }
  return current;
}
