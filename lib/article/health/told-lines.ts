import type { Line } from '../text/lines.ts';

/** The lines that an answer about health was read from. */
export interface ToldLines {
  lines: readonly Line[];
  /** How many paragraphs and headings were counted until there were words enough; infinite where there never were. */
  most: { prose: number; heading: number };
}

/** A line as long as this is prose: a sentence or two. */
const SHORTEST_PROSE = 80;

/** What a line is to the reader of health; undefined for navigation, footer, comments and other articles. */
export function partOf({ zone, block, text }: Line): 'heading' | 'prose' | 'label' | undefined {
  if (zone !== 'page' || block.region === 'footer') return undefined;
  if (block.headingLevel > 0) return 'heading';
  return text.length >= SHORTEST_PROSE ? 'prose' : 'label';
}

/** Whether a page's lines are, as far as they were looked at, those of an earlier answer. */
export function isToldBy(lines: readonly Line[], before: ToldLines): boolean {
  const seen = { prose: 0, heading: 0 };
  let at = 0;
  for (const line of lines) {
    const part = partOf(line);
    if (part === undefined) continue;
    if (part !== 'label' && seen[part]++ >= before.most[part]) continue;
    if (before.lines[at++] !== line) return false;
  }
  return at === before.lines.length;
}
