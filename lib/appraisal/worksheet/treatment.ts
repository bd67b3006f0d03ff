import table from '../../../data/treatment-words.tsv?raw';
import type { Article } from '../../article/model.ts';
import { parseTsv } from '../../tables/parse-tsv.ts';

const ROWS = parseTsv(table, ['words', 'where']);

/** Words of a heading as they are compared: lower case, whole words, punctuation aside. */
const wordsOf = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/**
 * Whether the page is about a treatment, by its own title and headings (`data/treatment-words.tsv`; English, German, Spanish). A word
 * in the title is enough; in a heading only words that can hardly be about anything else. In doubt it is not: then
 * the worksheet leaves out the instrument that is made for such pages.
 */
export function isAboutTreatment({ title, headings }: Pick<Article, 'title' | 'headings'>): boolean {
  const inTitle = wordsOf(title);
  const inHeadings = headings.map(wordsOf);
  return ROWS.some(({ words, where }) => {
    const phrase = ` ${words} `;
    if (inTitle.includes(phrase)) return true;
    return where === 'heading' && inHeadings.some(heading => heading.includes(phrase));
  });
}
