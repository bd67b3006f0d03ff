import table from '../../../data/medline-relations.tsv?raw';
import type { Identifiers } from '../../identifiers/model.ts';
import { doiUrl, pubmedUrl } from '../../identifiers/resolver-address.ts';
import { parseTsv } from '../../tables/parse-tsv.ts';
import { unknownKinds } from '../doubts.ts';
import type { Doubt, Notice, NoticeKind, ServiceName } from '../model.ts';
import { possibleDate } from '../possible-date.ts';

/** A link between two PubMed records, as PubMed ("RetractionIn") or Europe PMC ("Retraction in") writes it. */
export interface MedlineRelation {
  relation: string;
  /** The other record's citation: "J Invent. 2020 Jan 14;3(2):7. doi: 10.5555/notice". */
  citation?: string | undefined;
  pmid?: string | undefined;
  note?: string | undefined;
}

const KINDS: readonly NoticeKind[] = [
  'retraction',
  'partial-retraction',
  'expression-of-concern',
  'correction',
];

interface Row {
  /** The kind of notice about this record that the relation leads to. */
  kind: NoticeKind | undefined;
  /** The kind of notice that this record itself is, about the other. */
  itself: NoticeKind | undefined;
  label: string;
  /** Both records are of one work: a version, a correction. */
  isTied: boolean;
}

const ROWS: ReadonlyMap<string, Row> = new Map(
  parseTsv(table, ['relation', 'kind', 'itself', 'label', 'tied']).map(
    ({ relation, kind, itself, label, tied }) => [
      spelling(relation),
      {
        kind: KINDS.find(known => known === kind),
        itself: KINDS.find(known => known === itself),
        label,
        isTied: tied === 'yes',
      },
    ],
  ),
);

/** The publication type of a retracted article (MeSH D016441). */
const RETRACTED = 'retracted publication';

/**
 * The notices about an article, from its relations and its publication types. A relation that the table doesn't
 * hold is no notice, but a doubt (`medlineDoubts`). An article typed "Retracted Publication" without a link to its notice is retracted all the same.
 */
export function medlineNotices(
  relations: readonly MedlineRelation[],
  types: readonly string[],
  said: { by: ServiceName; on: string; pmid: string },
): Notice[] {
  const saidBy = [{ by: said.by, on: said.on }];
  const notices = relations.flatMap((relation): Notice[] => {
    const row = ROWS.get(spelling(relation.relation));
    return row?.kind === undefined
      ? []
      : [{ kind: row.kind, label: row.label, ...detailsOf(relation, said), saidBy }];
  });
  const isTyped = types.some(type => type.toLowerCase() === RETRACTED);
  if (isTyped && !notices.some(({ kind }) => kind === 'retraction')) {
    notices.push({ kind: 'retraction', label: 'Retracted Publication', url: pubmedUrl(said.pmid), saidBy });
  }
  return notices.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

/** That a record is tied to others in ways which our table doesn't hold: one of them may be a notice. */
export function medlineDoubts(
  relations: readonly MedlineRelation[],
  { by, on }: { by: ServiceName; on: string },
): Doubt[] {
  const unknown = relations.filter(({ relation }) => !ROWS.has(spelling(relation)));
  return unknownKinds(
    unknown.map(({ relation }) => relation),
    by,
    on,
  );
}

/** The kind of notice that a record itself is, by its relations ("Retraction of"); undefined for a paper. */
export function medlineItself(relations: readonly MedlineRelation[]): NoticeKind | undefined {
  return relations
    .map(({ relation }) => ROWS.get(spelling(relation))?.itself)
    .find(kind => kind !== undefined);
}

/** The records that a record is one work with: its versions, what corrects it, what it corrects. */
export function medlineRelated(relations: readonly MedlineRelation[]): Identifiers[] {
  return relations.flatMap(({ relation, pmid }) =>
    pmid !== undefined && ROWS.get(spelling(relation))?.isTied === true ? [{ pmid }] : [],
  );
}

function detailsOf(
  { citation = '', pmid, note }: MedlineRelation,
  { by, on }: { by: ServiceName; on: string },
): Pick<Notice, 'date' | 'url' | 'reason' | 'reasonBy'> {
  const date = possibleDate(dateIn(citation), on);
  const doi = /\bdoi:\s*(10\.\d{4,9}\/\S*[^\s.;,])/i.exec(citation)?.[1]?.toLowerCase();
  const url = doi === undefined ? pmid && pubmedUrl(pmid) : doiUrl(doi);
  return {
    ...(date ? { date } : {}),
    ...(url ? { url } : {}),
    ...(note ? { reason: note, reasonBy: by } : {}),
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "J Invent. 2020 Jan 14;3(2):7" → "2020-01-14", as precise as it is printed. */
function dateIn(citation: string): string | undefined {
  const match = /\.\s*((?:19|20)\d\d)(?:\s+([A-Z][a-z]{2})(?:\s+(\d{1,2}))?)?\b/.exec(citation);
  if (match === null) return undefined;
  const [, year = '', monthName = '', day] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (month === 0) return year;
  const parts = day === undefined ? [month] : [month, Number(day)];
  return [year, ...parts.map(part => String(part).padStart(2, '0'))].join('-');
}

function spelling(relation: string): string {
  return relation.toLowerCase().replaceAll(' ', '');
}
