/**
 * One article's findings, a file a section. Pure: no document, no network, no extension API, and no clock but
 * `now`. There is no score and nothing is ranked.
 *
 *   article + sources + works → who · when · sources · claims · checked · site · questions → Appraisal
 *
 * `previewEntry` makes the card of one reference, `asText` the plain text of an appraisal.
 */
import { line } from '../wording/index.ts';
import { isoDay, yearOf } from './age.ts';
import { checked } from './checked.ts';
import { claims } from './claims/index.ts';
import { glanceOf } from './glance.ts';
import { type AppraisalInput, pageDate } from './input.ts';
import { know } from './known.ts';
import type { Appraisal } from './model.ts';
import { questions } from './questions.ts';
import { referenceFindings } from './references.ts';
import { site } from './site.ts';
import { sources } from './sources.ts';
import { when } from './when.ts';
import { who } from './who.ts';

export { asText } from './as-text.ts';
export { previewEntry, previewMissing } from './card.ts';
export type { AppraisalInput, Lookups } from './input.ts';
export type * from './model.ts';

/** All findings about one article, as JSON. Never throws on a well-typed article. */
export function appraise(input: AppraisalInput): Appraisal {
  const known = know(input);
  const { article, now } = input;
  const { length: unread } = article.unread;
  const date = pageDate(article);
  const pageYear = date && yearOf(date.iso);
  return {
    ...glanceOf(known),
    scope: [
      line('about.scope'),
      line('about.read-on', { on: isoDay(now) }),
      ...(unread > 0 ? [line('about.unread', { n: unread })] : []),
    ],
    findings: [
      ...who(article),
      ...when(article, now),
      ...sources(known),
      ...claims(known),
      ...checked(article),
      ...site(input),
      ...questions(known),
    ],
    lists: [...known.names.lists],
    references: referenceFindings(known),
    ...(pageYear !== undefined && { pageYear }),
  };
}
