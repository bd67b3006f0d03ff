import type { Article, HealthEvidence } from '../model.ts';
import type { PageLines } from '../text/page-lines.ts';
import { type HealthFeatures, readFeatureSteps } from './features.ts';
import {
  HEALTH_GROUPS,
  OTHER_GROUPS,
  type OtherGroup,
  type TermCount,
  type TermGroup,
  total,
  vocabularySteps,
} from './terms.ts';
import { isToldBy, type ToldLines } from './told-lines.ts';

/**
 * Points of each sign. A page is a health article where they outweigh the threshold. Set by hand in round numbers:
 * structure outweighs vocabulary; the title speaks for the page more than any paragraph; what a page sells, sues
 * over or votes on speaks against it as much as the same share of medical words speaks for it.
 */
const POINTS = {
  /** The markup itself says that the page is medical. */
  medicalType: 4,
  /** For each word of the title, two at most. */
  title: 1,
  section: 0.5,
  description: 0.5,
  /** For each word in a hundred. */
  body: 0.5,
  headings: 0.05,
  site: 0.7,
  otherTitle: -1.5,
  otherSection: -0.5,
  otherType: -4,
  frontPage: -6,
  littleText: -3,
  register: -6,
} as const;

/** Counted at most, so that no single sign decides. */
const MOST = { title: 2, section: 4, description: 3, body: 12, headings: 30, other: 6 } as const;

/** For each word in a hundred of the subject that is most frequent beside health. */
const OTHER_SUBJECT: Readonly<Record<OtherGroup, number>> = {
  pets: -1.2,
  commerce: -0.7,
  business: -1.2,
  law: -1.2,
  politics: -1.5,
  celebrity: -1.2,
  beauty: -1.2,
  cooking: -1.2,
  registry: -1.5,
};

/** Points that a page needs. */
const THRESHOLD = 4.2;
/** An article about a trial may name its sponsor; a record names all of these, each in a field of its own. */
const FEWEST_REGISTER_FIELDS = 4;
/** A page with fewer words of prose is a list or a form. */
const FEWEST_WORDS = 60;

/** An answer, with all of the page's text that it was read from. */
export interface HealthReading {
  value: Article['health'];
  language: string;
  told: ToldLines;
}

/**
 * Whether the page is a health article, with the reasons for and against, the weightiest first. `before` is the
 * answer of an earlier reading of the page with the same markup: it holds where the text that told it is the same.
 */
export function* readHealthSteps(
  reading: PageLines,
  address: string,
  before?: HealthReading,
): Generator<void, HealthReading> {
  const { language, lines } = reading;
  if (before?.language === language && isToldBy(lines, before.told)) return before;
  yield* vocabularySteps(language);
  const { told, ...features } = yield* readFeatureSteps(reading, address);
  const evidence = weigh(features);
  const sum = evidence.reduce((points, item) => points + item.weight, 0);
  return { value: { isHealth: sum >= THRESHOLD, evidence }, language, told };
}

function weigh(features: Omit<HealthFeatures, 'told'>): HealthEvidence[] {
  const list: HealthEvidence[] = [];
  const add = (sign: string, quote: string, weight: number) => {
    if (weight !== 0) list.push({ sign, quote, weight: Math.round(weight * 100) / 100 });
  };
  const { title, section, description, headings, body } = features;
  if (features.medicalTypes.length > 0)
    add('medical type in the markup', features.medicalTypes.join(', '), POINTS.medicalType);
  if (features.otherTypes.length > 0)
    add('another type in the markup', features.otherTypes.join(', '), POINTS.otherType);
  addHealth('words of the title', title, POINTS.title * Math.min(MOST.title, health(title)));
  addHealth('section, keywords, address', section, POINTS.section * Math.min(MOST.section, health(section)));
  addHealth('description', description, POINTS.description * Math.min(MOST.description, health(description)));
  addHealth(
    'words of the headings',
    headings,
    POINTS.headings * Math.min(MOST.headings, share(headings, HEALTH_GROUPS)),
  );
  addHealth('words of the text', body, POINTS.body * Math.min(MOST.body, share(body, HEALTH_GROUPS)));
  if (features.site !== '') add('name of the site', features.site, POINTS.site);
  addOther(
    'another subject in the title',
    title,
    POINTS.otherTitle * Math.min(MOST.title, total(title, OTHER_GROUPS)),
  );
  addOther(
    'another subject in section or keywords',
    section,
    POINTS.otherSection * Math.min(MOST.section, total(section, OTHER_GROUPS)),
  );
  const subject = strongest(body);
  add(
    `another subject in the text: ${subject}`,
    words(body, [subject]),
    OTHER_SUBJECT[subject] * Math.min(MOST.other, share(body, [subject])),
  );
  if (features.isFrontPage) add('front page of a site', '/', POINTS.frontPage);
  if (features.registerFields.length >= FEWEST_REGISTER_FIELDS)
    add('record of a trial register', features.registerFields.join(' '), POINTS.register);
  if (features.proseWords < FEWEST_WORDS)
    add('little text', `${features.proseWords} words`, POINTS.littleText);
  return list.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));

  function addHealth(sign: string, count: TermCount, weight: number): void {
    add(sign, words(count, HEALTH_GROUPS), weight);
  }
  function addOther(sign: string, count: TermCount, weight: number): void {
    add(sign, words(count, OTHER_GROUPS), weight);
  }
}

function health(count: TermCount): number {
  return total(count, HEALTH_GROUPS);
}

/** Words of these groups in a hundred. */
function share(count: TermCount, groups: readonly TermGroup[]): number {
  return (100 * total(count, groups)) / Math.max(count.words, 1);
}

function strongest(count: TermCount): OtherGroup {
  return OTHER_GROUPS.reduce((best, group) =>
    OTHER_SUBJECT[group] * (count.counts[group] ?? 0) < OTHER_SUBJECT[best] * (count.counts[best] ?? 0)
      ? group
      : best,
  );
}

/** The words that a sign was read from, as printed. */
function words(count: TermCount, groups: readonly TermGroup[]): string {
  return groups
    .flatMap(group => count.samples[group] ?? [])
    .slice(0, MOST_QUOTED)
    .join(', ');
}

const MOST_QUOTED = 8;
