import type { Figure } from '../harness/figure.ts';
import { appraiseArticle } from './appraise.ts';
import { besideOthers } from './beside-others.ts';
import { busyPage } from './busy-page.ts';
import { cardFigure } from './card.ts';
import { classify } from './classify.ts';
import { detector } from './detector.ts';
import { heapFigure } from './heap.ts';
import { longTasks } from './long-tasks.ts';
import { painting } from './painting.ts';
import { pointer } from './pointer.ts';
import { readAgain } from './read-again.ts';
import { readWhole } from './read-whole.ts';
import { references } from './references.ts';
import { retractionList } from './retraction-list.ts';

/** All figures, in the order of the table. A new one is a file here and a line in this list. */
export const FIGURES: readonly Figure[] = [
  detector,
  readWhole,
  readAgain,
  besideOthers,
  painting,
  pointer,
  busyPage,
  classify,
  retractionList,
  appraiseArticle,
  cardFigure,
  references,
  longTasks,
  heapFigure,
];
