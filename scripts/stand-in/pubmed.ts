import type { Answer, RecordedRequest } from './exchange.ts';

/** PMIDs that the stand-in says it does not know, as the service would of a deleted record: all that end in 0. */
const UNKNOWN = /0$/;

/**
 * Answers as PubMed's `efetch.fcgi?db=pubmed&id=…&retmode=xml` does: a set with one record for each PMID that is
 * known. Source: https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.EFetch
 */
export function pubmed({ url }: RecordedRequest): Answer | undefined {
  const { pathname, searchParams } = new URL(url);
  if (!pathname.endsWith('/efetch.fcgi')) return undefined;
  const pmids = (searchParams.get('id') ?? '').split(',').filter(id => /^\d+$/.test(id) && !UNKNOWN.test(id));
  return {
    type: 'text/xml; charset=utf-8',
    body: `<?xml version="1.0" ?>\n<PubmedArticleSet>\n${pmids.map(record).join('\n')}\n</PubmedArticleSet>`,
  };
}

const record = (pmid: string) => `<PubmedArticle>
<MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">${pmid}</PMID>
<Article PubModel="Print"><Journal><JournalIssue CitedMedium="Print"><PubDate><Year>2012</Year></PubDate></JournalIssue>
<Title>Journal of Sample Medicine</Title></Journal>
<ArticleTitle>A paper with the PubMed number ${pmid} (sample data).</ArticleTitle>
<AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Muster</LastName><ForeName>Ada</ForeName></Author></AuthorList>
<PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType></PublicationTypeList></Article>
</MedlineCitation>
<PubmedData><ArticleIdList><ArticleId IdType="pubmed">${pmid}</ArticleId></ArticleIdList></PubmedData>
</PubmedArticle>`;
