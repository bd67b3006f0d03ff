import { type Answer, json, type RecordedRequest } from './exchange.ts';
import { issnOf, NOTICE_PMID, noticeCitation, type SampleWork, sampleWorkByPmid } from './sample-works.ts';

/** What `esearch` says where nothing fits: https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESearch */
const NOTHING_FOUND = {
  header: { type: 'esearch', version: '0.3' },
  esearchresult: { count: '0', retmax: '0', retstart: '0', idlist: [] },
};

/**
 * Answers as PubMed's `efetch.fcgi?db=pubmed&id=…&retmode=xml` does: a set with one record for each PMID that is
 * known; its search finds none of them. Source: https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EFetch
 */
export function pubmed({ url }: RecordedRequest): Answer | undefined {
  const { pathname, searchParams } = new URL(url);
  if (searchParams.get('db') !== 'pubmed') return undefined;
  if (pathname.endsWith('/esearch.fcgi')) return json(NOTHING_FOUND);
  if (!pathname.endsWith('/efetch.fcgi')) return undefined;
  const works = (searchParams.get('id') ?? '').split(',').flatMap(pmid => sampleWorkByPmid(pmid) ?? []);
  return {
    type: 'text/xml; charset=utf-8',
    body: `<?xml version="1.0" ?>\n<PubmedArticleSet>\n${works.map(record).join('\n')}\n</PubmedArticleSet>`,
  };
}

/** The sample works hold nothing that XML would need escaped. */
function record(work: SampleWork): string {
  const authors = work.authors.map(
    ([given, family]) =>
      `<Author ValidYN="Y"><LastName>${family}</LastName><ForeName>${given}</ForeName></Author>`,
  );
  const types = work.types.map(type => `<PublicationType>${type}</PublicationType>`);
  const doi = work.doi === undefined ? '' : `<ArticleId IdType="doi">${work.doi}</ArticleId>`;
  return `<PubmedArticle>
<MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">${work.pmid}</PMID>
<Article PubModel="Print"><Journal><ISSN IssnType="Print">${issnOf(work)}</ISSN><JournalIssue CitedMedium="Print"><PubDate><Year>${work.year}</Year></PubDate></JournalIssue>
<Title>${work.journal}</Title></Journal>
<ArticleTitle>${work.title}.</ArticleTitle>
<AuthorList CompleteYN="Y">${authors.join('')}</AuthorList>
<PublicationTypeList>${types.join('')}</PublicationTypeList></Article>
${notices(work)}</MedlineCitation>
<PubmedData><ArticleIdList><ArticleId IdType="pubmed">${work.pmid}</ArticleId>${doi}</ArticleIdList></PubmedData>
</PubmedArticle>`;
}

function notices(work: SampleWork): string {
  const citation = noticeCitation(work);
  if (citation === undefined) return '';
  const notice = `<RefSource>${citation}</RefSource><PMID Version="1">${NOTICE_PMID}</PMID>`;
  return `<CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn">${notice}</CommentsCorrections></CommentsCorrectionsList>`;
}
