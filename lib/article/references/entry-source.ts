import {
  carrierOf,
  type Identifiers,
  identifyUrl,
  isAtResolver,
  isExactAt,
  mentionsIn,
  resolverAddress,
  worksNamed,
} from '../../identifiers/index.ts';
import { type EntryText, entryText } from './entry-text.ts';
import { type LinkKind, linkKind } from './link-kinds.ts';
import type { Entry } from './model.ts';
import { printedAddress } from './printed-address.ts';

/** A work that an entry names, and where its source is. */
export interface NamedSource {
  identifiers: Identifiers;
  url?: string;
  /** Host of an address that carries the number, where nothing else names the work and the host is not known for it. */
  carriedBy?: string;
}

/** What an entry names. The entry's own source first; `others`: further works that it names by number. */
export interface EntrySource extends NamedSource {
  /** As a reader sees it. */
  text: string;
  others: NamedSource[];
}

/** A place of the entry that names a work. */
interface Naming {
  at: number;
  identifiers: Identifiers;
  isLink: boolean;
  url?: string;
}

/** A link of the entry that leads out of the page. */
interface OutLink {
  at: number;
  url: string;
  kind: LinkKind;
}

/**
 * Which works an entry names and where they are. Identifiers decide, in its links and in its text; only an entry without any
 * has the first of its links for a source. What a reader can't see names nothing.
 */
export function entrySource(entry: Entry, pageAddress: string): EntrySource {
  if (entry.url !== undefined) return { ...ofAddress(entry.url), text: entry.text, others: [] };
  const read = entryText(entry, pageAddress);
  const links = read.links.map(({ at, url, words }) => ({
    at,
    url,
    kind: linkKind(url, words, pageAddress),
  }));
  const [first, ...others] = worksNamed(namings(read, links)).map(({ identifiers, by }) => {
    return whereIs(identifiers, by, links);
  });
  const url = linkedSource(links, pageAddress) ?? printedAddress(read.printed) ?? lastResort(links);
  const source = first ?? { identifiers: {} };
  return {
    text: read.text,
    others,
    ...source,
    ...(source.url === undefined && url !== undefined && { url }),
  };
}

/** Where the marker itself is the link, its address is all that there is. */
function ofAddress(url: string): NamedSource {
  const identifiers = identifyUrl(url);
  const carriedBy = Object.keys(identifiers).length === 0 ? undefined : carrierOf(url);
  return { url, identifiers, ...(carriedBy !== undefined && { carriedBy }) };
}

/** All places that name a work, in the order of print; copies and searches only where nothing else does. */
function namings({ printed }: EntryText, links: readonly OutLink[]): Naming[] {
  const linked = links
    .filter(({ kind }) => kind !== 'back')
    .map(({ at, url, kind }) => ({ at, url, kind, isLink: true, identifiers: identifyUrl(url) }))
    .filter(({ identifiers }) => Object.keys(identifiers).length > 0);
  const inText = mentionsIn(printed).map(mention => ({ ...mention, isLink: false }));
  // The word "doi" may be the link to the DOI itself.
  const direct: Naming[] = [...linked.filter(({ kind }) => kind === 'source' || kind === 'label'), ...inText];
  if (direct.length > 0) return direct.sort((a, b) => a.at - b.at);
  // Without its address: that is not where the work is.
  return linked.map(({ at, identifiers }) => ({ at, identifiers, isLink: true }));
}

/** The address of a named work: a printed one that carries its number, else the number's resolver. */
function whereIs(identifiers: Identifiers, by: readonly Naming[], links: readonly OutLink[]): NamedSource {
  const addresses = by.flatMap(({ url }) => url ?? []);
  const own = addresses.find(url => carrierOf(url) === undefined && isWhole(url, identifiers));
  if (own !== undefined) return { identifiers, url: own };
  const isCarried = addresses.length === by.length && addresses.every(url => carrierOf(url) !== undefined);
  const [carrying] = addresses;
  const carriedBy = isCarried && carrying !== undefined ? carrierOf(carrying) : undefined;
  if (carriedBy !== undefined && carrying !== undefined) return { identifiers, url: carrying, carriedBy };
  const url = resolverAddress(identifiers) ?? carrying ?? links.find(({ kind }) => kind === 'source')?.url;
  return { identifiers, ...(url !== undefined && { url }) };
}

/** A resolver opens what ends with the DOI and nothing else; other places forgive. */
function isWhole(url: string, { doi }: Identifiers): boolean {
  return !isAtResolver(url) || (doi !== undefined && isExactAt(url, doi));
}

/** The first link to another site, else to the page's own. */
function linkedSource(links: readonly OutLink[], pageAddress: string): string | undefined {
  const host = URL.parse(pageAddress)?.host;
  const sources = links.filter(({ kind }) => kind === 'source');
  return (sources.find(({ url }) => URL.parse(url)?.host !== host) ?? sources[0])?.url;
}

/** A copy of the source before a search for it. */
function lastResort(links: readonly OutLink[]): string | undefined {
  return (links.find(({ kind }) => kind === 'archive') ?? links.find(({ kind }) => kind === 'finder'))?.url;
}
