import * as v from 'valibot';
import { hostOf, isSameSite } from '../../lib/appraisal/hosts.ts';
import { classifySource, loadSourceTable } from '../../lib/sources/index.ts';
import { identifiersSchema } from '../../lib/works/schema.ts';
import { type Counts, emptyCounts, interval, oneIn, recall, sum } from './tally.ts';

/** The references of one page, as far as their links go. */
export const linksSchema = v.array(
  v.object({ url: v.optional(v.string()), identifiers: v.optional(identifiersSchema, {}) }),
);

/** Most hosts that are printed of those that no table lists. */
const MOST_NAMED = 10;

/** Counts which share of the links to other sites leads to a source that the tables list. */
export class LinkShare {
  readonly #table = loadSourceTable();
  readonly #pages: Counts[] = [];
  readonly #unlisted = new Map<string, number>();

  /** @param address the page's own: links within its site are not counted */
  add(address: string, links: v.InferOutput<typeof linksSchema>): void {
    const counts = emptyCounts();
    for (const link of links) {
      const host = hostOf(link.url);
      if (host !== '' && isSameSite(host, hostOf(address))) continue;
      const source = classifySource(
        { identifiers: link.identifiers, ...(link.url !== undefined && { url: link.url }) },
        this.#table,
      );
      if (source.status === 'none') continue;
      counts.gold++;
      if (source.status === 'listed') counts.hit++;
      else this.#unlisted.set(host, (this.#unlisted.get(host) ?? 0) + 1);
    }
    if (counts.gold > 0) this.#pages.push(counts);
  }

  /** Prints the share with its interval by page, and (but for `totals`) the hosts met most often that no table lists. */
  print(what: string, naming: 'hosts' | 'totals' = 'hosts'): void {
    const total = sum(this.#pages);
    const [low, high] = interval(this.#pages, recall);
    const missed = [...this.#unlisted].sort(([, a], [, b]) => b - a).slice(0, MOST_NAMED);
    console.log(
      `Links to other sites in ${what}: ${total.hit} of ${total.gold} listed, ${recall(total).toFixed(4)} ` +
        `(${low.toFixed(4)}–${high.toFixed(4)}), not listed ${oneIn(total.gold - total.hit, total.gold)}` +
        (naming === 'totals'
          ? ''
          : `; most often ${missed.map(([host, times]) => `${host} ${times}`).join(', ') || 'none'}`),
    );
  }
}
