import type { Article, HealthEvidence } from '../model.ts';
import type { Reading } from '../text/reading.ts';
import { density, type HealthFeatures, readFeatures } from './features.ts';
import { HEALTH_GROUPS, OTHER_GROUPS, type TermCount, total } from './terms.ts';

const WEIGHTS = {
  medicalType: 5,
  title: 1.5,
  otherTitle: -2,
  section: 1,
  otherSection: -1,
  bodyPerHundred: 0.6,
  otherPerHundred: -0.9,
  base: -4,
};

/** Whether the page is a health article, with the reasons for and against. */
export function readHealth(reading: Reading, address: string): Article['health'] {
  const features = readFeatures(reading, address);
  const evidence = weigh(features);
  const sum = evidence.reduce((total, item) => total + item.weight, 0);
  return { isHealth: sum > 0, evidence };
}

function weigh(f: HealthFeatures): HealthEvidence[] {
  const list: HealthEvidence[] = [];
  const add = (sign: string, quote: string, weight: number) => {
    if (weight !== 0) list.push({ sign, quote, weight: Math.round(weight * 100) / 100 });
  };
  const body = density(f.body);
  add('schema.org type', f.medicalTypes.join(', '), f.medicalTypes.length > 0 ? WEIGHTS.medicalType : 0);
  add(
    'words of the title',
    words(f.title, HEALTH_GROUPS),
    WEIGHTS.title * Math.min(3, total(f.title, HEALTH_GROUPS)),
  );
  add(
    'other subject in the title',
    words(f.title, OTHER_GROUPS),
    WEIGHTS.otherTitle * Math.min(3, total(f.title, OTHER_GROUPS)),
  );
  add(
    'section',
    words(f.section, HEALTH_GROUPS),
    WEIGHTS.section * Math.min(3, total(f.section, HEALTH_GROUPS)),
  );
  add(
    'other section',
    words(f.section, OTHER_GROUPS),
    WEIGHTS.otherSection * Math.min(3, total(f.section, OTHER_GROUPS)),
  );
  add('words of the text', words(f.body, HEALTH_GROUPS), WEIGHTS.bodyPerHundred * Math.min(12, body.health));
  add(
    'other subject in the text',
    words(f.body, OTHER_GROUPS),
    WEIGHTS.otherPerHundred * Math.min(10, body.other),
  );
  add('base', '', WEIGHTS.base);
  return list;
}

function words(
  count: TermCount,
  groups: readonly (typeof HEALTH_GROUPS)[number][] | readonly (typeof OTHER_GROUPS)[number][],
): string {
  return groups
    .flatMap(group => count.samples[group] ?? [])
    .slice(0, 8)
    .join(', ');
}
