import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

/** The rows of a file of JSON lines, each checked; throws with the line's number where a row has another shape. */
export async function readJsonLines<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      const parsed = v.safeParse(schema, JSON.parse(line));
      if (!parsed.success) throw new Error(`${path}:${number}: ${v.flatten(parsed.issues).nested}`);
      return parsed.output;
    });
}

/** Letters alone, lower case, without accents: names are compared so. */
export function letters(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '');
}

/** Names of fewer letters say nothing. */
const SHORTEST_NAME = 4;

/** One name holds the other. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)];
  return a.length >= SHORTEST_NAME && b.length >= SHORTEST_NAME && (a.includes(b) || b.includes(a));
}
