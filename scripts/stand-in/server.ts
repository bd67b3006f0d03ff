import * as mockttp from 'mockttp';
import type { ServiceName } from '../../lib/works/model.ts';
import { clinicalTrials } from './clinical-trials.ts';
import { crossref } from './crossref.ts';
import { europePmc } from './europe-pmc.ts';
import type { Answer, RecordedRequest } from './exchange.ts';
import { type Fault, faulty } from './faults.ts';
import { nlmCatalog } from './nlm-catalog.ts';
import { openAlex } from './openalex.ts';
import { pubmed } from './pubmed.ts';
import { unpaywall } from './unpaywall.ts';
import { wikipedia } from './wikipedia.ts';

type Handler = (request: RecordedRequest) => Answer | undefined;

export type Faults = Readonly<Partial<Record<ServiceName, Fault>>>;

export interface StandIn {
  readonly port: number;
  /** Fingerprint of the certificate authority made for this run, for Chromium's list of exceptions. */
  readonly spki: string;
  /** Every request that reached the stand-in since the last `forgetRequests`, answered or refused. */
  requests(): RecordedRequest[];
  /** Those that went to a service: what the extension sent out. */
  serviceRequests(): RecordedRequest[];
  forgetRequests(): void;
  /** These services fail so from now on, all others answer well. */
  setFaults(faults: Faults): void;
  /** From now on this service's answers come so much later. */
  delay(service: ServiceName, ms: number): void;
  /** Serves this host's pages from now on. */
  serve(host: string, handler: Handler): void;
  /** What serves this host's pages, to be served elsewhere as well. @throws when nobody does. */
  pages(host: string): Handler;
  stop(): Promise<void>;
}

const SERVICES: { name: ServiceName; host: RegExp; handler: Handler }[] = [
  { name: 'Crossref', host: /^api\.crossref\.org$/, handler: crossref },
  { name: 'NLM Catalog', host: /^eutils\.ncbi\.nlm\.nih\.gov$/, handler: nlmCatalog },
  { name: 'PubMed', host: /^eutils\.ncbi\.nlm\.nih\.gov$/, handler: pubmed },
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
  let faults: Faults = {};
  const delays = new Map<ServiceName, number>();

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
      at: performance.now(),
    };
    recorded.push(seen);

    const page = pages.get(seen.host)?.(seen);
    if (page) return toMockttp(page);
    if (!isService(seen.host)) return { statusCode: 503, body: '' };
    const [answered] = SERVICES.flatMap(({ name, host, handler }) => {
      const answer = host.test(seen.host) ? handler(seen) : undefined;
      return answer ? [{ name, answer }] : [];
    });
    if (answered) seen.service = answered.name;
    await new Promise(resolve => setTimeout(resolve, answered && delays.get(answered.name)).unref());
    if (!answered) return toMockttp({ status: 404, body: 'Resource not found.' });
    const fault = faults[answered.name];
    const answer = fault === undefined ? answered.answer : await faulty(fault, answered.answer);
    seen.answeredAt = performance.now();
    return typeof answer === 'string' ? answer : toMockttp(answer);
  });

  return {
    port: server.port,
    spki: await mockttp.generateSPKIFingerprint(authority.cert),
    requests: () => [...recorded],
    serviceRequests: () => recorded.filter(request => isService(request.host)),
    forgetRequests() {
      recorded = [];
    },
    setFaults(next) {
      faults = next;
    },
    delay(service, ms) {
      delays.set(service, ms);
    },
    serve(host, handler) {
      pages.set(host, handler);
    },
    pages(host) {
      const handler = pages.get(host);
      if (!handler) throw new Error(`nobody serves ${host}`);
      return handler;
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
