import type { SourceResult, SuffixRow } from './model.ts';

/** What a row of any of the tables says. `matched`: the row or rule; `checked`: when its basis was read, or "". */
export function listed(
  row: Omit<SuffixRow, 'suffix'> & { checked?: string },
  matched: string,
): Extract<SourceResult, { status: 'listed' }> {
  const { class: kind, organisation, country, basis, basisUrl, checked } = row;
  const said = { status: 'listed', class: kind, organisation, country, basis, basisUrl, matched } as const;
  return checked ? { ...said, checked } : said;
}
