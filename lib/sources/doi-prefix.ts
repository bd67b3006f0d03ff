import { listed } from './listed.ts';
import type { SourceResult, SourceTable } from './model.ts';
import { registrantOf } from './table.ts';

/** What the longest listed prefix of a DOI says, or undefined. Takes a DOI in lower case. */
export function classifyDoi(doi: string, table: SourceTable): SourceResult | undefined {
  const row = table.doiPrefixes.get(registrantOf(doi))?.find(({ prefix }) => startsWith(doi, prefix));
  return row && { ...listed(row, row.prefix), registrantOf: row.prefix.replace(/#.*/, '') };
}

function startsWith(doi: string, prefix: string): boolean {
  if (!prefix.includes('#')) return doi.startsWith(prefix);
  return [...prefix].every((character, i) =>
    character === '#' ? /\d/.test(doi.charAt(i)) : doi.charAt(i) === character,
  );
}
