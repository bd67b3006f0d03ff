import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSourceClass } from '../../../lib/appraisal/kinds.ts';
import { parseTsv } from '../../../lib/tables/parse-tsv.ts';
import { say } from '../../../lib/wording/index.ts';
import { isMessageKey } from './message-keys.ts';

const table = readFileSync(join(import.meta.dirname, '../../../data/source-classes.tsv'), 'utf8');

/** Counted in words of their own: the name alone, the rest, and items where the class is of their senders. */
const OWN_WORDS = new Set(['wikipedia', 'other', 'preprint', 'press-wire']);

test.each(parseTsv(table, ['id', 'singular', 'plural']))(
  'class $id is counted by the names of its table and has words of its own',
  ({ id = '', singular, plural }) => {
    expect(isSourceClass(id)).toBe(true);
    expect(isMessageKey(`class.${id}`)).toBe(true);
    expect(isMessageKey(`kind.${id}`)).toBe(true);
    if (OWN_WORDS.has(id)) return;
    const counted = (n: number) => say({ key: `kind.${id}`, params: { n } });
    expect([counted(1), counted(2)]).toEqual([`1 ${singular}`, `2 ${plural}`]);
  },
);
