import { join } from 'node:path';
import type { Answer } from '../../../scripts/stand-in/exchange.ts';
import { fileAnswer } from '../../../scripts/stand-in/files.ts';
import { everywhere } from '../../../scripts/stand-in/sample-works.ts';

const SAMPLE = join(import.meta.dirname, '../../fixtures/pages/sample-article.html');

/** What one marker of the article cites: a paper that every service of papers has, a wiki page and a trial. */
export const CITED = ['paper', 'wiki page', 'trial'] as const;

/** The marker that cites the works of this set. @param set from 1 on */
export function markerOf(set: number): string {
  const first = (set - 1) * CITED.length + 1;
  return `(${CITED.map((_, at) => first + at).join(', ')})`;
}

/**
 * The sample article with so many markers, each citing a paper, a wiki page and a trial of its own, so that no
 * earlier answer about them is at hand.
 */
export function articleOf(sets: number): Answer {
  const numbers = Array.from({ length: sets }, (_, at) => at + 1);
  const sentences = numbers.map(
    set =>
      `<p>The symptoms of the patients in group ${set} came back in the second year.${markerOf(set)}</p>`,
  );
  const entries = numbers.flatMap(set => {
    const { doi, pmid } = everywhere(set);
    return [
      `<li><a href="https://doi.org/${doi}">https://doi.org/${doi}</a> PMID: ${pmid}</li>`,
      `<li>${link(`https://en.wikipedia.org/wiki/Sample_subject_${set}`)}</li>`,
      `<li>${link(`https://clinicaltrials.gov/study/${trialNumber(set)}`)}</li>`,
    ];
  });
  const sample = fileAnswer(SAMPLE);
  const body = sample.body
    .replace(/\((?:1|2)\)<\/p>/g, '</p>')
    .replace('<h2>Does Medication Help?</h2>', `${sentences.join('\n')}$&`)
    .replace(/<ol>[\s\S]*?<\/ol>/, `<ol>${entries.join('\n')}</ol>`);
  return { ...sample, body };
}

const link = (address: string) => `<a href="${address}">${address}</a>`;

/** Ends in 1: the stand-in knows none that ends in 0. */
const trialNumber = (set: number) => `NCT9${String(set).padStart(6, '0')}1`;
