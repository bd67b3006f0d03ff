import { merge } from '../../../lib/works/merge.ts';
import type { ServiceName, WorkResult } from '../../../lib/works/model.ts';
import { type Askable, allProviders } from '../../../lib/works/providers/index.ts';
import {
  catalogSearch,
  catalogSummaries,
  crossrefRecord,
  europePmcRecord,
  openAlexRecord,
  pubmedRecord,
  pubmedSet,
  trialRecord,
  unpaywallRecord,
  wikipediaSummary,
} from '../../hostile/records.ts';

const DOI = '10.5555/vector';
const PMID = '92000000';
const NCT = 'NCT90000001';
const ISSN = '0000-0001';
const ON = '2026-11-22';
const CONTACT = 'someone@sample-project.test';

interface Asked {
  reference: Askable;
  /** The bodies of its answers to one question, the one after the other. */
  bodies: (text: string) => unknown[];
}

/** What each service is asked about, and what it answers with this text in every field. */
const ASKED: Record<ServiceName, Asked> = {
  Crossref: {
    reference: { identifiers: { doi: DOI } },
    bodies: text => [
      {
        status: 'ok',
        'message-type': 'work-list',
        message: { 'total-results': 1, items: [crossrefRecord(DOI, text)] },
      },
    ],
  },
  PubMed: {
    reference: { identifiers: { pmid: PMID } },
    bodies: text => [pubmedSet([pubmedRecord(PMID, text)])],
  },
  'Europe PMC': {
    reference: { identifiers: { pmid: PMID } },
    bodies: text => [{ hitCount: 1, resultList: { result: [europePmcRecord(DOI, PMID, text)] } }],
  },
  Wikipedia: {
    reference: { identifiers: {}, url: 'https://en.wikipedia.org/wiki/Tea' },
    bodies: text => [wikipediaSummary(text)],
  },
  OpenAlex: { reference: { identifiers: { doi: DOI } }, bodies: text => [openAlexRecord(DOI, text)] },
  Unpaywall: { reference: { identifiers: { doi: DOI } }, bodies: text => [unpaywallRecord(DOI, text)] },
  'ClinicalTrials.gov': {
    reference: { identifiers: { nct: NCT } },
    bodies: text => [trialRecord(NCT, text)],
  },
  'NLM Catalog': {
    reference: { identifiers: {}, journal: { issns: [ISSN] } },
    bodies: text => [catalogSearch(ISSN, text), catalogSummaries(ISSN, text)],
  },
};

/** All of them, as in a build with a contact address. */
export const ANSWERING = allProviders(CONTACT).map(({ service }) => service);

/** What becomes of a service's answer that has this text in every field, where nobody else is asked. */
export function heardFrom(service: ServiceName, text: string): WorkResult {
  const provider = allProviders(CONTACT).find(each => each.service === service);
  const { reference, bodies } = ASKED[service];
  const key = provider?.keyOf(reference);
  let [request] = provider && key !== undefined ? provider.requestsFor([key]) : [];
  for (const body of bodies(text)) {
    if (!provider || !request) break;
    const page = { code: 200, body: typeof body === 'string' ? body : JSON.stringify(body) };
    const readings = provider.read(page, request, ON);
    if (readings === 'split') break;
    if ('next' in readings) request = readings.next;
    else {
      const reading = readings.get(key ?? '');
      if (reading?.status === 'found') return merge(new Map([[service, reading]]));
    }
  }
  throw new Error(`the answer of ${service} was not understood`);
}
