import type { Reading } from '../text/reading.ts';
import { countTerms, emptyCount, HEALTH_GROUPS, OTHER_GROUPS, type TermCount, total } from './terms.ts';

/** What the decision is made from; each is said to the reader as one piece of evidence. */
export interface HealthFeatures {
  title: TermCount;
  description: TermCount;
  headings: TermCount;
  /** Sections, keywords, breadcrumbs and the address's path. */
  section: TermCount;
  /** The name of the site. */
  site: TermCount;
  body: TermCount;
  /** Words in paragraphs of some length. */
  proseWords: number;
  medicalTypes: string[];
  otherTypes: string[];
  openGraphType: string;
  isFrontPage: boolean;
}

/** The first pages of a text tell its subject; counting stops there. */
const MOST_BODY_WORDS = 4_000;
/** A block as long as this is prose: a sentence or two. */
const SHORTEST_PROSE = 80;

const MEDICAL_ARTICLE_TYPE =
  /^(?:Medical(?:WebPage|ScholarlyArticle|Condition|Symptom|Therapy|Procedure|Test|SignOrSymptom|Entity|RiskFactor|Cause|Device|Study)|Drug|HealthTopicContent|InfectiousDisease|DietarySupplement|AnatomicalStructure)$/;
const OTHER_TYPE =
  /^(?:Product|Offer|AggregateOffer|ItemList|Recipe|SoftwareApplication|LocalBusiness|Store|Event|Movie|JobPosting|QAPage|DiscussionForumPosting|Course|VideoGame|MusicRecording|LegalService|FinancialService|ProductGroup|CollectionPage)$/;

export function readFeatures(reading: Reading, address: string): HealthFeatures {
  const { metadata } = reading;
  const headings = emptyCount();
  const body = emptyCount();
  let proseWords = 0;
  for (const line of reading.lines) {
    if (line.zone !== 'page' || line.block.region === 'nav' || line.block.region === 'footer') continue;
    if (line.block.headingLevel > 0) countTerms(line.text, headings, 400);
    else if (line.text.length >= SHORTEST_PROSE) {
      countTerms(line.text, body, MOST_BODY_WORDS);
      proseWords += line.text.length / 6;
    }
  }
  const path = pathOf(address);
  return {
    title: countTerms(metadata.title, emptyCount()),
    description: countTerms(metadata.description, emptyCount(), 80),
    headings,
    section: countTerms(
      [...metadata.sections, ...metadata.keywords.slice(0, 20), path.replace(/[-_/+.]+/g, ' ')].join(' ; '),
      emptyCount(),
      120,
    ),
    site: countTerms(`${metadata.siteName ?? ''}`, emptyCount()),
    body,
    proseWords: Math.round(proseWords),
    medicalTypes: [...metadata.types, ...metadata.about.flatMap(item => item.types)].filter(type =>
      MEDICAL_ARTICLE_TYPE.test(type),
    ),
    otherTypes: metadata.types.filter(type => OTHER_TYPE.test(type)),
    openGraphType: metadata.openGraphType,
    isFrontPage: path === '' || path === '/',
  };
}

function pathOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    return '';
  }
}

/** Words of health, and of other subjects, per hundred words. */
export function density(count: TermCount): { health: number; other: number } {
  const words = Math.max(count.words, 1);
  return {
    health: (100 * total(count, HEALTH_GROUPS)) / words,
    other: (100 * total(count, OTHER_GROUPS)) / words,
  };
}
