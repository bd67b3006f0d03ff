const decoder = new TextDecoder();
const encoder = new TextEncoder();

const MORE = 0x80;
const SEVEN_BITS = 0x7f;

/** Text as UTF-8, the form in which keys are sorted and compared. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** UTF-8 as text; bytes that are none become U+FFFD. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Reads numbers and texts one after another. Throws a RangeError beyond the end: the file was cut off. */
export class ByteReader {
  at: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  byte(): number {
    const byte = this.#bytes[this.at++];
    if (byte === undefined) throw new RangeError('the list ends in the middle of an entry');
    return byte;
  }

  /** A LEB128 number below 2³¹. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & SEVEN_BITS) * 2 ** shift;
      if ((byte & MORE) === 0) return value;
      if (shift > 21) throw new RangeError('the list holds a number that is too large');
    }
  }

  /** The next `length` bytes, not copied. */
  bytes(length: number): Uint8Array {
    const end = this.at + length;
    if (end > this.#bytes.length) throw new RangeError('the list ends in the middle of an entry');
    const part = this.#bytes.subarray(this.at, end);
    this.at = end;
    return part;
  }

  /** Goes past `length` bytes; beyond the end is found by the next reading. */
  skip(length: number): void {
    this.at += length;
  }

  /** A length, then that many bytes of UTF-8. */
  text(): string {
    return textOf(this.bytes(this.number()));
  }

  /** Reads the bytes that a file must begin with; throws where it begins otherwise. */
  expect(magic: readonly number[]): void {
    for (const byte of magic) {
      if (this.byte() !== byte) throw new RangeError('the list is of another form');
    }
  }
}

/** How many leading bytes two texts share. */
export function sharedPrefix(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}
