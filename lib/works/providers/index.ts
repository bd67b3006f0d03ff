/**
 * The services, one file each, all behind `Provider`. To add one: its file, its host in `../services.ts`, its name
 * in `../model.ts`, a line here.
 */
import { clinicalTrials } from './clinical-trials.ts';
import { crossref } from './crossref.ts';
import { europePmc } from './europe-pmc.ts';
import { nlmCatalog } from './nlm-catalog.ts';
import { openAlex } from './openalex.ts';
import type { Provider } from './provider.ts';
import { pubmed } from './pubmed.ts';
import { unpaywall } from './unpaywall.ts';
import { wikipedia } from './wikipedia.ts';

/** @param contact the address that polite pools ask for: the project's, set at build time, never the reader's */
export function allProviders(contact?: string): Provider[] {
  return [
    crossref(contact),
    pubmed(contact),
    europePmc(contact),
    wikipedia(contact),
    openAlex(),
    ...(contact === undefined ? [] : [unpaywall(contact)]),
    clinicalTrials(),
    nlmCatalog(contact),
  ];
}

export type { Askable, Provider, Reading, Readings, ServiceRequest } from './provider.ts';
