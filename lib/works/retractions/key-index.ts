import { ByteReader, utf8 } from './bytes.ts';
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
    const block = this.#blockOf(wanted);
    if (block < 0) return undefined;
    let found: number | undefined;
    this.#walk(block, (current, length, ordinal) => {
      const order = compare(current, length, wanted);
      if (order === 0) found = ordinal;
      return order < 0;
    });
    return found;
  }

  /** The key at a place in the order; undefined beyond the last. */
  keyAt(ordinal: number): string | undefined {
    if (ordinal < 0 || ordinal >= this.size) return undefined;
    let key: string | undefined;
    this.#walk(Math.floor(ordinal / KEYS_A_BLOCK), (current, length, at) => {
      if (at === ordinal) key = new TextDecoder().decode(current.subarray(0, length));
      return at < ordinal;
    });
    return key;
  }

  /** The last block whose first key does not come after the wanted one, or -1. */
  #blockOf(wanted: Uint8Array): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const reader = new ByteReader(this.#bytes, this.#starts[middle]);
      const first = reader.bytes(reader.number());
      if (compare(first, first.length, wanted) <= 0) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Hands each key of a block, rebuilt in one buffer, to `visit` until it says that it has seen enough. */
  #walk(block: number, visit: (current: Uint8Array, length: number, ordinal: number) => boolean): void {
    const from = block * KEYS_A_BLOCK;
    const to = Math.min(from + KEYS_A_BLOCK, this.size);
    const reader = new ByteReader(this.#bytes, this.#starts[block]);
    let current = new Uint8Array(128);
    for (let ordinal = from; ordinal < to; ordinal++) {
      const shared = ordinal === from ? 0 : reader.number();
      const rest = reader.bytes(reader.number());
      const length = shared + rest.length;
      if (length > current.length) {
        const larger = new Uint8Array(length * 2);
        larger.set(current.subarray(0, shared));
        current = larger;
      }
      current.set(rest, shared);
      if (!visit(current, length, ordinal)) return;
    }
  }
}

/** Byte order of the first `length` bytes of `a` against `b`: below, equal to or above 0. */
function compare(a: Uint8Array, length: number, b: Uint8Array): number {
  const most = Math.min(length, b.length);
  for (let at = 0; at < most; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - b.length;
}
