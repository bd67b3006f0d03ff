import { createContext, Script } from 'node:vm';
import { analyse } from 'scslre';
import { describe, expect, test, vi } from 'vitest';
import { attack, pumpsFor } from '../../hostile/attacks.ts';
import { builtRegexes, type FoundRegex, ownFiles, textOf, writtenRegexes } from '../../hostile/regexes.ts';

/** What modules make of their tables when it is first asked for: asked for here, once all of them are imported. */
const lazy = vi.hoisted(() => ({ all: new Set<() => unknown>() }));
vi.mock(import('../../../lib/tables/lazily.ts'), async importOriginal => {
  const { lazily } = await importOriginal();
  return {
    lazily: <T>(make: () => T) => {
      const made = lazily(make);
      lazy.all.add(made);
      return made;
    },
  };
});

/** Every module of ours that runs without a browser: imported, so that what they build from tables is seen. */
const modules = import.meta.glob('../../../lib/**/*.ts');

const written = writtenRegexes();
const built = await builtRegexes(async () => {
  for (const load of Object.values(modules)) await load();
  for (const made of lazy.all) made();
});
const all = [
  ...new Map([...written, ...built].map(found => [`${found.source}/${found.flags}`, found])).values(),
];

/** These build expressions when they are called, so that no import shows them; what goes in is letters alone. */
const BUILT_WHEN_CALLED = ['lib/works/matching/witnesses.ts'];

test('all of them are found', () => {
  expect(written.length).toBeGreaterThan(300);
  const builders = ownFiles().filter(file => textOf(file).includes('new RegExp('));
  const seen = new Set(built.map(({ file }) => file));
  expect(builders.filter(file => !seen.has(file))).toEqual(BUILT_WHEN_CALLED);
});

/**
 * The check behind `eslint-plugin-regexp`'s `no-super-linear-backtracking` and `no-super-linear-move`: two parts that
 * can take each other's text, one that can take its own in two ways, and one that can begin anywhere in its own text.
 */
test('none backtracks more than linearly', () => {
  const reportTypes = { Move: true, Self: true, Trade: true } as const;
  const risky = all.flatMap(({ source, flags, file }) =>
    analyse({ source, flags }, { reportTypes }).reports.map(
      ({ type }) => `${type} ${file} /${source}/${flags}`,
    ),
  );
  expect(risky).toEqual([]);
});

/** So often repeated, an exponential one does not end; whoever ends goes on to the lengths below. */
const FEW_REPEATS = 32;
/** From short to long: a cubic one shows itself before the last, where it would take minutes. */
const LENGTHS = [400, 3_000, 24_000];
/** Below this a figure is the clock's, not the expression's. */
const TELLING_MS = 12;
/** Eight times the length: eight times the time when linear, sixty-four when quadratic. */
const MOST_GROWTH = 28;
const ATTEMPTS = 4;
/** Ends what would not end; the engine looks at it while it backtracks. */
const LONGEST_MS = 2_000;

interface Slow {
  pump: string;
  growth: number | 'did not end';
}

/** The first repeated text that takes this expression more than linear time; undefined where none does. */
function slowOn(found: FoundRegex): Slow | undefined {
  const flags = /[gy]/.test(found.flags) ? found.flags : `${found.flags}g`;
  const expression = new RegExp(found.source, flags);
  for (const pump of new Set(pumpsFor(found))) {
    if (!ends(expression, attack(pump, FEW_REPEATS * pump.length, found)))
      return { pump, growth: 'did not end' };
    const growth = growthOn(expression, length => attack(pump, length, found));
    if (growth !== undefined) return { pump, growth };
  }
  return undefined;
}

function growthOn(expression: RegExp, textOfLength: (length: number) => string): number | undefined {
  let shorter = 0;
  for (const length of LENGTHS) {
    const text = textOfLength(length);
    let least = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      least = Math.min(
        least,
        timeOf(() => text.replace(expression, '')),
      );
      if (least < TELLING_MS) break; // says nothing in any case
    }
    if (least > TELLING_MS && least / Math.max(shorter, TELLING_MS / MOST_GROWTH) > MOST_GROWTH) {
      return Math.round(least / shorter);
    }
    shorter = least;
  }
  return undefined;
}

/** @returns milliseconds of this process, not of the clock */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const place = createContext({ text: '', expression: /(?:)/ });
const search = new Script('text.replace(expression, "")');

function ends(expression: RegExp, text: string): boolean {
  try {
    search.runInContext(Object.assign(place, { text, expression }), { timeout: LONGEST_MS });
    return true;
  } catch {
    return false;
  }
}

test('none takes more than linear time on text made against it', () => {
  expect(
    all.flatMap(found => {
      const slow = slowOn(found);
      return slow ? [{ ...slow, ...found }] : [];
    }),
  ).toEqual([]);
});

describe('the check itself', () => {
  test.each([
    ['exponential', '\\.pdf(?:\\.pdf|\\+[\\w+]+)*$'],
    ['that begins anywhere in its own text', '\\s+$'],
    ['two neighbours of the same text', '^\\s*s?\\s*:'],
  ])('sees an expression that is %s', (_, source) => {
    expect(
      analyse({ source, flags: '' }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports,
    ).not.toEqual([]);
  });
});

test('time shows what that check leaves out: a word that stands twice', () => {
  const twice = { source: '^(?:page|article|page|\\s)+$', flags: 'i', file: '' };
  expect(slowOn(twice)).toEqual({ pump: 'page', growth: 'did not end' });
});
