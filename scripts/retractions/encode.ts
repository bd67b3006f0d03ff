import { sharedPrefix, utf8 } from '../../lib/works/retractions/bytes.ts';
import {
  HAS_DATE,
  HAS_NOTICE_DOI,
  HAS_NOTICE_PMID,
  IN_ITS_PLACE,
  KEYS_A_BLOCK,
  KEYS_MAGIC,
  MS_A_DAY,
  NATURES,
  NOTICES_MAGIC,
} from '../../lib/works/retractions/format.ts';
import type { ListEntry, ListedNotice } from '../../lib/works/retractions/notice-table.ts';
import { ByteWriter } from './byte-writer.ts';

/** `keys.bin`. @param keys sorted by their bytes, each once */
export function encodeKeys(keys: readonly Uint8Array[]): Uint8Array {
  const blocks = inBlocks(keys).map(block => {
    const writer = new ByteWriter();
    block.forEach((key, at) => {
      const before = at === 0 ? undefined : block[at - 1];
      const shared = before === undefined ? 0 : sharedPrefix(before, key);
      if (before !== undefined) writer.number(shared);
      writer.sized(key.subarray(shared));
    });
    return writer.done();
  });
  const writer = new ByteWriter().raw(KEYS_MAGIC).number(keys.length);
  for (const block of blocks) writer.number(block.length);
  return joined(writer.done(), blocks);
}

/**
 * `notices.bin`.
 * @param entries in the order of `keys`
 * @param listDate YYYY-MM-DD; no notice is later
 */
export function encodeNotices(
  entries: readonly ListEntry[],
  keys: readonly Uint8Array[],
  listDate: string,
): Uint8Array {
  const reasons = reasonsByUse(entries);
  const codeOf = new Map(reasons.map((reason, code) => [reason, code]));
  const encoded = entries.map((entry, at) => {
    const writer = new ByteWriter();
    if ('sameAs' in entry) return writer.number(0).number(entry.sameAs).done();
    writer.number(entry.notices.length);
    for (const notice of entry.notices) writeNotice(writer, notice, keys[at] ?? utf8(''));
    return writer.done();
  });
  const blocks = inBlocks(encoded).map(block => {
    const writer = new ByteWriter();
    for (const entry of block) writer.sized(entry);
    return writer.done();
  });
  const writer = new ByteWriter().raw(NOTICES_MAGIC).number(reasons.length);
  for (const reason of reasons) writer.text(reason);
  writer.number(blocks.length);
  for (const block of blocks) writer.number(block.length);
  return joined(writer.done(), blocks);

  function writeNotice(writer: ByteWriter, notice: ListedNotice, key: Uint8Array): void {
    const { date, noticeDoi, noticePmid } = notice;
    const doi = noticeDoi === undefined ? undefined : utf8(noticeDoi);
    const shared = doi === undefined ? 0 : sharedPrefix(doi, key);
    const isInItsPlace = doi !== undefined && shared === doi.length && shared === key.length;
    writer.byte(
      NATURES.indexOf(notice.nature) |
        (date === undefined ? 0 : HAS_DATE) |
        (isInItsPlace ? IN_ITS_PLACE : doi === undefined ? 0 : HAS_NOTICE_DOI) |
        (noticePmid === undefined ? 0 : HAS_NOTICE_PMID),
    );
    if (date !== undefined) writer.number((Date.parse(listDate) - Date.parse(date)) / MS_A_DAY);
    if (doi !== undefined && !isInItsPlace) writer.number(shared).sized(doi.subarray(shared));
    if (noticePmid !== undefined) writer.number(Number(noticePmid));
    writer.number(notice.reasons.length);
    for (const reason of notice.reasons) writer.number(codeOf.get(reason) ?? 0);
  }
}

/** The most used first: their codes take one byte. */
function reasonsByUse(entries: readonly ListEntry[]): string[] {
  const uses = new Map<string, number>();
  for (const entry of entries) {
    const notices = 'notices' in entry ? entry.notices : [];
    for (const reason of notices.flatMap(notice => notice.reasons))
      uses.set(reason, (uses.get(reason) ?? 0) + 1);
  }
  return [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([reason]) => reason);
}

function inBlocks<T>(items: readonly T[]): T[][] {
  const blocks = Math.ceil(items.length / KEYS_A_BLOCK);
  return Array.from({ length: blocks }, (_, at) => items.slice(at * KEYS_A_BLOCK, (at + 1) * KEYS_A_BLOCK));
}

function joined(head: Uint8Array, blocks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat([head, ...blocks]));
}
