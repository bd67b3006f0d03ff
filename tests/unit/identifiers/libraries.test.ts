import { describe, expect, it } from 'vitest';
import libraries from '../../../data/identifier-libraries.tsv?raw';
import resolvers from '../../../data/identifier-resolvers.tsv?raw';
import { carrierOf, identifyUrl } from '../../../lib/identifiers/index.ts';
import { readRows } from '../../../lib/tables/rows.ts';

describe('resolvers', () => {
  it.each(readRows(resolvers))('%s is where its DOIs are', (host = '', basis = '') => {
    expect(carrierOf(`https://${host}/10.5555/roe.12`)).toBeUndefined();
    expect(identifyUrl(`https://${host}/10.5555/roe.12`).doi).toBe('10.5555/roe.12');
    expect(basis).not.toBe('');
  });
});

describe('proxies of libraries', () => {
  /** A host for each row of the table. */
  const HOSTS: Readonly<Record<string, string>> = {
    ezproxy: 'doi-org.ezproxy.sample.org',
    'oclc-hosted': 'doi-org.sample.idm.oclc.org',
    openathens: 'doi-org.eu1.proxy.openathens.net',
    edu: 'doi-org.proxy.sample.edu.au',
    ac: 'doi-org.proxy1.sample.ac.uk',
    library: '0-doi-org.library.sample.ca',
    bibliothek: 'doi-org.proxy.bibliothek.sample.de',
  };

  it.each(readRows(libraries))('%s', (id = '', host = '', basis = '') => {
    expect(HOSTS[id]).toMatch(new RegExp(host));
    expect(carrierOf(`https://${HOSTS[id]}/10.5555/roe.12`)).toBeUndefined();
    expect(basis).not.toBe('');
  });

  it.each([
    'doi.org.any.example',
    'doi-org.any.example',
    'doi.org.proxy.any.example',
    '0-doi-org.any.example',
    'any.example',
  ])('a host that is named as no library’s is none: %s', host => {
    expect(carrierOf(`https://${host}/10.5555/roe.12`)).toBe(host);
    expect(carrierOf(`https://${host}/login?url=https://doi.org/10.5555/roe.12`)).toBe(host);
  });
});
