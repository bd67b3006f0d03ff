import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { SERVICES } from '../../../lib/works/services.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Attributes whose value a reader sees or hears. */
const SAID =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|about|legend|name)$/;
/** Attributes whose value is for the program, whatever it looks like. */
const FOR_THE_PROGRAM = /^(?:class|className|rel|d|viewBox|style|points|transform)$/;
/** Two words of letters: no program word has a space in it, but for the lists of classes left out above. */
const A_PHRASE = /\p{L}{2,}[,;:]? \p{L}{2,}/u;

/** Names of their own, the same in every language. */
const NAMES: ReadonlySet<string> = new Set(SERVICES);
/** Brackets, hashes and arrows stand in selectors of elements, not in sentences of ours. */
const SELECTOR = /[[\]#>]/;

const node = v.looseObject({ type: v.string() });
type Node = v.InferOutput<typeof node>;

/** The nodes of a syntax tree (ESTree with JSX), each with the nodes above it. */
function* walk(at: unknown, above: readonly Node[] = []): Generator<{ node: Node; above: readonly Node[] }> {
  if (Array.isArray(at)) {
    for (const each of at) yield* walk(each, above);
    return;
  }
  const parsed = v.safeParse(node, at);
  if (!parsed.success) return;
  yield { node: parsed.output, above };
  for (const child of Object.values(parsed.output)) yield* walk(child, [...above, parsed.output]);
}

const text = v.looseObject({ value: v.union([v.string(), v.looseObject({ cooked: v.string() })]) });
const attribute = v.looseObject({ name: v.looseObject({ name: v.string() }) });

/** Words for readers that stand in the source itself. */
function wordsIn(path: string, source: string): string[] {
  const found: string[] = [];
  const { program } = parseSync(path, source);
  for (const { node: at, above } of walk(program)) {
    const literal = v.safeParse(text, at);
    if (!literal.success) continue;
    const { value: held } = literal.output;
    const value = typeof held === 'string' ? held : held.cooked;
    if (at.type === 'JSXText' && /\p{L}/u.test(value)) found.push(value.trim());
    if ((at.type !== 'Literal' && at.type !== 'TemplateElement') || NAMES.has(value)) continue;
    const owner = above.findLast(({ type }) => type === 'JSXAttribute');
    const name = v.safeParse(attribute, owner);
    const of = name.success ? name.output.name.name : '';
    if (FOR_THE_PROGRAM.test(of) || above.some(({ type }) => type === 'ImportDeclaration')) continue;
    const isSaid = SAID.test(of) && above.at(-1) === owner && /\p{L}/u.test(value);
    if (isSaid || (A_PHRASE.test(value) && !SELECTOR.test(value))) found.push(value.trim());
  }
  return found;
}

const files = ['components', 'entrypoints'].flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`),
);

describe('words for readers stand in the catalogue', () => {
  test.each(files.filter(path => /\.tsx?$/.test(path)))('%s', path => {
    expect(wordsIn(path, readFileSync(join(ROOT, path), 'utf8'))).toEqual([]);
  });

  test.each(files.filter(path => path.endsWith('.html')))('%s', path => {
    const bare = readFileSync(join(ROOT, path), 'utf8')
      .replace('<title>Evidence Overlay</title>', '')
      .replace(/<[^>]*>/g, '');
    expect(bare.trim()).toBe('');
  });
});

test.each([
  ['<p>Sources</p>', ['Sources']],
  ['<button aria-label="Close" />', ['Close']],
  ['<Switch label={on ? "a b" : "It is on"} />', ['It is on']],
  ['<p>{"It is on"}</p>', ['It is on']],
  ['<p>{`It is on`}</p>', ['It is on']],
  ['<p class="eo-button eo-button-quiet">{say(line("button.close"))} · 2</p>', []],
])('finds the words in %s', (source, words) => {
  expect(wordsIn('sample.tsx', source)).toEqual(words);
});
