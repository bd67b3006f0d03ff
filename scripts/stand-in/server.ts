import * as mockttp from 'mockttp';
import { clinicalTrials } from './clinical-trials.ts';
import { crossref } from './crossref.ts';
import { europePmc } from './europe-pmc.ts';
import type { Answer, RecordedRequest } from './exchange.ts';
import { nlmCatalog } from './nlm-catalog.ts';
import { openAlex } from './openalex.ts';
import { pubmed } from './pubmed.ts';
import { unpaywall } from './unpaywall.ts';
import { wikipedia } from './wikipedia.ts';

/** How the services behave; the pages are always served. */
export type ServiceMood =
  | 'well'
  /** The connection is cut, as without a network. */
  | 'unreachable'
  | 'error-500'
  /** Status 200 with text that is no answer of the service. */
  | 'garbage'
  /** The connection stays open and nothing comes. */
  | 'silent';

/** Longer than the extension waits for any answer, so that its own limit ends the wait. */
const SILENCE_MS = 30_000;

type Handler = (request: RecordedRequest) => Answer | undefined;

export interface StandIn {
  readonly port: number;
  /** Fingerprint of the certificate authority made for this run, for Chromium's list of exceptions. */
  readonly spki: string;
  /** Every request that reached the stand-in since the last `forgetRequests`, answered or refused. */
  requests(): RecordedRequest[];
  /** Those that went to a service: what the extension sent out. */
  serviceRequests(): RecordedRequest[];
  forgetRequests(): void;
  setMood(mood: ServiceMood): void;
  /** From now on this service's answers come so much later. */
  delay(service: string, ms: number): void;
  /** Serves this host's pages from now on. */
  serve(host: string, handler: Handler): void;
  stop(): Promise<void>;
}

const SERVICES: { name: string; host: RegExp; handler: Handler }[] = [
  { name: 'Crossref', host: /^api\.crossref\.org$/, handler: crossref },
  {
    name: 'PubMed and NLM Catalog',
    host: /^eutils\.ncbi\.nlm\.nih\.gov$/,
    handler: request => nlmCatalog(request) ?? pubmed(request),
  },
  { name: 'Europe PMC', host: /^www\.ebi\.ac\.uk$/, handler: europePmc },
  { name: 'OpenAlex', host: /^api\.openalex\.org$/, handler: openAlex },
  { name: 'Unpaywall', host: /^api\.unpaywall\.org$/, handler: unpaywall },
  { name: 'ClinicalTrials.gov', host: /^clinicaltrials\.gov$/, handler: clinicalTrials },
  { name: 'Wikipedia', host: /^[a-z-]+\.wikipedia\.org$/, handler: wikipedia },
];

/**
 * Starts an HTTPS proxy on this machine that stands in for the whole internet: the services in their own
 * formats, the pages that were given to it, and 503 for everything else. Every request is recorded.
 */
export async function startStandIn(): Promise<StandIn> {
  const authority = await mockttp.generateCACertificate({
    subject: { commonName: 'Stand-in, made for this run' },
  });
  const server = mockttp.getLocal({ https: authority, recordTraffic: false });
  await server.start();

  const pages = new Map<string, Handler>();
  let recorded: RecordedRequest[] = [];
  let mood: ServiceMood = 'well';
  const delays = new Map<string, number>();

  const isService = (host: string) => SERVICES.some(service => service.host.test(host));

  await server.forAnyRequest().thenCallback(async request => {
    const address = new URL(request.url);
    const seen: RecordedRequest = {
      method: request.method,
      url: request.url,
      host: address.hostname,
      path: address.pathname + address.search,
      headers: request.headers,
      body: (await request.body.getText()) ?? '',
    };
    recorded.push(seen);

    const page = pages.get(seen.host)?.(seen);
    if (page) return toMockttp(page);
    const service = SERVICES.find(candidate => candidate.host.test(seen.host));
    if (!service) return { statusCode: 503, body: '' };
    switch (mood) {
      case 'well':
        await new Promise(resolve => setTimeout(resolve, delays.get(service.name) ?? 0).unref());
        return toMockttp(service.handler(seen) ?? { status: 404, body: 'Resource not found.' });
      case 'unreachable':
        return 'reset';
      case 'error-500':
        return { statusCode: 500, headers: { 'content-type': 'text/html' }, body: '<h1>Server Error</h1>' };
      case 'garbage':
        return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{"message": {"DO' };
      case 'silent':
        await new Promise(resolve => setTimeout(resolve, SILENCE_MS).unref());
        return 'close';
    }
  });

  return {
    port: server.port,
    spki: await mockttp.generateSPKIFingerprint(authority.cert),
    requests: () => [...recorded],
    serviceRequests: () => recorded.filter(request => isService(request.host)),
    forgetRequests() {
      recorded = [];
    },
    setMood(next) {
      mood = next;
    },
    delay(service, ms) {
      delays.set(service, ms);
    },
    serve(host, handler) {
      pages.set(host, handler);
    },
    stop: () => server.stop(),
  };
}

function toMockttp({ status = 200, type, headers, body }: Answer) {
  return {
    statusCode: status,
    headers: { 'content-type': type ?? 'text/plain; charset=utf-8', ...headers },
    body,
  };
}
