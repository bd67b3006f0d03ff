import { readClaims } from './claims/index.ts';
import { readDates } from './dates/index.ts';
import { readHealth } from './health/index.ts';
import { readMetadata } from './metadata/index.ts';
import type { Anchor, Article } from './model.ts';
import type { PageText } from './page-text.ts';
import { readPaper } from './paper.ts';
import { readPeople } from './people/index.ts';
import { readPolicies } from './policies.ts';
import { type Reading, startReading } from './text/reading.ts';

/** What a page says about itself: who, when, what it claims, what it is about. */
export type PageFacts = Pick<
  Article,
  | 'claimedUrl'
  | 'language'
  | 'title'
  | 'headings'
  | 'siteName'
  | 'paper'
  | 'health'
  | 'authors'
  | 'reviewers'
  | 'credited'
  | 'anonymousReview'
  | 'dates'
  | 'allDates'
  | 'claims'
  | 'policies'
  | 'unread'
>;

/** Reads everything but references and citations from a page's text and markup. Total; yields between its parts. */
export function* readPageFactsSteps(
  page: PageText,
  address: string,
  anchors: Map<string, Anchor>,
): Generator<void, PageFacts> {
  const metadata = readMetadata(page.document);
  yield;
  const reading = startReading(page, metadata, address, anchors);
  yield;
  const paper = readPaper(metadata.paperNumbers, address);
  const health = readHealth(reading, address);
  yield;
  const people = readPeople(reading);
  yield;
  const dates = readDates(reading);
  yield;
  const claims = readClaims(reading);
  yield;
  return {
    language: reading.language,
    title: metadata.title,
    headings: headingsOf(reading),
    ...(metadata.siteName === undefined ? {} : { siteName: metadata.siteName }),
    ...(paper === undefined ? {} : { paper }),
    ...(metadata.claimedUrl === undefined ? {} : { claimedUrl: metadata.claimedUrl }),
    health,
    ...people,
    ...dates,
    claims,
    policies: readPolicies(reading),
    unread: metadata.unread,
  };
}

/** Of the article's own text: no navigation, footer, comments or other articles. */
function headingsOf({ lines }: Reading): string[] {
  return lines
    .filter(({ zone, block }) => zone === 'page' && block.headingLevel > 0 && block.region !== 'footer')
    .map(({ text }) => text)
    .filter(text => text !== '');
}
