import type { Figure } from '../harness/figure.ts';
import { appraiseArticle } from './appraise.ts';
import { besideOthers } from './beside-others.ts';
import { detector } from './detector.ts';
import { readAgain } from './read-again.ts';
import { readWhole } from './read-whole.ts';
import { retractionList } from './retraction-list.ts';

/** All figures, in the order of the table. A new one is a file here and a line in this list. */
export const FIGURES: readonly Figure[] = [
  detector,
  readWhole,
  readAgain,
  besideOthers,
  retractionList,
  appraiseArticle,
];
