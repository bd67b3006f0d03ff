/**
 * Every host that the extension may ask, and nothing else. `wxt.config.ts` makes `host_permissions` of this list and
 * `net/ask.ts` refuses any other address, so this file imports nothing.
 *
 * Wikipedia has one host a language; match patterns take only "*." in front, so its row is the whole domain.
 */
export const SERVICE_ORIGINS = {
  Crossref: 'https://api.crossref.org',
  PubMed: 'https://eutils.ncbi.nlm.nih.gov',
  'Europe PMC': 'https://www.ebi.ac.uk',
  Wikipedia: 'https://*.wikipedia.org',
} as const;

/** The match patterns that the manifest asks for and `permissions.contains` is asked about. */
export const HOST_PERMISSIONS: readonly string[] = Object.values(SERVICE_ORIGINS).map(
  origin => `${origin}/*`,
);

/**
 * The pattern of `HOST_PERMISSIONS` that covers an address, or undefined where none does: not https, another host,
 * another port, credentials in the address, or no address at all.
 */
export function permissionFor(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, username, password } = new URL(address);
  if (protocol !== 'https:' || username !== '' || password !== '') return undefined;
  return HOST_PERMISSIONS.find(pattern => {
    const allowed = pattern.slice('https://'.length, -'/*'.length);
    return allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed;
  });
}
