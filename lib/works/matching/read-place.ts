import placesTable from '../../../data/reference-places.tsv?raw';
import { readRows } from '../../tables/rows.ts';

const patterns = readRows(placesTable).map(([, pattern = '']) => new RegExp(pattern, 'iu'));

/** Years are no volumes: "Sample J. 2019: 12" is a journal without volumes. */
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Volume and first page of what follows a title, by the first row of `data/reference-places.tsv` that fits;
 * undefined where none does. The page is "1101" of "1101-9", "e12" and "CD001234" stay whole.
 */
export function readPlace(text: string): { volume: string; page: string } | undefined {
  const plain = text.replace(/[‐‑‒–—−]/g, '-');
  for (const pattern of patterns) {
    const [, volume = '', pages = ''] = pattern.exec(plain) ?? [];
    if (volume !== '' && pages !== '' && !YEAR.test(volume)) return { volume, page: firstPage(pages) };
  }
  return undefined;
}

/** The first page or article number of a range, lower case, without leading zeros. */
export function firstPage(pages: string): string {
  const first = pages
    .replace(/[‐‑‒–—−]/g, '-')
    .split(/[-,;\s]/)
    .find(Boolean);
  return (first ?? '')
    .toLowerCase()
    .replace(/(?<!\.)\.+$/, '')
    .replace(/^0+(?=\d)/, '');
}
