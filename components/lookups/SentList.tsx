import type { ServiceName } from '../../lib/works/model.ts';
import { SERVICE_ORIGINS, SERVICES } from '../../lib/works/services.ts';
import { type PlainKey, text } from '../strings-pages.ts';

/** A record by service: a service that is added to the list without its words here doesn't compile. */
const WORDS: Record<ServiceName, PlainKey> = {
  Crossref: 'sent.Crossref',
  PubMed: 'sent.PubMed',
  'Europe PMC': 'sent.Europe-PMC',
  Wikipedia: 'sent.Wikipedia',
  OpenAlex: 'sent.OpenAlex',
  Unpaywall: 'sent.Unpaywall',
  'ClinicalTrials.gov': 'sent.ClinicalTrials-gov',
  'NLM Catalog': 'sent.NLM-Catalog',
};

/** The host as a reader knows it: without scheme, and without the star that stands for a language. */
function hostOf(service: ServiceName): string {
  return SERVICE_ORIGINS[service].replace('https://', '').replace('*.', '');
}

/** What leaves the browser when look-ups are on, and who gets it. */
export function SentList() {
  return (
    <div class="eo-sent">
      <dl class="eo-sent-list">
        {SERVICES.map(service => (
          <div class="eo-sent-row" key={service}>
            <dt class="eo-sent-service">
              {service} <span class="eo-sent-host">{hostOf(service)}</span>
            </dt>
            <dd>{text(WORDS[service])}</dd>
          </div>
        ))}
      </dl>
      <p>{text('sent.address')}</p>
      <p>
        <strong>{text('sent.illness')}</strong>
      </p>
      <p>{text('sent.never')}</p>
      <p>{text('sent.kept')}</p>
    </div>
  );
}
