import { type Line, line } from '../wording/index.ts';
import type { Work, WorkResult } from '../works/model.ts';

/** Whether the look-up found a paper, and another than the one that the entry's text names. */
export function isOtherPaper(result: WorkResult | 'loading'): boolean {
  return result !== 'loading' && result.status === 'found' && result.work.contradicts !== undefined;
}

/** That the link leads elsewhere, where to, and why no notice is shown. */
export function otherPaperLines({ title }: Work): Line[] {
  return [
    line('card.other-paper'),
    ...(title ? [line('card.other-paper-title', { by: title.by, title: title.value })] : []),
    line('card.other-paper-notices'),
  ];
}
