import type { CheerioAPI } from 'cheerio/slim';
import { author } from '../author.ts';
import { titleDoubts, withDoubts } from '../doubts.ts';
import type { Author, Said, Work } from '../model.ts';
import { possibleYear } from '../possible-date.ts';
import { medlineDoubts, medlineItself, medlineNotices, medlineRelated } from './medline-notices.ts';
import { designTerms } from './study-designs.ts';

/** What `$(selector)` gives; the type itself is not exported by this entry of cheerio. */
type Selection = ReturnType<CheerioAPI>;

/** A card shows a few lines of an abstract; the longest structured ones stay below this. */
const MAX_ABSTRACT_LENGTH = 10_000;

/** Where the parts of an article and of a book chapter stand; `ids` only as direct children, since the list of references has its own. */
const PLACES = {
  article: {
    pmid: 'MedlineCitation > PMID',
    body: 'MedlineCitation > Article',
    ids: 'PubmedData > ArticleIdList > ArticleId',
    title: 'MedlineCitation > Article > ArticleTitle',
    originalTitle: 'MedlineCitation > Article > VernacularTitle',
    authors: 'MedlineCitation > Article > AuthorList > Author',
    container: 'MedlineCitation > Article > Journal > Title',
    dates: ['MedlineCitation > Article > Journal > JournalIssue > PubDate'],
    types: 'MedlineCitation > Article > PublicationTypeList > PublicationType',
    abstract: 'MedlineCitation > Article > Abstract > AbstractText',
  },
  book: {
    pmid: 'BookDocument > PMID',
    body: 'BookDocument > Book',
    ids: 'BookDocument > ArticleIdList > ArticleId',
    title: 'BookDocument > ArticleTitle',
    originalTitle: 'BookDocument > VernacularTitle',
    authors: 'BookDocument > AuthorList[Type="authors"] > Author',
    container: 'BookDocument > Book > BookTitle',
    // The chapter's own day first: the book's is that of its first chapter, often decades before.
    dates: ['BookDocument > ContributionDate', 'BookDocument > Book > PubDate'],
    types: 'BookDocument > PublicationType',
    abstract: 'BookDocument > Abstract > AbstractText',
  },
} as const;

const HEADINGS = 'MedlineCitation > MeshHeadingList > MeshHeading > DescriptorName';

/** The one that links print and electronic first: the NLM Catalog finds journals by either. */
const ISSNS =
  'MedlineCitation > MedlineJournalInfo > ISSNLinking, MedlineCitation > Article > Journal > ISSN';

/**
 * One `PubmedArticle` or `PubmedBookArticle` as a work, each field said by PubMed on the day `on`; without a work where
 * the part is missing that every record has (DTD of PubMed), since its notices may be missing, too.
 */
