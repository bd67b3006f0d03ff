/**
 * A labelled set in two halves: rules are made from the one, and the other says whether they hold on pages that they
 * were not made from. The check half is scored as totals only and is looked at by nobody.
 */
export const PARTS = ['learn', 'check'] as const;
export type Part = (typeof PARTS)[number];

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The half that all pages of a host belong to, so that a site's template is never in both.
 * FNV-1a of the host in lower case without "www."; its highest bit, since the lowest one mixes least.
 */
export function partOf(host: string): Part {
  const plain = host.toLowerCase().replace(/^www\./, '');
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(plain)) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return hash < 0 ? 'learn' : 'check';
}

/** The host of a page's address; the address itself where it is none, so that such pages stay together. */
export function hostOfPage(address: string): string {
  return URL.parse(address)?.hostname ?? address;
}
