import { collapse } from '../page-text.ts';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language === 'und' ? undefined : language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** A sentence is looked for in this much text on each side of the marker. */
const REACH = 1_200;

/**
 * The sentence that the marker at [from, to) stands in, without the marker; where the marker follows the full
 * stop, the sentence before it. Unicode's sentence boundaries (UAX 29) through Intl.Segmenter.
 */
export function sentenceAt(text: string, from: number, to: number, language: string): string {
  const start = Math.max(0, from - REACH);
  const before = text.slice(start, from);
  const after = text.slice(to, to + REACH);
  const joined = before + after;
  const at = before.trimEnd().length - 1;
  let sentence = '';
  for (const { segment, index } of segmenterFor(language).segment(joined)) {
    if (index > at && sentence !== '') break;
    sentence = segment;
  }
  return collapse(sentence);
}
