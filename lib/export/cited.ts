import { type KnownOfWorks, numberOf, worksApart } from '../appraisal/named-works.ts';
import type { NamedWork, Reference } from '../article/model.ts';
import { type Line, line, listValue, visible } from '../wording/index.ts';
import type { Notice } from '../works/model.ts';
import { type Item, itemOf } from './item.ts';
import { citationText } from './vancouver.ts';

/** What "Copy" gives for a reference; of one that names several works, or only carries a number, its own words. */
export function citationOf(known: KnownOfWorks, reference: Reference, on: string): string {
  const works = worksApart(known, reference);
  if (works === undefined) return citationText(reference, known.works.get(reference.id), on);
  const [work, other] = works;
  return other === undefined && work?.carriedBy !== undefined
    ? citationText(reference, undefined, on)
    : visible(reference.text);
}

/** An entry that is not one paper, for an export: its own words, without a number; which it names, and what is known, is noted. */
export function itemOfNamed(
  reference: Reference,
  works: readonly NamedWork[],
  noticesOf: (id: string) => readonly Notice[],
  on: string,
): Item {
  const [work] = works;
  const { url, ...rest } = itemOf(reference, 'loading', on, []);
  return {
    ...rest,
    identifiers: {},
    ...(works.length === 1 && work?.carriedBy !== undefined && url !== undefined && { url }),
    notes: [...works.flatMap(each => notesOn(each, noticesOf(each.id))), ...rest.notes],
  };
}

function notesOn(work: NamedWork, notices: readonly Notice[]): Line[] {
  const number = numberOf(work);
  return [
    line('export.names-number', { number }),
    ...notices.map(({ kind, saidBy }) => {
      const by = [...new Set(saidBy.map(said => said.by))];
      return line('export.notice-of', { by: listValue(by), k: by.length, number, kind: `label.${kind}` });
    }),
  ];
}
