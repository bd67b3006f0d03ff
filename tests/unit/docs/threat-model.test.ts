import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const text = ['threat-model', 'store-rules']
  .map(name => readFileSync(join(ROOT, `docs/${name}.md`), 'utf8'))
  .join('\n');

/** Tests are named by their path under `tests/`, benches and documents by theirs. */
const named = [...text.matchAll(/`((?:unit|browser|built|e2e|fuzz|bench|docs)\/[\w./*-]*)`/g)].map(
  ([, path = '']) => path,
);

test.each([...new Set(named)])('%s is there', path => {
  const plain = path.replace(/\/\*?$/, '');
  const places = ['', '.md', '.test.ts', '.test.tsx'].flatMap(ending => [
    join(ROOT, 'tests', plain + ending),
    join(ROOT, plain + ending),
  ]);
  // Decisions are named by their number alone.
  const decisions = readdirSync(join(ROOT, 'docs/decisions')).map(
    name => `docs/decisions/${name.slice(0, 4)}`,
  );
  expect(places.some(place => existsSync(place)) || decisions.includes(path)).toBe(true);
});