export function pubmedRecord(
  $: CheerioAPI,
  entry: Selection,
  on: string,
): { pmid: string; work: Work | undefined } {
  const places = entry.is('PubmedBookArticle') ? PLACES.book : PLACES.article;
  const said = <T>(value: T): Said<T> => ({ value, by: 'PubMed', on });
  const all = (selector: string) =>
    entry
      .find(selector)
      .toArray()
      .map(element => $(element));
  const text = (selector: string) => words(entry.find(selector).first().text());

  const pmid = text(places.pmid);
  if (entry.find(places.body).length === 0) return { pmid, work: undefined };
  const types = all(places.types).map(type => words(type.text()));
  const relations = relationsOf($, entry);
  const work: Work = {
    identifiers: identifiersOf(entry, places.ids, pmid),
    notices: medlineNotices(relations, types, { by: 'PubMed', on, pmid }),
    ...withDoubts([
      ...titleDoubts([text(places.title), text(places.originalTitle)], 'PubMed', on),
      ...medlineDoubts(relations, { by: 'PubMed', on }),
    ]),
    noticesAskedOf: [{ by: 'PubMed', on }],
  };
  const itself = medlineItself(relations);
  if (itself !== undefined) work.itselfNotice = said(itself);
  const related = medlineRelated(relations);
  if (related.length > 0) work.related = related;
  // PubMed ends every title with a full stop that the article doesn't print.
  const title = (text(places.title) || text(places.container)).replace(/([^.])\.$/, '$1');
  if (title !== '') work.title = said(title);
  const authors = all(places.authors)
    .map(authorOf)
    .filter(name => name !== undefined);
  if (authors.length > 0) work.authors = said(authors);
  const container = text(places.container);
  if (container !== '') work.container = said(container);
  // "2007Nov-Dec" (its parts run together) or "1998 Dec-1999 Jan": the first year of either.
  const year = /^\D*((?:1[6-9]|20)\d\d)/.exec(places.dates.map(text).find(Boolean) ?? '')?.[1];
  const known = possibleYear(year === undefined ? undefined : Number(year), on);
  if (known !== undefined) work.year = said(known);
  const issue = 'MedlineCitation > Article > Journal > JournalIssue';
  const [volume, number] = [text(`${issue} > Volume`), text(`${issue} > Issue`)];
  if (volume !== '') work.volume = said(volume);
  if (number !== '') work.issue = said(number);
  const pages = text('MedlineCitation > Article > Pagination > MedlinePgn');
  if (pages !== '') work.pages = said(pages);
  if (types.length > 0) {
    work.publicationTypes = said(types);
    const headings = all(HEADINGS).map(heading => words(heading.text()));
    work.designs = said(designTerms({ types, headings }));
  }
  const issns = [...new Set(all(ISSNS).map(issn => words(issn.text())))].filter(issn => issn !== '');
  if (issns.length > 0) work.journal = { issns };
  const free = freeText(entry, work.identifiers.pmcid, on);
  if (free !== undefined) work.openAccessUrl = said(free);
  const abstract = all(places.abstract).map(paragraph).join('\n').slice(0, MAX_ABSTRACT_LENGTH);
  if (abstract !== '') work.abstract = said(abstract);
  return { pmid, work };
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function identifiersOf(entry: Selection, ids: string, pmid: string): Work['identifiers'] {
  const id = (type: string) => words(entry.find(`${ids}[IdType="${type}"]`).first().text());
  const location = entry
    .find('MedlineCitation > Article > ELocationID[EIdType="doi"]:not([ValidYN="N"])')
    .first();
  const doi = (id('doi') || words(location.text())).toLowerCase();
  const pmcid = id('pmc').toUpperCase();
  const nbk = id('bookaccession');
  return {
    ...(pmid === '' ? {} : { pmid }),
    ...(/^10\.\d{4,9}\/\S+$/.test(doi) ? { doi } : {}),
    ...(/^PMC\d+$/.test(pmcid) ? { pmcid } : {}),
    ...(/^NBK\d+$/.test(nbk) ? { nbk } : {}),
  };
}

/** The text in PubMed Central, unless the publisher has it kept closed there until a later day. */
function freeText(entry: Selection, pmcid: string | undefined, on: string): string | undefined {
  const release = entry.find('PubmedData > History > PubMedPubDate[PubStatus="pmc-release"]').first();
  const part = (name: string) => words(release.children(name).text()).padStart(2, '0');
  const isLater = release.length > 0 && `${part('Year')}-${part('Month')}-${part('Day')}` > on;
  return pmcid === undefined || isLater ? undefined : `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`;
}

function authorOf(element: Selection): Author | undefined {
  const part = (name: string) => words(element.children(name).first().text());
  if (element.attr('ValidYN') === 'N') return undefined;
  const given = part('ForeName') || part('Initials');
  return author({ family: part('LastName'), given, suffix: part('Suffix'), group: part('CollectiveName') });
}

function paragraph(text: Selection): string {
  const label = text.attr('Label') ?? '';
  return label === '' || label === 'UNLABELLED' ? words(text.text()) : `${label}: ${words(text.text())}`;
}

function relationsOf($: CheerioAPI, entry: Selection) {
  const relations = entry.find('MedlineCitation > CommentsCorrectionsList > CommentsCorrections').toArray();
  return relations.map(element => {
    const part = (name: string) => words($(element).children(name).first().text()) || undefined;
    return {
      relation: $(element).attr('RefType') ?? '',
      citation: part('RefSource'),
      pmid: part('PMID'),
      note: part('Note'),
    };
  });
}
