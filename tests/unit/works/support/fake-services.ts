import { pubmedArticle, pubmedSet } from './pubmed-xml.ts';

/** A service's own answer to anything: what goes into `FakeServices.respond`. */
export type Responder = (address: URL, init: RequestInit) => Response | Promise<Response>;

export interface Sent {
  address: string;
  init: RequestInit;
}

/** Stands in for the network: notes what leaves, and answers as Crossref and Wikipedia would, with invented works. */
export class FakeServices {
  readonly sent: Sent[] = [];
  /** Invented Crossref items by DOI; others are unknown. */
  readonly items = new Map<string, object>();
  /** Titles that the invented Wikipedia has. */
  readonly pages = new Set<string>();
  /** Invented PubMed records: PMID by DOI. Europe PMC knows the same. */
  readonly pmids = new Map<string, string>();
  /** Instead of the usual answers. */
  respond: Responder = address => this.usual(address);

  readonly fetch = async (address: string, init: RequestInit): Promise<Response> => {
    this.sent.push({ address, init });
    return this.respond(new URL(address), init);
  };

  /** The addresses of one service that were asked for. */
  askedOf(host: string): string[] {
    return this.sent.map(({ address }) => address).filter(address => new URL(address).hostname === host);
  }

  usual(address: URL): Response {
    if (address.hostname === 'api.crossref.org') return this.#crossref(address);
    if (address.hostname === 'www.ebi.ac.uk') return this.#europePmc(address);
    if (address.searchParams.get('db') === 'nlmcatalog') return nlmCatalog(address);
    if (address.hostname === 'eutils.ncbi.nlm.nih.gov') return this.#pubmed(address);
    if (address.hostname === 'api.openalex.org') return this.#openAlex(address);
    if (address.hostname === 'api.unpaywall.org') return this.#unpaywall(address);
    if (address.hostname === 'clinicaltrials.gov') return clinicalTrial(address);
    if (address.hostname.endsWith('.wikipedia.org')) return this.#wikipedia(address);
    return new Response('no such host here', { status: 503 });
  }

  #crossref(address: URL): Response {
    if (address.pathname !== '/works') {
      const doi = decodeURIComponent(address.pathname.slice('/works/'.length));
      const item = this.items.get(doi);
      return item === undefined
        ? new Response('Resource not found.', { status: 404, headers: { 'content-type': 'text/plain' } })
        : json({ status: 'ok', 'message-type': 'work', message: item });
    }
    const dois = (address.searchParams.get('filter') ?? '').split(',').map(part => part.replace(/^doi:/, ''));
    const items = dois.flatMap(doi => this.items.get(doi) ?? []);
    const rows = Number(address.searchParams.get('rows') ?? 20);
    return json({
      status: 'ok',
      'message-type': 'work-list',
      message: { 'total-results': items.length, items: items.slice(0, rows) },
    });
  }

  #europePmc(address: URL): Response {
    const query = address.searchParams.get('query') ?? '';
    const result = [...this.pmids]
      .filter(([doi, pmid]) => query.includes(`DOI:"${doi}"`) || query.includes(`EXT_ID:${pmid} `))
      .map(([doi, pmid]) => europePmcResult(pmid, { doi }));
    return json({ version: '6.9', hitCount: result.length, resultList: { result } });
  }

  #pubmed(address: URL): Response {
    const asked = (address.searchParams.get('id') ?? '').split(',');
    const known = [...this.pmids].filter(([, pmid]) => asked.includes(pmid));
    const ids = (doi: string) => `<ArticleId IdType="doi">${doi}</ArticleId>`;
    return new Response(pubmedSet(...known.map(([doi, pmid]) => pubmedArticle(pmid, { ids: ids(doi) }))));
  }

  #openAlex(address: URL): Response {
    const doi = decodeURIComponent(address.pathname.replace('/works/doi:', ''));
    return this.items.has(doi) ? json(openAlexWork(doi)) : openAlexUnknown();
  }

  #unpaywall(address: URL): Response {
    const doi = decodeURIComponent(address.pathname.replace('/v2/', ''));
    return this.items.has(doi)
      ? json(unpaywallAnswer(doi))
      : json({ error: true, HTTP_status_code: 404 }, 404);
  }

  #wikipedia(address: URL): Response {
    const title = decodeURIComponent(address.pathname.split('/').at(-1) ?? '');
    if (!this.pages.has(title)) {
      return json(
        { type: 'https://mediawiki.org/wiki/HyperSwitch/errors/not_found', title: 'Not found.' },
        404,
      );
    }
    return json(wikipediaSummary(title.replaceAll('_', ' ')));
  }
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

export function html(status: number): Response {
  return new Response('<html><body><h1>Something else</h1></body></html>', {
    status,
    headers: { 'content-type': 'text/html' },
  });
}

/** An invented item in Crossref's form. */
export function crossrefItem(doi: string, more: object = {}): object {
  return {
    DOI: doi,
    type: 'journal-article',
    title: [`Spoons in village kitchens, part ${doi.split('/')[1]}`],
    author: [
      { given: 'Ada', family: 'Invented', sequence: 'first', affiliation: [] },
      { name: 'The Spoon Study Group', sequence: 'additional', affiliation: [] },
    ],
    'container-title': ['Journal of Invented Results'],
    issued: { 'date-parts': [[2019, 4]] },
    volume: '12',
    issue: '3',
    page: '45-51',
    'is-referenced-by-count': 7,
    ...more,
  };
}

