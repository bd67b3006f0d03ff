import siteWords from '../../../data/health-site-words.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { collapse } from '../page-text.ts';
import type { Line } from '../text/lines.ts';
import type { PageLines } from '../text/page-lines.ts';
import { cell, parseTable } from '../text/table.ts';
import { countTerms, emptyCount, type TermCount, total } from './terms.ts';
import { partOf, type ToldLines } from './told-lines.ts';

/** What the decision is made from. */
export interface HealthFeatures {
  /** schema.org types of medical content among the page's own. */
  medicalTypes: string[];
  /** schema.org and Open Graph types of something else: a product, a recipe, a listing. */
  otherTypes: string[];
  title: TermCount;
  description: TermCount;
  headings: TermCount;
  /** Sections, keywords and the address's path. */
  section: TermCount;
  /** A part of the site's name or host that speaks of health, or "". */
  site: string;
  body: TermCount;
  /** Fields of a form with a trial register's words ("Sponsor:"), as printed. */
  registerFields: string[];
  /** Words in those paragraphs whose words were counted. */
  proseWords: number;
  isFrontPage: boolean;
  told: ToldLines;
}

/** The first pages of a text tell its subject; counting stops there. On 181 labelled pages 1,000 to 3,000 words give the same answers. */
const MOST_BODY_WORDS = 1_500;
const MOST_HEADING_WORDS = 300;
const MOST_SECTION_WORDS = 80;
const MOST_KEYWORDS = 12;

/** schema.org, health-lifesci section: what a page about health is, or is about. */
const MEDICAL_TYPE =
  /^(?:Medical(?:WebPage|ScholarlyArticle|Condition|Symptom|SignOrSymptom|Therapy|Procedure|Test|RiskFactor|Cause)|Drug|HealthTopicContent|InfectiousDisease|DietarySupplement|AnatomicalStructure)$/;
/** schema.org types of pages that sell, list, or teach to cook. */
const OTHER_TYPE =
  /^(?:Product|ProductGroup|Offer|Recipe|SoftwareApplication|Store|Event|JobPosting|QAPage|DiscussionForumPosting|VideoGame|LegalService|CollectionPage)$/;
/** Open Graph types of the same. */
const OTHER_OPEN_GRAPH = /^(?:product|og:product|product\.item|recipe|food|profile|video\.movie|game)/;

const healthySites = lazily(() => parseTable(siteWords).map(row => cell(row, 'part')));

/** Gathers the features. Reads the page's own text only: no navigation, footer, comments or other articles. */
export function* readFeatureSteps(reading: PageLines, address: string): Generator<void, HealthFeatures> {
  const { markup, language } = reading;
  const headings = emptyCount();
  const body = emptyCount();
  const registerFields: string[] = [];
  const told: Line[] = [];
  const seen = { prose: 0, heading: 0 };
  let proseLetters = 0;
  for (const line of reading.lines) {
    const part = partOf(line);
    if (part === 'heading' && headings.words < MOST_HEADING_WORDS) {
      countTerms(line.text, language, headings, MOST_HEADING_WORDS);
      seen.heading++;
      told.push(line);
    } else if (part === 'prose' && body.words < MOST_BODY_WORDS) {
      countTerms(line.text, language, body, MOST_BODY_WORDS);
      proseLetters += line.text.length;
      seen.prose++;
      told.push(line);
      yield;
    } else if (part === 'label') {
      if (registerFields.length < MOST_FIELDS && isRegisterField(line.text, language))
        registerFields.push(collapse(line.text));
      told.push(line);
    }
  }
  const { path, host } = partsOf(address);
  const section = [
    ...markup.sections,
    ...markup.keywords.slice(0, MOST_KEYWORDS),
    path.replace(/[-_/+.]+/g, ' '),
  ];
  return {
    medicalTypes: [...markup.types, ...markup.about.flatMap(item => item.types)].filter(type =>
      MEDICAL_TYPE.test(type),
    ),
    otherTypes: [
      ...markup.types.filter(type => OTHER_TYPE.test(type)),
      ...(OTHER_OPEN_GRAPH.test(markup.openGraphType) ? [`og:type ${markup.openGraphType}`] : []),
    ],
    title: countTerms(markup.title, language, emptyCount()),
    description: countTerms(markup.description, language, emptyCount(), MOST_SECTION_WORDS),
    headings,
    section: countTerms(section.join(' ; '), pathLanguage(language), emptyCount(), MOST_SECTION_WORDS),
    site: siteSign(`${markup.siteName ?? ''} ${host}`),
    body,
    registerFields,
    proseWords: Math.round(proseLetters / LETTERS_OF_A_WORD),
    isFrontPage: reading.isFrontPage,
    told: {
      lines: told,
      most: {
        prose: body.words < MOST_BODY_WORDS ? Number.POSITIVE_INFINITY : seen.prose,
        heading: headings.words < MOST_HEADING_WORDS ? Number.POSITIVE_INFINITY : seen.heading,
      },
    },
  };
}

/** A field's name ends with a colon and is short ("Primary Outcome Measures :"). */
const FIELD = /^\s*[^:]{3,50}:(?:\s|$)/;
/** Enough to know the form by. */
const MOST_FIELDS = 8;

function isRegisterField(text: string, language: string): boolean {
  const label = FIELD.exec(text)?.[0];
  return label !== undefined && total(countTerms(label, language, emptyCount()), ['registry']) > 0;
}

/** With the space after it, in the seven languages about six. */
const LETTERS_OF_A_WORD = 6;

/** Sections are named in English on many sites ("/health/"), in the page's language on the others. */
function pathLanguage(language: string): string {
  return language === 'und' ? 'en' : language;
}

function siteSign(site: string): string {
  const name = site.toLowerCase();
  return healthySites().find(part => name.includes(part)) ?? '';
}

function partsOf(address: string): { path: string; host: string } {
  try {
    const { pathname, hostname } = new URL(address);
    return { path: decodeURIComponent(pathname), host: hostname };
  } catch {
    return { path: '', host: '' };
  }
}
