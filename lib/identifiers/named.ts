import { doisInText } from './doi.ts';
import { trimAddress } from './doi-end.ts';
import { identifyUrl } from './identify-url.ts';
import type { Identifiers } from './model.ts';
import { plainSigns } from './plain-signs.ts';
import { PRINTED_FORMS } from './printed-labels.ts';

/** A reference entry is shorter; the cap bounds the work for any string. */
export const LONGEST_TEXT = 10_000;

/** Addresses printed in one entry: its own, a PubMed link, a full-text link, an archive. */
const MOST_ADDRESSES = 8;

/** An identifier of a text, or all those of one address, and where it begins. */
export interface Mention {
  at: number;
  identifiers: Identifiers;
  /** The address that carries them, where it is one. */
  url?: string;
}

const ADDRESS = /\bhttps?:\/\/[^\s"“”<>]+/gi;

/** Everything that a reference's text names, in the order of print: by label, by its own shape, by a printed address. */
export function mentionsIn(text: string): Mention[] {
  const entry = plainSigns(text.slice(0, LONGEST_TEXT));
  const found: Mention[] = [];
  for (const { doi, at } of doisInText(entry)) found.push({ at, identifiers: { doi } });
  const lower = entry.toLowerCase();
  for (const { field, signs, pattern, read, several } of PRINTED_FORMS) {
    if (!signs.some(sign => lower.includes(sign))) continue;
    for (const match of entry.matchAll(pattern)) {
      const printed = match[1] ?? '';
      for (const one of several ? (printed.match(/\d+/g) ?? []) : [printed]) {
        const value = read(one);
        if (value !== undefined) found.push({ at: match.index, identifiers: { [field]: value } });
      }
    }
  }
  if (lower.includes('http')) {
    for (const { 0: address, index } of [...entry.matchAll(ADDRESS)].slice(0, MOST_ADDRESSES)) {
      const url = trimAddress(address);
      const identifiers = identifyUrl(url);
      if (Object.keys(identifiers).length > 0) found.push({ at: index, identifiers, url });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}
