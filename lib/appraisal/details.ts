import { type Line, line, listValue } from '../wording/index.ts';
import type { Disagreement, Said, Work } from '../works/model.ts';

/* What services say of a work beyond its title: each line is one service's word, none is ours. */

/**
 * What kind of study the work is, in the words of the service that lists it: never a level, a grade or a rank. Where
 * the service has the record and names none, that is said.
 */
export function kindLines({ designs, publicationTypes: types }: Work): Line[] {
  if (designs === undefined) {
    return types ? [line('card.types', { by: types.by, types: listValue(types.value) })] : [];
  }
  const { by, value } = designs;
  if (value.length === 0) return [line('card.no-types', { by })];
  const terms = (as: string) => value.filter(term => term.as === as).map(({ term }) => term);
  const [listed, filed] = [terms('type'), terms('heading')];
  return [
    ...(listed.length > 0 ? [line('card.types', { by, types: listValue(listed) })] : []),
    ...(filed.length > 0 ? [line('card.filed', { by, headings: listValue(filed) })] : []),
  ];
}

/** What the register says of the trial; its codes as words: "ACTIVE_NOT_RECRUITING" → "active not recruiting". */
export function trialLines({ trial }: Work): Line[] {
  if (trial === undefined) return [];
  const { by, value } = trial;
  const { nct, status, studyType, phases, hasResults, start, completed, lastUpdated } = value;
  const words = [
    status,
    ...(studyType ? [studyType] : []),
    ...phases.filter(phase => phase !== NO_PHASE),
  ].map(asWords);
  const results = hasResults ? 'card.trial-results' : 'card.trial-no-results';
  return [
    line('card.trial', { by, nct, words: listValue(words) }),
    ...(hasResults === undefined ? [] : [line(results, { by })]),
    ...(start ? [line('card.trial-start', { by, date: start })] : []),
    ...(completed ? [line('card.trial-end', { by, date: completed })] : []),
    ...(lastUpdated ? [line('card.trial-updated', { by, date: lastUpdated })] : []),
  ];
}

/** What the register puts where a trial has no phase, as of a device. */
const NO_PHASE = 'NA';

/** "PHASE2" → "phase 2": the register's own codes, in small letters. */
function asWords(code: string): string {
  return code
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/([a-z])(\d)/, '$1 $2');
}

/** Whether MEDLINE indexes the journal, where the catalogue was asked. */
export function journalLines({ medlineIndexed }: Work): Line[] {
  if (medlineIndexed === undefined) return [];
  return [line(medlineIndexed.value ? 'card.medline' : 'card.medline-not', { by: medlineIndexed.by })];
}

/** Where services say different things: who says which, one line each, in the order of precedence. */
export function disagreementLines({ disagreements = [] }: Work): Line[] {
  return disagreements.flatMap(linesOf);
}

function linesOf(disagreement: Disagreement): Line[] {
  switch (disagreement.field) {
    case 'year':
      return byValue(disagreement.said).map(({ who, value }) =>
        line('card.year-said', { ...who, year: value }),
      );
    case 'title':
      return byValue(disagreement.said).map(({ who, value }) =>
        line('card.title-said', { ...who, title: value }),
      );
    case 'retraction':
      // Those that list it are named in the notice, above all else.
      return byValue(disagreement.said.filter(({ value }) => !value)).map(({ who }) =>
        line('card.no-retraction-said', who),
      );
  }
}

/** Each value once, with everyone who gives it. */
function byValue<T>(said: readonly Said<T>[]): { who: { by: string; k: number }; value: T }[] {
  return [...Map.groupBy(said, ({ value }) => value)].map(([value, group]) => {
    const names = group.map(({ by }) => by);
    return { who: { by: listValue(names), k: names.length }, value };
  });
}
