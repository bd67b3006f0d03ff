import { ByteReader, textOf, utf8 } from './bytes.ts';
import { KEYS_A_BLOCK, KEYS_MAGIC } from './format.ts';

/**
 * The sorted keys as they lie in `keys.bin`, searched without unpacking: a binary search over the blocks' first keys,
 * which are written whole, then a walk through one block. Exact: what was put in is found, nothing else is.
 */
export class KeyIndex {
  readonly size: number;
  readonly #bytes: Uint8Array;
  /** Where each block begins. */
  readonly #starts: Uint32Array;

  private constructor(bytes: Uint8Array, starts: Uint32Array, size: number) {
    this.#bytes = bytes;
    this.#starts = starts;
    this.size = size;
  }

  /** @param bytes the whole of `keys.bin`. Throws a RangeError where it is cut off or of another form. */
  static open(bytes: Uint8Array): KeyIndex {
    const reader = new ByteReader(bytes);
    reader.expect(KEYS_MAGIC);
    const size = reader.number();
    const blocks = Math.ceil(size / KEYS_A_BLOCK);
    if (blocks > bytes.length) throw new RangeError('the list names more blocks than it has bytes');
    const lengths = Uint32Array.from({ length: blocks }, () => reader.number());
    let start = reader.at;
    const starts = lengths.map(length => {
      const own = start;
      start += length;
      return own;
    });
    if (start !== bytes.length) throw new RangeError('the list is not as long as it says');
    return new KeyIndex(bytes, starts, size);
  }

  /** The key's place in the order of all keys, or undefined where the list doesn't hold it. */
  find(key: string): number | undefined {
    const wanted = utf8(key);
    const reader = new ByteReader(this.#bytes);
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      reader.at = this.#starts[middle] ?? 0;
      const { order } = this.#compare(reader, wanted, 0);
      if (order <= 0) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? undefined : this.#findIn(low - 1, wanted, reader);
  }

  /**
   * Walks one block without rebuilding its keys. `same`: how many leading bytes the key before shares with the wanted
   * one, before which it comes. A key that shares more than these with the key before comes before the wanted one
   * too; one that shares fewer comes after it; only where it shares exactly these is there something to compare.
   */
  #findIn(block: number, wanted: Uint8Array, reader: ByteReader): number | undefined {
    const from = block * KEYS_A_BLOCK;
    const to = Math.min(from + KEYS_A_BLOCK, this.size);
    reader.at = this.#starts[block] ?? 0;
    let same = 0;
    for (let ordinal = from; ordinal < to; ordinal++) {
      const shared = ordinal === from ? 0 : reader.number();
      if (shared < same) return undefined;
      if (shared > same) {
        reader.skip(reader.number());
        continue;
      }
      const compared = this.#compare(reader, wanted, same);
      if (compared.order === 0) return ordinal;
      if (compared.order > 0) return undefined;
      same = compared.same;
    }
    return undefined;
  }

  /**
   * Compares the bytes that the reader stands before (a length, then so many) with the wanted key from `at` on, and
   * leads the reader past them. `order`: below, equal to or above 0; `same`: how far the wanted key agrees.
   */
  #compare(reader: ByteReader, wanted: Uint8Array, at: number): { order: number; same: number } {
    const length = reader.number();
    const start = reader.at;
    reader.skip(length);
    const most = Math.min(length, wanted.length - at);
    for (let offset = 0; offset < most; offset++) {
      const difference = (this.#bytes[start + offset] ?? 0) - (wanted[at + offset] ?? 0);
      if (difference !== 0) return { order: difference, same: at + offset };
    }
    return { order: at + length - wanted.length, same: at + most };
  }

  /** The key at a place in the order; undefined beyond the last. */
  keyAt(ordinal: number): string | undefined {
    if (ordinal < 0 || ordinal >= this.size) return undefined;
    const block = Math.floor(ordinal / KEYS_A_BLOCK);
    const reader = new ByteReader(this.#bytes, this.#starts[block]);
    let key: number[] = [];
    for (let at = block * KEYS_A_BLOCK; at <= ordinal; at++) {
      const shared = key.length === 0 ? 0 : reader.number();
      key = [...key.slice(0, shared), ...reader.bytes(reader.number())];
    }
    return textOf(Uint8Array.from(key));
  }
}
