/*
 * What each service says of one work, with the same text in every field of text that the service has. Forms as in
 * `scripts/stand-in/`, which names their sources.
 */

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`).replace(/\0/g, '&#xFFFD;');

export function crossrefRecord(doi: string, text: string): object {
  return {
    DOI: doi,
    URL: text,
    type: 'journal-article',
    title: [`On tea: ${text}`],
    author: [
      { given: text, family: `${text} Muster`, suffix: text, sequence: 'first', affiliation: [] },
      { name: text, sequence: 'additional', affiliation: [] },
    ],
    'container-title': [`Journal ${text}`],
    publisher: text,
    abstract: `<jats:p>${text}</jats:p>`,
    volume: text,
    page: text,
    issued: { 'date-parts': [[2019]] },
    'updated-by': [
      {
        DOI: `${doi}.notice`,
        type: 'retraction',
        label: text,
        source: 'publisher',
        updated: { 'date-parts': [[2020, 1, 14]], 'date-time': '2020-01-14T00:00:00Z' },
      },
    ],
  };
}

export function openAlexRecord(doi: string, text: string): object {
  return {
    id: 'https://openalex.org/W9000000001',
    doi: `https://doi.org/${doi}`,
    title: `On tea: ${text}`,
    publication_year: 2019,
    type: text,
    is_retracted: false,
    open_access: { is_oa: true, oa_status: 'green', oa_url: text },
    best_oa_location: { landing_page_url: text, pdf_url: text },
  };
}

export function europePmcRecord(doi: string, pmid: string, text: string): object {
  return {
    id: pmid,
    source: 'MED',
    pmid,
    doi,
    title: `On tea: ${text}`,
    authorList: { author: [{ firstName: text, lastName: text }, { collectiveName: text }] },
    journalInfo: { volume: text, issue: text, journal: { title: text, issn: text } },
    pubYear: '2019',
    pageInfo: text,
    abstractText: `<h4>${text}</h4>${text}`,
    fullTextUrlList: { fullTextUrl: [{ availabilityCode: 'OA', documentStyle: 'html', url: text }] },
    pubTypeList: { pubType: [text, 'Journal Article'] },
    meshHeadingList: { meshHeading: [{ descriptorName: text }] },
    commentCorrectionList: {
      commentCorrection: [{ id: '90000099', source: 'MED', type: 'Erratum in', reference: text }],
    },
  };
}

/** A `PubmedArticle` of efetch, escaped as XML. */
export function pubmedRecord(pmid: string, text: string): string {
  const words = escaped(text);
  return `<PubmedArticle>
<MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">${pmid}</PMID>
<Article PubModel="Print"><Journal><ISSN IssnType="Print">${words}</ISSN><JournalIssue CitedMedium="Print"><Volume>${words}</Volume><Issue>${words}</Issue><PubDate><Year>2019</Year><Month>${words}</Month></PubDate></JournalIssue>
<Title>${words}</Title></Journal>
<ArticleTitle>On tea: ${words}.</ArticleTitle>
<Pagination><MedlinePgn>${words}</MedlinePgn></Pagination>
<Abstract><AbstractText Label="${words}">${words}</AbstractText></Abstract>
<AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>${words}</LastName><ForeName>${words}</ForeName><Suffix>${words}</Suffix></Author><Author ValidYN="Y"><CollectiveName>${words}</CollectiveName></Author></AuthorList>
<PublicationTypeList><PublicationType>${words}</PublicationType><PublicationType>Journal Article</PublicationType></PublicationTypeList></Article>
<CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><RefSource>${words}</RefSource><PMID Version="1">90000099</PMID><Note>${words}</Note></CommentsCorrections></CommentsCorrectionsList>
<MeshHeadingList><MeshHeading><DescriptorName>${words}</DescriptorName></MeshHeading></MeshHeadingList></MedlineCitation>
<PubmedData><ArticleIdList><ArticleId IdType="pubmed">${pmid}</ArticleId><ArticleId IdType="pmc">${words}</ArticleId></ArticleIdList></PubmedData>
</PubmedArticle>`;
}

export const pubmedSet = (records: readonly string[]): string =>
  `<?xml version="1.0" ?>\n<PubmedArticleSet>\n${records.join('\n')}\n</PubmedArticleSet>`;

export function wikipediaSummary(text: string): object {
  return {
    type: 'standard',
    title: `On tea: ${text}`,
    displaytitle: text,
    titles: { canonical: text, normalized: text, display: text },
    timestamp: '2026-05-03T10:00:00Z',
    description: text,
    extract: text,
    extract_html: text,
    content_urls: { desktop: { page: text }, mobile: { page: text } },
  };
}

export function trialRecord(nct: string, text: string): object {
  return {
    protocolSection: {
      identificationModule: { nctId: nct, nctIdAliases: [text], briefTitle: `On tea: ${text}` },
      statusModule: {
        overallStatus: text,
        startDateStruct: { date: text },
        completionDateStruct: { date: text },
        lastUpdatePostDateStruct: { date: text },
      },
      designModule: { studyType: text, phases: [text] },
    },
    hasResults: false,
  };
}

export function unpaywallRecord(doi: string, text: string): object {
  const location = { url: text, url_for_pdf: text, url_for_landing_page: text, host_type: text };
  return { doi, title: text, year: 2019, is_oa: true, oa_status: text, best_oa_location: location };
}

export function catalogSearch(issn: string, text: string): object {
  return {
    esearchresult: { count: '1', idlist: ['9000001'], querytranslation: `${issn}[ISSN] ${text}` },
  };
}

export function catalogSummaries(issn: string, text: string): object {
  const journal = {
    issnlist: [{ issn, issntype: text }],
    currentindexingstatus: 'Y',
    titlemainlist: [{ title: text, sorttitle: text }],
  };
  return { result: { uids: ['9000001'], 9000001: journal } };
}
