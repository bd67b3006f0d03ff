import { belongingSteps } from './belonging/index.ts';
import { readClaims } from './claims/index.ts';
import { readDateSteps } from './dates/index.ts';
import type { Lexicon } from './lexicon/index.ts';
import { readMarkupFactSteps } from './metadata/markup-facts.ts';
import type { Anchor, Article } from './model.ts';
import { readPaper } from './paper.ts';
import { readPeopleSteps } from './people/index.ts';
import { readPolicySteps } from './policies.ts';
import type { FactsMemory } from './reading-memory.ts';
import type { ReferenceList } from './references/model.ts';
import type { Subject } from './subject.ts';
import type { PageLines } from './text/page-lines.ts';
import type { Reading } from './text/reading.ts';
import { noteSignSteps } from './text/signs.ts';

/** What a page says about itself: who, when, what it claims. */
export type PageFacts = Pick<
  Article,
  | 'claimedUrl'
  | 'headings'
  | 'siteName'
  | 'paper'
  | 'authors'
  | 'reviewers'
  | 'credited'
  | 'anonymousReview'
  | 'dates'
  | 'allDates'
  | 'claims'
  | 'policies'
>;

/**
 * Reads everything but subject, references and citations from a page's text and markup. Total; yields between its
 * parts. `known` holds what an earlier reading found and what has not changed since.
 */
export function* readPageFactSteps(
  { page, lines, address }: Subject,
  lists: readonly ReferenceList[],
  anchors: Map<string, Anchor>,
  known: Partial<FactsMemory>,
  lexicon: Lexicon,
): Generator<void, { facts: PageFacts; memory: FactsMemory }> {
  const { markup } = lines;
  yield* noteSignSteps(lexicon, page.blocks);
  yield;
  const stated = known.stated ?? (yield* readMarkupFactSteps(page.document, markup));
  yield;
  const belonging = yield* belongingSteps(lexicon, lines, lists);
  yield;
  const reading: Reading = { ...lines, address, lexicon, stated, belonging, anchors };
  const paper = readPaper(markup.paperNumbers, address);
  const { people, entries } = yield* readPeopleSteps(reading);
  yield;
  const dates = yield* readDateSteps(reading, entries);
  yield;
  const claims = readClaims(reading);
  yield;
  const policies = known.policies ?? (yield* readPolicySteps(reading));
  for (const [id, anchor] of policies.anchors) anchors.set(id, anchor);
  const facts: PageFacts = {
    headings: headingsOf(lines),
    ...(markup.siteName === undefined ? {} : { siteName: markup.siteName }),
    ...(paper === undefined ? {} : { paper }),
    ...(markup.claimedUrl === undefined ? {} : { claimedUrl: markup.claimedUrl }),
    ...people,
    ...dates,
    claims,
    policies: policies.value,
  };
  return { facts, memory: { stated, policies } };
}

/** Of the article's own text: no navigation, footer, comments or other articles. */
function headingsOf({ lines }: PageLines): string[] {
  return lines
    .filter(({ zone, block }) => zone === 'page' && block.headingLevel > 0 && block.region !== 'footer')
    .map(({ text }) => text)
    .filter(text => text !== '');
}
