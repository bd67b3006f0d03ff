import { areaOf, heightOf, widthOf } from './boxes.ts';
import { unseenInk } from './ink.ts';
import type { HidingWay, Sight, TextFacts } from './model.ts';
import { outOfReach } from './reach.ts';

/** The lowest line that shows letters: text of 4 px is about 5 px high. */
const LEAST_HEIGHT_PX = 4;
/** Letters that stand closer lie on one another. */
const LEAST_WIDTH_PX = 0.6;

/** Each way of keeping words from sight with its test, in the order in which they are asked. */
const WAYS: readonly ((facts: TextFacts) => HidingWay | undefined)[] = [
  ({ isDisplayed, lines }) => (isDisplayed && lines.length > 0 ? undefined : 'not-displayed'),
  facts => (isTooSmall(facts) ? 'too-small' : undefined),
  outOfReach,
  unseenInk,
  facts => (isCovered(facts) ? 'covered' : undefined),
  facts => (isMissed(facts) ? 'clipped' : undefined),
];

/** By these, text is hidden for readers who see; screen readers go on reading it. */
const OUT_OF_SIGHT: readonly HidingWay[] = ['too-small', 'off-page', 'clipped'];

/** Who can see a piece of text, by what was measured of it. Pure. */
export function judge(facts: TextFacts): Sight {
  let by: HidingWay | undefined;
  for (const way of WAYS) {
    by = way(facts);
    if (by !== undefined) break;
  }
  if (by === undefined) return { is: 'visible' };
  if (by === 'not-displayed' && facts.canBeOpened) return { is: 'folded' };
  const { around } = facts;
  const isRead =
    around.some(({ isForScreenReaders }) => isForScreenReaders) &&
    !around.some(({ isKeptFromScreenReaders }) => isKeptFromScreenReaders);
  return isRead && OUT_OF_SIGHT.includes(by) ? { is: 'for-screen-readers' } : { is: 'hidden', by };
}

function isTooSmall({ lines, letters }: TextFacts): boolean {
  const width = lines.reduce((sum, line) => sum + widthOf(line), 0);
  return (
    areaOf(lines) === 0 ||
    lines.every(line => heightOf(line) < LEAST_HEIGHT_PX) ||
    width < letters * LEAST_WIDTH_PX
  );
}

function isCovered(facts: TextFacts): boolean {
  const points = facts.layers();
  return (
    points.length > 0 &&
    points.every(({ above }) => above.some(({ isOpaque, isFloating }) => isOpaque && !isFloating))
  );
}

/** Cut off by a shape that has no box (a path), or turned away (`backface-visibility`): no pointer meets the words. */
function isMissed(facts: TextFacts): boolean {
  const points = facts.layers();
  return points.length > 0 && points.every(point => point.isMissed);
}
