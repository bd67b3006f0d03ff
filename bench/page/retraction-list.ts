import { KeyIndex } from '../../lib/works/retractions/key-index.ts';

/*
 * The list as the background holds it, beside a JSON array in a Set. Both are kept on the global, so that the heap
 * can be measured with one of them in it.
 */

let bytes: Uint8Array = new Uint8Array();
let json = '';
let index: KeyIndex | undefined;
let set: Set<string> | undefined;

/** Takes the file, in base 64. */
function takeList(base64: string): void {
  bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}

function takeJson(text: string): void {
  json = text;
}

function openList(): number {
  index = KeyIndex.open(bytes);
  return index.size;
}

function openSet(): number {
  const parsed: unknown = JSON.parse(json);
  set = new Set(Array.isArray(parsed) ? parsed.map(String) : []);
  return set.size;
}

/** Drops what was read, so that only what a look-up needs stays. */
function dropText(): void {
  json = '';
}

function dropAll(): void {
  bytes = new Uint8Array();
  json = '';
  index = undefined;
  set = undefined;
}

/** Milliseconds of each of `repetitions` calls. */
function timeOf(name: 'openList' | 'openSet', repetitions: number): number[] {
  const run = { openList, openSet }[name];
  return Array.from({ length: repetitions }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

/** Microseconds a look-up, `repetitions` times over all keys, and how many were found. */
function timeLookUps(keys: readonly string[], repetitions: number) {
  const runs = Array.from({ length: repetitions }, () => {
    let found = 0;
    const start = performance.now();
    for (const key of keys) if (index?.find(key) !== undefined) found++;
    return { found, each: ((performance.now() - start) * 1000) / keys.length };
  });
  return { found: runs[0]?.found ?? 0, each: runs.map(({ each }) => each) };
}

Object.assign(globalThis, { takeList, takeJson, openList, openSet, dropText, dropAll, timeOf, timeLookUps });
