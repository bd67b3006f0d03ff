import { utf8 } from '../../lib/works/retractions/bytes.ts';

const SEVEN_BITS = 0x7f;
const MORE = 0x80;

/** Writes what `ByteReader` reads. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): this {
    this.#bytes.push(value);
    return this;
  }

  /** A whole number from 0, as LEB128. */
  number(value: number): this {
    let rest = value;
    while (rest > SEVEN_BITS) {
      this.#bytes.push((rest & SEVEN_BITS) | MORE);
      rest = Math.floor(rest / (SEVEN_BITS + 1));
    }
    return this.byte(rest);
  }

  /** The bytes themselves, without their length. */
  raw(bytes: Iterable<number>): this {
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  /** A length, then the bytes. */
  sized(bytes: Uint8Array): this {
    return this.number(bytes.length).raw(bytes);
  }

  text(text: string): this {
    return this.sized(utf8(text));
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