/** An invented result in Europe PMC's "core" form. */
export function europePmcResult(pmid: string, more: object = {}): object {
  return {
    id: pmid,
    source: 'MED',
    pmid,
    title: 'Spoons in village kitchens: a randomised trial.',
    authorString: 'Invented A, Spoon Study Group.',
    authorList: {
      author: [
        { fullName: 'Invented A', firstName: 'Ada', lastName: 'Invented', initials: 'A' },
        { collectiveName: 'Spoon Study Group' },
      ],
    },
    journalInfo: { issue: '3', volume: '12', journal: { title: 'Journal of invented results' } },
    pubYear: '2019',
    pageInfo: '45-51',
    abstractText: '<h4>Results</h4>Forty spoons (P&lt;0.001).',
    pubTypeList: { pubType: ['Journal Article', 'Randomized Controlled Trial'] },
    citedByCount: 5,
    ...more,
  };
}

/** An invented page in the form of Wikipedia's summary. */
export function wikipediaSummary(title: string, more: object = {}): object {
  return {
    type: 'standard',
    title,
    displaytitle: `<i>${title}</i>`,
    lang: 'en',
    dir: 'ltr',
    revision: '1',
    timestamp: '2026-05-03T08:43:22Z',
    extract: `${title} is a word that was invented for a test.`,
    extract_html: `<p><b>${title}</b> is a word that was invented for a test.</p>`,
    ...more,
  };
}

/** An invented work in OpenAlex's form. */
export function openAlexWork(doi: string, more: object = {}): object {
  return {
    id: 'https://openalex.org/W9000000001',
    doi: `https://doi.org/${doi}`,
    ids: { openalex: 'https://openalex.org/W9000000001', doi: `https://doi.org/${doi}` },
    title: `Spoons in village kitchens, part ${doi.split('/')[1]}`,
    publication_year: 2019,
    type: 'article',
    is_retracted: false,
    open_access: { is_oa: false, oa_status: 'closed', oa_url: null, any_repository_has_fulltext: false },
    best_oa_location: null,
    ...more,
  };
}

/** What OpenAlex says of a work that it does not hold: a page, not JSON. */
export function openAlexUnknown(): Response {
  const body =
    '<!doctype html>\n<title>404 Not Found</title>\n<p>The requested URL was not found on the server.</p>\n';
  return new Response(body, { status: 404, headers: { 'content-type': 'text/html' } });
}

/** An invented answer in Unpaywall's form. */
export function unpaywallAnswer(doi: string, more: object = {}): object {
  return {
    doi,
    doi_url: `https://doi.org/${doi}`,
    title: 'Spoons in village kitchens',
    is_oa: false,
    oa_status: 'closed',
    best_oa_location: null,
    oa_locations: [],
    data_standard: 2,
    ...more,
  };
}

/** An invented study in ClinicalTrials.gov's form. */
export function trialStudy(nct: string, { status = {}, design = {}, ...more }: TrialParts = {}): object {
  return {
    protocolSection: {
      identificationModule: { nctId: nct, briefTitle: 'Spoons Against No Spoons \\[SPOON\\]' },
      statusModule: {
        overallStatus: 'COMPLETED',
        startDateStruct: { date: '2016-07' },
        completionDateStruct: { date: '2019-12-20', type: 'ACTUAL' },
        lastUpdatePostDateStruct: { date: '2020-03-01', type: 'ACTUAL' },
        ...status,
      },
      designModule: { studyType: 'INTERVENTIONAL', phases: ['PHASE2', 'PHASE3'], ...design },
    },
    hasResults: true,
    ...more,
  };
}

interface TrialParts {
  status?: object;
  design?: object;
  [key: string]: unknown;
}

function clinicalTrial(address: URL): Response {
  const nct = address.pathname.split('/').at(-1) ?? '';
  return nct.endsWith('0')
    ? new Response(`NCT number ${nct} not found`, { status: 404 })
    : json(trialStudy(nct));
}

/** An invented journal in the form of the NLM Catalog's summaries. */
export function journalSummary(uid: string, issn: string, more: object = {}): object {
  return {
    uid,
    nlmuniqueid: uid,
    titlemainlist: [{ sorttitle: 'journal of invented results', title: 'Journal of invented results.' }],
    issnlist: [{ issn, validyn: 'Y', issntype: 'Print' }],
    currentindexingstatus: 'Y',
    medlineta: 'J Invent Results',
    ...more,
  };
}

export function journalSummaries(...summaries: [uid: string, summary: object][]): object {
  const header = { type: 'esummary', version: '0.3' };
  return { header, result: { uids: summaries.map(([uid]) => uid), ...Object.fromEntries(summaries) } };
}

export function journalSearch(issn: string, ...ids: string[]): object {
  return {
    header: { type: 'esearch', version: '0.3' },
    esearchresult: {
      count: `${ids.length}`,
      retmax: `${ids.length}`,
      retstart: '0',
      idlist: ids,
      translationset: [],
      querytranslation: `${issn}[ISSN]`,
    },
  };
}

function nlmCatalog(address: URL): Response {
  const issn = address.searchParams.get('term')?.replace('[ISSN]', '');
  return json(
    issn === undefined
      ? journalSummaries(['9000001', journalSummary('9000001', '0000-0000')])
      : journalSearch(issn, '9000001'),
  );
}
