import * as v from 'valibot';
import { author } from '../author.ts';
import { titleDoubts, withDoubts } from '../doubts.ts';
import type { Author, Said, Work } from '../model.ts';
import { plainLine, plainText } from '../plain-text.ts';
import { possibleYear } from '../possible-date.ts';
import { medlineDoubts, medlineItself, medlineNotices, medlineRelated } from './medline-notices.ts';
import { preprintNotices } from './preprint-notices.ts';
import { lenient } from './record-parts.ts';
import { designTerms } from './study-designs.ts';

/** A card shows a few lines of an abstract; the longest structured ones stay below this. */
const MAX_ABSTRACT_LENGTH = 10_000;

const authorFields = v.object({
  firstName: lenient(v.string()),
  lastName: lenient(v.string()),
  fullName: lenient(v.string()),
  collectiveName: lenient(v.string()),
});

const fullText = v.object({
  availabilityCode: v.string(),
  documentStyle: v.string(),
  url: v.pipe(v.string(), v.url(), v.startsWith('https://')),
});

/**
 * The parts of a "core" result that are read. Fields that a card can do without fall back when their form is
 * unknown; publication types and relations don't: a record whose notices can't be read is no answer.
 * Form: https://europepmc.org/docs/Europe_PMC_RESTful_Release_Notes.pdf and the service's own answers.
 */
export const europePmcResult = v.object({
  id: v.string(),
  /** MED: from PubMed; PMC: full text alone; PPR: preprint … */
  source: v.string(),
  pmid: lenient(v.string()),
  pmcid: lenient(v.string()),
  doi: lenient(v.string()),
  title: lenient(v.string()),
  authorList: lenient(v.object({ author: v.array(authorFields) })),
  journalInfo: lenient(
    v.object({
      volume: lenient(v.string()),
      issue: lenient(v.string()),
      journal: lenient(
        v.object({ title: lenient(v.string()), issn: lenient(v.string()), essn: lenient(v.string()) }),
      ),
    }),
  ),
  bookOrReportDetails: lenient(v.object({ publisher: lenient(v.string()) })),
  pubYear: lenient(v.pipe(v.string(), v.regex(/^\d{4}$/))),
  pageInfo: lenient(v.string()),
  abstractText: lenient(v.string()),
  fullTextUrlList: lenient(v.object({ fullTextUrl: v.array(lenient(fullText)) })),
  meshHeadingList: lenient(v.object({ meshHeading: v.array(v.object({ descriptorName: v.string() })) })),
  pubTypeList: v.optional(v.object({ pubType: v.array(v.string()) })),
  commentCorrectionList: v.optional(
    v.object({
      commentCorrection: v.array(
        v.object({
          id: lenient(v.string()),
          source: lenient(v.string()),
          type: v.string(),
          reference: lenient(v.string()),
        }),
      ),
    }),
  ),
});

export type EuropePmcResult = v.InferOutput<typeof europePmcResult>;

/** One result as a work, each field said by Europe PMC on the day `on`. */
export function europePmcRecord(result: EuropePmcResult, on: string): Work {
  const said = <T>(value: T): Said<T> => ({ value, by: 'Europe PMC', on });
  const { pmid, pmcid, journalInfo } = result;
  const doi = result.doi?.toLowerCase();
  const types = result.pubTypeList?.pubType ?? [];
  // Only whole records that come from PubMed carry its notices; the others say nothing about any.
  const isMedline = result.source === 'MED' && pmid !== undefined && types.length > 0;
  const relations = relationsOf(result);
  const withdrawn = result.source === 'PPR' ? preprintNotices(types, result.id, on) : [];
  const work: Work = {
    identifiers: { ...(doi ? { doi } : {}), ...(pmid ? { pmid } : {}), ...(pmcid ? { pmcid } : {}) },
    notices: isMedline ? medlineNotices(relations, types, { by: 'Europe PMC', on, pmid }) : withdrawn,
    ...withDoubts([
      ...titleDoubts([plainLine(result.title ?? '')], 'Europe PMC', on),
      ...medlineDoubts(relations, { by: 'Europe PMC', on }),
    ]),
    noticesAskedOf: isMedline || withdrawn.length > 0 ? [{ by: 'Europe PMC', on }] : [],
  };
  const itself = isMedline ? medlineItself(relations) : undefined;
  if (itself !== undefined) work.itselfNotice = said(itself);
  const related = medlineRelated(relations);
  if (related.length > 0) work.related = related;
  // As PubMed's: a full stop that the article doesn't print.
  const title = plainLine(result.title ?? '').replace(/([^.])\.$/, '$1');
  if (title !== '') work.title = said(title);
  const authors = (result.authorList?.author ?? []).map(authorOf).filter(name => name !== undefined);
  if (authors.length > 0) work.authors = said(authors);
  const container = plainLine(journalInfo?.journal?.title ?? result.bookOrReportDetails?.publisher ?? '');
  if (container !== '') work.container = said(container);
  const year = possibleYear(result.pubYear === undefined ? undefined : Number(result.pubYear), on);
  if (year !== undefined) work.year = said(year);
  if (journalInfo?.volume) work.volume = said(journalInfo.volume);
  if (journalInfo?.issue) work.issue = said(journalInfo.issue);
  if (result.pageInfo) work.pages = said(result.pageInfo);
  if (types.length > 0) {
    work.publicationTypes = said(types);
    const headings = (result.meshHeadingList?.meshHeading ?? []).map(heading => heading.descriptorName);
    work.designs = said(designTerms({ types, headings }));
  }
  const issns = [journalInfo?.journal?.issn, journalInfo?.journal?.essn].filter(issn => issn !== undefined);
  if (issns.length > 0) work.journal = { issns };
  const free = freeText(result);
  if (free !== undefined) work.openAccessUrl = said(free);
  const abstract = plainText(result.abstractText ?? '').slice(0, MAX_ABSTRACT_LENGTH);
  if (abstract !== '') work.abstract = said(abstract);
  return work;
}

function authorOf({
  firstName = '',
  lastName = '',
  fullName = '',
  collectiveName = '',
}: v.InferOutput<typeof authorFields>): Author | undefined {
  const group = plainLine(collectiveName || fullName);
  return author({ family: collectiveName ? '' : plainLine(lastName), given: plainLine(firstName), group });
}

/** Where the text can be read for free ("OA" open access, "F" free): a page before a PDF. */
function freeText({ fullTextUrlList }: EuropePmcResult): string | undefined {
  const free = (fullTextUrlList?.fullTextUrl ?? []).filter(
    text => text !== undefined && (text.availabilityCode === 'OA' || text.availabilityCode === 'F'),
  );
  return (free.find(text => text?.documentStyle === 'html') ?? free[0])?.url;
}

function relationsOf({ commentCorrectionList }: EuropePmcResult) {
  return (commentCorrectionList?.commentCorrection ?? []).map(({ id, source, type, reference }) => ({
    relation: type,
    citation: reference,
    pmid: source === 'MED' ? id : undefined,
  }));
}
