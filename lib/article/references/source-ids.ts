import { attributeOf } from '../dom-access.ts';
import type { Entry, ReferenceList } from './model.ts';
import { listId, referenceId } from './model.ts';

/** The ids of a page's sources and of the lists that they stand in. */
export interface SourceIds {
  ofEntry: ReadonlyMap<Entry, string>;
  /** In the order of the lists. */
  ofLists: readonly string[];
}

/**
 * Ids made of what the entries say, so that a source keeps its id when entries are numbered anew, put in another
 * order or joined by others, and when an article is added to the page. Equal entries are counted.
 */
export function sourceIds(lists: readonly ReferenceList[]): SourceIds {
  const ofEntry = new Map<Entry, string>();
  const ofLists: string[] = [];
  const used = new Map<string, number>();
  const counted = (id: string): string => {
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
  for (const { entries } of lists) {
    // The least of a list's hashes stays the same in any order of its entries.
    let least = Number.POSITIVE_INFINITY;
    for (const { entry } of entries) {
      entry.hash ??= hashOf(`${entry.text}\n${addressOfLink(entry)}`);
      least = Math.min(least, entry.hash);
      ofEntry.set(entry, counted(referenceId(entry.hash)));
    }
    ofLists.push(counted(listId(least)));
  }
  return { ofEntry, ofLists };
}

/** The address of an entry that is nothing but one link: many are called "Abstract". */
function addressOfLink({ url, blocks, part }: Entry): string {
  if (url !== undefined) return url;
  let link: Element | null = null;
  for (const block of blocks) {
    for (const run of block.runs) {
      const isElsewhere = part !== undefined && (run.end <= part.from || run.start >= part.to);
      if (isElsewhere || block.text.slice(run.start, run.end).trim() === '') continue;
      if (run.link === null || (link !== null && run.link !== link)) return '';
      link = run.link;
    }
  }
  return link === null ? '' : (attributeOf(link, 'href') ?? '');
}

/** FNV-1a with 32 bits, over UTF-16 code units: short, and two of a thousand entries meet once in 10,000 pages. */
function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
