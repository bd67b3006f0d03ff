/**
 * A student's worksheet: the points of each instrument with what was read of them, what remains to judge, and room
 * for the student's own words. Made from an appraisal; nothing is looked at again.
 *
 *   appraisal + title and headings → instruments → Worksheet → (a tab of the extension) → Markdown
 */
import type { Article } from '../../article/model.ts';
import type { Appraisal, Finding, Line } from '../model.ts';
import { INSTRUMENTS, type Instrument } from './instruments.ts';
import { MAX_LINES, MAX_TEXT, type Worksheet, type WorksheetItem } from './model.ts';
import { isAboutTreatment } from './treatment.ts';

/** The worksheet of one appraisal. Pure and total. */
export function worksheet(
  { findings, scope }: Pick<Appraisal, 'findings' | 'scope'>,
  article: Pick<Article, 'title' | 'headings' | 'url'>,
): Worksheet {
  const byId = new Map(findings.map(finding => [finding.id, finding]));
  const isTreatment = isAboutTreatment(article);
  return {
    title: article.title.slice(0, MAX_TEXT),
    address: article.url.slice(0, MAX_TEXT),
    scope,
    instruments: INSTRUMENTS.filter(({ on }) => on === 'every page' || isTreatment).map(instrument =>
      filled(instrument, byId),
    ),
  };
}

function filled(
  { id, name, cite, items }: Instrument,
  byId: ReadonlyMap<string, Finding>,
): Worksheet['instruments'][number] {
  return {
    id,
    name,
    cite,
    items: items.map(({ id: item, name: itemName, from, asks }): WorksheetItem => {
      const read = from.flatMap(finding => byId.get(finding) ?? []);
      return {
        id: item,
        name: itemName,
        state: read[0]?.state ?? 'judge',
        seen: read
          .flatMap(({ line, details }) => [line, ...details])
          .slice(0, MAX_LINES)
          .map(fitting),
        asks: [...asks],
      };
    }),
  };
}

/** A page's sentence may be longer than what travels: its beginning stands for it. */
function fitting({ key, params }: Line): Line {
  if (!params) return { key };
  const cut = Object.entries(params).map(
    ([name, value]) => [name, typeof value === 'string' ? value.slice(0, MAX_TEXT) : value] as const,
  );
  return { key, params: Object.fromEntries(cut) };
}
