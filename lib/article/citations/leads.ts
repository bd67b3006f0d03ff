import { runsOf } from '../references/entry.ts';
import { outsideAddress } from '../references/entry-link.ts';
import type { LinkTarget, LinkTargets } from '../references/link-targets.ts';
import type { Entry } from '../references/model.ts';
import type { Places, SourcesOfText } from './sources-of-text.ts';

/** What the numbers and the links of one text may lead to. */
export class Leads {
  /** Of all entries of the page. */
  readonly places: Places;
  /** Of the text. */
  readonly sources: SourcesOfText;
  readonly #targets: LinkTargets;
  readonly #address: string;
  #byAddress: ReadonlyMap<string, Entry | null> | undefined;

  constructor(targets: LinkTargets, places: Places, sources: SourcesOfText, address: string) {
    this.#targets = targets;
    this.#address = address;
    this.places = places;
    this.sources = sources;
  }

  /**
   * Where a link leads: to a place on the page, or by its address to the one entry of the text's lists that has the
   * same. Null for a link that leads to another page of which the lists know nothing.
   */
  follow(link: Element): LinkTarget | null {
    const target = this.#targets.of(link);
    if (target !== null) return typeof target === 'string' || this.places.has(target) ? target : 'elsewhere';
    const outside = outsideAddress(link, this.#address);
    if (outside === null) return null;
    this.#byAddress ??= this.#entriesByAddress();
    return this.#byAddress.get(outside) ?? null;
  }

  /** Whether a link makes the number in it a citation: it leads to an entry's place, or is what an entry is made of. */
  isCitation(link: Element): boolean {
    const target = this.follow(link);
    if (target === null || typeof target === 'string') return false;
    return target.url !== undefined || this.#targets.of(link) !== null;
  }

  /** Null where several entries give the address. */
  #entriesByAddress(): Map<string, Entry | null> {
    const found = new Map<string, Entry | null>();
    for (const { entries } of this.sources.lists) {
      for (const { entry } of entries) {
        for (const address of addressesOf(entry, this.#address)) {
          found.set(address, found.has(address) ? null : entry);
        }
      }
    }
    return found;
  }
}

function addressesOf(entry: Entry, pageAddress: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (entry.url !== undefined) return found.add(entry.url);
  for (const { link } of runsOf(entry)) {
    const address = link === null ? null : outsideAddress(link, pageAddress);
    if (address !== null) found.add(address);
  }
  return found;
}
