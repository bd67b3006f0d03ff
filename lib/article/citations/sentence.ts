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
 * The sentence that the marker at [from, to) stands in, without this and the block's other markers; where the
 * marker follows the full stop, the sentence before it. Unicode's sentence boundaries (UAX 29) by Intl.Segmenter.
 */
export function sentenceAt(
  text: string,
  from: number,
  to: number,
  markers: readonly { from: number; to: number }[],
  language: string,
): string {
  const before = withoutMarkers(text, Math.max(0, from - REACH), from, markers);
  const after = withoutMarkers(text, to, Math.min(text.length, to + REACH), markers);
  const at = before.trimEnd().length - 1;
  let sentence = '';
  for (const { segment, index } of segmenterFor(language).segment(before + after)) {
    if (index > at && sentence !== '') break;
    sentence = segment;
  }
  return collapse(sentence).replace(/\s(?=[.,;:!?])/g, '');
}

function withoutMarkers(
  text: string,
  from: number,
  to: number,
  markers: readonly { from: number; to: number }[],
): string {
  let kept = '';
  let at = from;
  for (const marker of markers) {
    if (marker.to <= at || marker.from >= to) continue;
    kept += text.slice(at, Math.max(at, marker.from));
    at = Math.min(to, marker.to);
  }
  return kept + text.slice(at, to);
}
