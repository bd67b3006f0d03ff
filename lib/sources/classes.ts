import classesTable from '../../data/source-classes.tsv?raw';
import { readRows } from '../tables/rows.ts';
import type { SourceClass } from './model.ts';

/** The kinds of bodies that the tables use, in the order in which counts are shown. */
export function loadSourceClasses(): SourceClass[] {
  return readRows(classesTable).map(
    ([id = '', singular = '', plural = '', description = '', basis = '']) => ({
      id,
      singular,
      plural,
      description,
      basis,
    }),
  );
}
