import type { Entry } from './model.ts';

/** "1. ", "[1] ", "(1) ", "(1.) ", "1) ", "1 ", "2.Bocquet"; four digits would be a year. */
const LABEL =
  /^\s*(?:[[(]\s?(\d{1,3})\s?\.?\s?[\])][.:]?\s*|\^?\s?(\d{1,3})(?:\s?[.):]\s*(?!\d)|\s+)|(\d{1,3})(?=\p{Lu}\p{Ll}|https?:))/u;

/** Share of entries that must carry a number, so that single numbers at the start of titles are no labels. */
const LABELLED_SHARE = 0.8;

export interface Label {
  number: number;
  /** How much of the text it takes. */
  length: number;
}

/** The number that a text begins with as an entry of a list would, or null. */
export function labelOf(text: string): Label | null {
  const match = LABEL.exec(text);
  if (match === null) return null;
  const number = Number(match[1] ?? match[2] ?? match[3]);
  return number > 0 ? { number, length: match[0].length } : null;
}

/** Sets labels and cuts them off the text where nearly all entries carry rising numbers; tells whether they do. */
export function takePrintedLabels(entries: Entry[]): boolean {
  const labels = entries.map(entry => labelOf(entry.text));
  let rising = 0;
  let last = 0;
  for (const label of labels) {
    if (label !== null && label.number > last) {
      rising++;
      last = label.number;
    }
  }
  if (rising < entries.length * LABELLED_SHARE || rising === 0) return false;
  entries.forEach((entry, index) => {
    const label = labels[index];
    if (label === null || label === undefined) return;
    entry.label = label.number;
    entry.text = entry.text.slice(label.length);
  });
  return true;
}
