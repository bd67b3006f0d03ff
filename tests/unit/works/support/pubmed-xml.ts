/** Invented records in the form of PubMed's efetch. */

export function pubmedSet(...entries: string[]): string {
  return `<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2025//EN" "https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd">
<PubmedArticleSet>
${entries.join('\n')}
</PubmedArticleSet>`;
}

interface ArticleParts {
  title?: string;
  types?: string[];
  relations?: string;
  ids?: string;
  location?: string;
  date?: string;
  authors?: string;
  abstract?: string;
}

export function pubmedArticle(pmid: string, parts: ArticleParts = {}): string {
  const types = parts.types ?? ['Journal Article', 'Randomized Controlled Trial'];
  return `<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">${pmid}</PMID><Article PubModel="Print">
<Journal><ISSN IssnType="Print">0000-0000</ISSN><JournalIssue CitedMedium="Print"><Volume>12</Volume><Issue>3</Issue><PubDate>${
    parts.date ?? '<Year>2019</Year><Month>Apr</Month>'
  }</PubDate></JournalIssue><Title>Journal of invented results</Title></Journal>
<ArticleTitle>${parts.title ?? 'Spoons in village kitchens: a randomised trial.'}</ArticleTitle>
<Pagination><StartPage>45</StartPage><EndPage>51</EndPage><MedlinePgn>45-51</MedlinePgn></Pagination>${parts.location ?? ''}
<Abstract>${parts.abstract ?? '<AbstractText Label="RESULTS">Forty spoons (P&lt;0.001).</AbstractText>'}</Abstract>
<AuthorList CompleteYN="Y">${
    parts.authors ??
    '<Author ValidYN="Y"><LastName>Invented</LastName><ForeName>Ada</ForeName><Initials>A</Initials></Author>'
  }</AuthorList>
<PublicationTypeList>${types.map(type => `<PublicationType UI="D000000">${type}</PublicationType>`).join('')}</PublicationTypeList>
</Article>${parts.relations === undefined ? '' : `<CommentsCorrectionsList>${parts.relations}</CommentsCorrectionsList>`}
</MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType="pubmed">${pmid}</ArticleId>${parts.ids ?? ''}</ArticleIdList>
<ReferenceList><Reference><Citation>Another work.</Citation><ArticleIdList><ArticleId IdType="doi">10.5555/another</ArticleId></ArticleIdList></Reference></ReferenceList>
</PubmedData></PubmedArticle>`;
}

export function relation(type: string, source: string, more = ''): string {
  return `<CommentsCorrections RefType="${type}"><RefSource>${source}</RefSource>${more}</CommentsCorrections>`;
}
