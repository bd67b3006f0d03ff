/** "(Smith, 2019)", "(Smith et al., 2019; Lee & Kim, 2020a)", "Smith et al. (2019)". */
const ENCLOSED = /\(\p{Lu}[\p{L}'’-]{1,30}[^()\d]{0,60}(?:,| et al\.?) (?:19|20)\d\d[a-z]?(?:[;,)]| ?:)/gu;
const NARRATIVE =
  /\p{Lu}[\p{L}'’-]{1,30}(?: et al\.?,?| (?:and|&|und|et|y) \p{Lu}[\p{L}'’-]{1,30})? \((?:19|20)\d\d[a-z]?\)/gu;

/** How many citations by author and year (APA, Harvard) a text holds. They are recognised as a style and left alone. */
export function authorYearMarkers(text: string): number {
  return (text.match(ENCLOSED)?.length ?? 0) + (text.match(NARRATIVE)?.length ?? 0);
}
