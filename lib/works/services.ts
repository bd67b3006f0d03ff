import { CONTACT } from './contact.ts';
import type { ServiceName } from './model.ts';

/**
 * Every host that the extension may ask, and nothing else. `wxt.config.ts` makes `host_permissions` of this list,
 * `net/ask.ts` refuses any other address, and the welcome and options pages show it.
 *
 * Wikipedia has one host a language; match patterns take only "*." in front, so its row is the whole domain.
 */
export const SERVICE_ORIGINS: Readonly<Record<ServiceName, string>> = {
  Crossref: 'https://api.crossref.org',
  PubMed: 'https://eutils.ncbi.nlm.nih.gov',
  'Europe PMC': 'https://www.ebi.ac.uk',
  Wikipedia: 'https://*.wikipedia.org',
  OpenAlex: 'https://api.openalex.org',
  Unpaywall: 'https://api.unpaywall.org',
  'ClinicalTrials.gov': 'https://clinicaltrials.gov',
  'NLM Catalog': 'https://eutils.ncbi.nlm.nih.gov',
};

const ALL: readonly ServiceName[] = [
  'Crossref',
  'PubMed',
  'Europe PMC',
  'Wikipedia',
  'OpenAlex',
  'Unpaywall',
  'ClinicalTrials.gov',
  'NLM Catalog',
];

/** Unpaywall refuses requests without an address (https://unpaywall.org/products/api). */
const NEEDS_CONTACT: ReadonlySet<ServiceName> = new Set(['Unpaywall']);

/** The services of a build with this contact address, or without one. */
export function servicesFor(contact: string | undefined): readonly ServiceName[] {
  return ALL.filter(service => contact !== undefined || !NEEDS_CONTACT.has(service));
}

/** The match patterns of their hosts, each once. */
export function hostPermissionsFor(contact: string | undefined): string[] {
  return [...new Set(servicesFor(contact).map(service => `${SERVICE_ORIGINS[service]}/*`))];
}

/** The services of this build. */
export const SERVICES = servicesFor(CONTACT);

/** The match patterns that the manifest asks for and `permissions.contains` is asked about. */
export const HOST_PERMISSIONS: readonly string[] = hostPermissionsFor(CONTACT);

/**
 * The pattern among `allowed` that covers an address, or undefined where none does: not https, another host,
 * another port, credentials in the address, or no address at all.
 */
export function permissionFor(
  address: string,
  allowed: readonly string[] = HOST_PERMISSIONS,
): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, username, password } = new URL(address);
  if (protocol !== 'https:' || username !== '' || password !== '') return undefined;
  return allowed.find(pattern => {
    const name = pattern.slice('https://'.length, -'/*'.length);
    return name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
  });
}
