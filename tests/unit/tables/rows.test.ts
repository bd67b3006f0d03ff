import { describe, expect, it } from 'vitest';
import { readRows } from '../../../lib/tables/rows.ts';

describe('readRows', () => {
  it('leaves out the header and blank lines, and fills short rows', () => {
    expect(readRows('a\tb\tc\n1\t2\t3\r\n\n4\n')).toEqual([
      ['1', '2', '3'],
      ['4', '', ''],
    ]);
  });

  it('gives no rows for an empty text', () => {
    expect(readRows('')).toEqual([]);
  });
});
