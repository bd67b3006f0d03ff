import type { Line } from './lines.ts';

/** Letters of prose that tell the language. */
const LONGEST_OPENING = 4_000;
const SHORTEST_PROSE = 60;

/** The first prose of a page's own text, by which its language is told. */
export function openingOf(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    if (line.zone !== 'page' || line.text.length < SHORTEST_PROSE) continue;
    text += ` ${line.text}`;
    if (text.length > LONGEST_OPENING) break;
  }
  return text;
}
