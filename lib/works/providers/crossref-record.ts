import { doiUrl } from '../../identifiers/resolver-address.ts';
import { author } from '../author.ts';
import { titleDoubts, unknownKinds, withDoubts } from '../doubts.ts';
import { mergeNotices } from '../merge-notices.ts';
import type { Author, Doubt, Notice, NoticeKind, NoticeSaid, Said, Work } from '../model.ts';
import { plainLine, plainText } from '../plain-text.ts';
import { possibleDate, possibleYear } from '../possible-date.ts';
import { crossrefRelated } from './crossref-related.ts';
import type { CrossrefItem } from './crossref-schema.ts';
import { noticeKindOf } from './crossref-updates.ts';
import { designTerms } from './study-designs.ts';

/** A card shows a few lines of an abstract; the longest structured ones stay below this. */
const MAX_ABSTRACT_LENGTH = 10_000;

type Update = NonNullable<CrossrefItem['updated-by']>[number];

/** One Crossref item as a work, each field said by Crossref on the day `on`. */
export function crossrefRecord(item: CrossrefItem, on: string): Work {
  const said = <T>(value: T): Said<T> => ({ value, by: 'Crossref', on });
  const work: Work = {
    identifiers: { doi: item.DOI.toLowerCase() },
    notices: noticesOf(item['updated-by'] ?? [], on),
    ...withDoubts(doubtsOf(item, on)),
    noticesAskedOf: [{ by: 'Crossref', on }],
  };
  const itself = noticeItself(item);
  if (itself !== undefined) work.itselfNotice = said(itself);
  const related = crossrefRelated(item);
  if (related.length > 0) work.related = related;
  const title = plainLine(item.title?.[0] ?? '');
  if (title !== '') work.title = said(title);
  const authors = (item.author ?? []).map(authorOf).filter(name => name !== undefined);
  if (authors.length > 0) work.authors = said(authors);
  const container = plainLine(item['container-title']?.[0] ?? '');
  if (container !== '') work.container = said(container);
  const year = possibleYear(item.issued?.['date-parts'][0]?.[0] ?? undefined, on);
  if (year !== undefined) work.year = said(year);
  if (item.volume) work.volume = said(item.volume);
  if (item.issue) work.issue = said(item.issue);
  const pages = item.page || item['article-number'];
  if (pages) work.pages = said(pages);
  if (item.type) work.publicationTypes = said([item.type]);
  // Crossref names kinds of content; of kinds of study it knows none but the preprint.
  const designs = designTerms({ crossref: item.type });
  if (designs.length > 0) work.designs = said(designs);
  if (item.ISSN?.length) work.journal = { issns: item.ISSN };
  // Most abstracts begin with their own name, which the card already says.
  const abstract = plainText(item.abstract ?? '')
    .replace(/^abstract\n/i, '')
    .slice(0, MAX_ABSTRACT_LENGTH);
  if (abstract !== '') work.abstract = said(abstract);
  return work;
}

function authorOf({
  given = '',
  family = '',
  suffix = '',
  name = '',
}: NonNullable<CrossrefItem['author']>[number]): Author | undefined {
  return author({
    family: plainLine(family),
    given: plainLine(given),
    suffix: plainLine(suffix),
    group: plainLine(name),
  });
}

/**
 * The kind of notice that the record itself is: it updates another work ("update-to"). A record that names itself is
 * a paper whose notice took its place.
 */
function noticeItself(item: CrossrefItem): NoticeKind | undefined {
  return updatesOfOthers(item)
    .map(({ type }) => noticeKindOf(type))
    .find(kind => kind !== 'none' && kind !== 'unknown');
}

function updatesOfOthers(item: CrossrefItem): readonly Update[] {
  return (item['update-to'] ?? []).filter(({ DOI }) => DOI?.toLowerCase() !== item.DOI.toLowerCase());
}

/** What stands in the way of "lists none": a title with a mark, and updates of and by this record of kinds that we don't know. */
function doubtsOf(item: CrossrefItem, on: string): Doubt[] {
  const updates = [...(item['updated-by'] ?? []), ...(item['update-to'] ?? [])];
  const unknown = updates.filter(({ type }) => noticeKindOf(type) === 'unknown');
  return [
    ...titleDoubts((item.title ?? []).map(plainLine), 'Crossref', on),
    ...unknownKinds(
      unknown.map(({ type, label }) => plainLine(label ?? '') || type),
      'Crossref',
      on,
    ),
  ];
}

/**
 * The notices about a work, oldest first. Publisher and Retraction Watch often register the same notice: one line
 * then, both named, with the publisher's date.
 */
function noticesOf(updates: readonly Update[], on: string): Notice[] {
  const publishersFirst = [...updates].sort((a, b) => rank(a) - rank(b));
  return mergeNotices(
    publishersFirst.flatMap((update): Notice[] => {
      const kind = noticeKindOf(update.type);
      if (kind === 'none' || kind === 'unknown') return [];
      return [{ kind, ...detailsOf(update, update.DOI?.toLowerCase(), on), saidBy: [sayer(update, on)] }];
    }),
  );
}

function detailsOf(
  update: Update,
  doi: string | undefined,
  on: string,
): Pick<Notice, 'date' | 'label' | 'url'> {
  const date = possibleDate(isoDate(update.updated?.['date-parts'][0] ?? []), on);
  const label = plainLine(update.label ?? '');
  return {
    ...(date === undefined ? {} : { date }),
    ...(label === '' ? {} : { label }),
    ...(doi === undefined ? {} : { url: doiUrl(doi) }),
  };
}

function rank(update: Update): number {
  return update.source === 'retraction-watch' ? 1 : 0;
}

function sayer(update: Update, on: string): NoticeSaid {
  return update.source === 'retraction-watch'
    ? { by: 'Retraction Watch', on, through: 'Crossref' }
    : { by: 'Crossref', on };
}

/** [2010, 2, 6] → "2010-02-06", as precise as the parts; undefined where there is no year. */
function isoDate(parts: readonly (number | null)[]): string | undefined {
  const known = parts.slice(0, parts.includes(null) ? parts.indexOf(null) : parts.length);
  if (known.length === 0) return undefined;
  return known.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
