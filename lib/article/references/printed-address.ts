import { trimAddress } from '../../identifiers/index.ts';

const PRINTED = /https?:\/\/[^\s<>"'`{}|\\^]+/i;

/** The first address printed in a text, without the full stop of the sentence. */
export function printedAddress(text: string): string | undefined {
  const address = PRINTED.exec(text)?.[0];
  return address === undefined ? undefined : trimAddress(address);
}
