import { readClaims } from './claims/index.ts';
import { readDateSteps } from './dates/index.ts';
import { readHealthSteps } from './health/index.ts';
import { vocabularySteps } from './health/terms.ts';
import { readMetadataSteps } from './metadata/index.ts';
import type { Anchor, Article } from './model.ts';
import type { PageText } from './page-text.ts';
import { readPaper } from './paper.ts';
import { readPeopleSteps } from './people/index.ts';
import { readPolicySteps } from './policies.ts';
import type { FactsMemory } from './reading-memory.ts';
import type { Line } from './text/lines.ts';
import { type Reading, startReadingSteps } from './text/reading.ts';
import { signsIn } from './text/signs.ts';

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

/**
 * Reads everything but references and citations from a page's text and markup. Total; yields between its parts.
 * `known` holds what an earlier reading found and what has not changed since.
 */
export function* readPageFactsSteps(
  page: PageText,
  address: string,
  anchors: Map<string, Anchor>,
  known: Partial<FactsMemory>,
): Generator<void, { facts: PageFacts; memory: FactsMemory }> {
  const metadata = known.metadata ?? (yield* readMetadataSteps(page.document));
  yield;
  const { reading, opening } = yield* startReadingSteps(page, metadata, address, anchors, known.opening);
  yield;
  const paper = readPaper(metadata.paperNumbers, address);
  yield* vocabularySteps(reading.language);
  const health = yield* healthSteps(reading, address, known);
  yield;
  const people = yield* readPeopleSteps(reading);
  yield;
  const dates = yield* readDateSteps(reading);
  yield;
  const claims = readClaims(reading);
  yield;
  const policies = known.policies ?? (yield* readPolicySteps(reading));
  for (const [id, anchor] of policies.anchors) anchors.set(id, anchor);
  const facts: PageFacts = {
    language: reading.language,
    title: metadata.title,
    headings: headingsOf(reading),
    ...(metadata.siteName === undefined ? {} : { siteName: metadata.siteName }),
    ...(paper === undefined ? {} : { paper }),
    ...(metadata.claimedUrl === undefined ? {} : { claimedUrl: metadata.claimedUrl }),
    health: health.value,
    ...people,
    ...dates,
    claims,
    policies: policies.value,
    unread: metadata.unread,
  };
  return { facts, memory: { metadata, opening, health, policies } };
}

/**
 * Health is told by the opening thousands of words, the headings and short lines: where those are the same as before,
 * and the markup, the answer is. As many lines are compared as hold several times the words that are counted.
 */
function* healthSteps(
  reading: Reading,
  address: string,
  known: Partial<FactsMemory>,
): Generator<void, FactsMemory['health']> {
  const { language } = reading;
  const lines = tellingLines(reading.lines);
  const before = known.health;
  if (before !== undefined && known.metadata !== undefined && before.language === language) {
    const isSame =
      before.lines.length === lines.length && lines.every((line, index) => line === before.lines[index]);
    if (isSame) return before;
  }
  return { lines, language, value: yield* readHealthSteps(reading, address) };
}

/** Twice the words of prose, and of headings, that the reader of health counts at most. */
const TOLD_WORDS = { prose: 6_000, headings: 600 };
/** The reader of health takes a shorter line for a label. */
const SHORTEST_PROSE = 80;

function tellingLines(lines: readonly Line[]): Line[] {
  const telling: Line[] = [];
  let prose = 0;
  let headings = 0;
  for (const line of lines) {
    if (line.zone !== 'page' || line.block.region === 'footer') continue;
    if (line.block.headingLevel > 0) {
      if (headings < TOLD_WORDS.headings) telling.push(line);
      headings += wordsIn(line);
    } else if (line.text.length >= SHORTEST_PROSE) {
      if (prose < TOLD_WORDS.prose) telling.push(line);
      prose += wordsIn(line);
    } else telling.push(line);
  }
  return telling;
}

/** A line of several in its block counts for none, so that more lines are compared than need be, never fewer. */
function wordsIn({ block, text }: Line): number {
  return text.length === block.text.length ? signsIn(block).words : 0;
}

/** Of the article's own text: no navigation, footer, comments or other articles. */
function headingsOf({ lines }: Reading): string[] {
  return lines
    .filter(({ zone, block }) => zone === 'page' && block.headingLevel > 0 && block.region !== 'footer')
    .map(({ text }) => text)
    .filter(text => text !== '');
}
