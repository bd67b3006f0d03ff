import { ByteReader, textOf, utf8 } from './bytes.ts';
import {
  HAS_DATE,
  HAS_NOTICE_DOI,
  HAS_NOTICE_PMID,
  IN_ITS_PLACE,
  KEYS_A_BLOCK,
  MS_A_DAY,
  NATURE_BITS,
  NATURES,
  type Nature,
  NOTICES_MAGIC,
} from './format.ts';

/** One notice as the list has it. */
export interface ListedNotice {
  nature: Nature;
  /** YYYY-MM-DD. */
  date?: string;
  /** Lower case. The paper's own where the notice took its place. */
  noticeDoi?: string;
  /** Only where there is no DOI. */
  noticePmid?: string;
  /** In the source's words. */
  reasons: string[];
}

/** The notices of one key, or the place of the key that holds them (a PubMed number leads to its DOI). */
export type ListEntry = { notices: ListedNotice[] } | { sameAs: number };

/** `notices.bin`: the entries in the order of the keys, in blocks of the same size. */
export class NoticeTable {
  readonly #bytes: Uint8Array;
  readonly #listDay: number;
  readonly #reasons: readonly string[];
  readonly #starts: readonly number[];

  /**
   * @param bytes the whole of `notices.bin`
   * @param listDate the list's own day, YYYY-MM-DD, from which notices are counted back
   * Throws a RangeError where the file is cut off or of another form.
   */
  constructor(bytes: Uint8Array, listDate: string) {
    const reader = new ByteReader(bytes);
    reader.expect(NOTICES_MAGIC);
    this.#listDay = Date.parse(listDate) / MS_A_DAY;
    this.#reasons = Array.from({ length: reader.number() }, () => reader.text());
    const lengths = Array.from({ length: reader.number() }, () => reader.number());
    let start = reader.at;
    this.#starts = lengths.map(length => {
      const own = start;
      start += length;
      return own;
    });
    if (start !== bytes.length) throw new RangeError('the list is not as long as it says');
    this.#bytes = bytes;
  }

  /** The entry of the key at this place. `key`: the key itself, whose beginning notices' DOIs share. */
  entry(ordinal: number, key: string): ListEntry {
    const start = this.#starts[Math.floor(ordinal / KEYS_A_BLOCK)];
    if (start === undefined) throw new RangeError('the list has no such entry');
    const reader = new ByteReader(this.#bytes, start);
    for (let before = ordinal % KEYS_A_BLOCK; before > 0; before--) {
      reader.skip(reader.number());
    }
    reader.number();
    const count = reader.number();
    if (count === 0) return { sameAs: reader.number() };
    return { notices: Array.from({ length: count }, () => this.#notice(reader, key)) };
  }

  #notice(reader: ByteReader, key: string): ListedNotice {
    const head = reader.byte();
    const nature = NATURES[head & NATURE_BITS] ?? 'Correction';
    const notice: ListedNotice = { nature, reasons: [] };
    if (head & HAS_DATE) {
      notice.date = new Date((this.#listDay - reader.number()) * MS_A_DAY).toISOString().slice(0, 10);
    }
    if (head & IN_ITS_PLACE) notice.noticeDoi = key;
    if (head & HAS_NOTICE_DOI) {
      const shared = utf8(key).subarray(0, reader.number());
      notice.noticeDoi = textOf(Uint8Array.from([...shared, ...reader.bytes(reader.number())]));
    }
    if (head & HAS_NOTICE_PMID) notice.noticePmid = String(reader.number());
    for (let more = reader.number(); more > 0; more--) {
      const reason = this.#reasons[reader.number()];
      if (reason === undefined) throw new RangeError('the list names a reason that it does not hold');
      notice.reasons.push(reason);
    }
    return notice;
  }
}
