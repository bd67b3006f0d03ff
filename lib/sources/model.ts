/** One row of `data/sources.tsv`: who stands behind a host or path, and why we say so. */
export interface SourceRow {
  /** Host, or host and path prefix, without scheme: "jnnp.bmj.com", "who.int/news". */
  pattern: string;
  class: string;
  organisation: string;
  /** ISO 3166-1 alpha-2, "EU", or empty where the body is international. */
  country: string;
  /** What a reader can check, in our words: what the body or an official record says of it. */
  basis: string;
  /** Where the reader can check it: the body's own page or the record. */
  basisUrl: string;
  /** How and when the basis was read; see `docs/sources.md`. */
  checked: string;
}

/** A kind of body, with neutral names; see `data/source-classes.tsv`. */
export interface SourceClass {
  id: string;
  singular: string;
  plural: string;
  /** What the class says and what it leaves open. */
  description: string;
  /** What a body has to say of itself, or what record it has to stand in, to be of this class. */
  basis: string;
}

/** Top-level and second-level names that a registry keeps for one kind of body; see `data/suffixes.tsv`. */
export interface SuffixRow {
  suffix: string;
  class: string;
  organisation: string;
  country: string;
  basis: string;
  basisUrl: string;
}

/** Who registered a DOI prefix, or a part of it; see `data/doi-prefixes.tsv`. */
export interface DoiPrefixRow {
  /** Start of a DOI; "#" stands for one digit: "10.1056/", "10.1101/#". */
  prefix: string;
  class: string;
  organisation: string;
  country: string;
  basis: string;
  basisUrl: string;
}

/** The tables, indexed for look-up. */
export interface SourceTable {
  /** By host; a host's rows with the longest path first, the row without path last. */
  hosts: ReadonlyMap<string, readonly SourceRow[]>;
  suffixes: ReadonlyMap<string, SuffixRow>;
  /** By registrant ("10.1056"), longest prefix first. */
  doiPrefixes: ReadonlyMap<string, readonly DoiPrefixRow[]>;
}

/**
 * Who stands behind an address. "unlisted" is neutral: it says nothing good or bad.
 * "none" is for references without any address.
 */
export type SourceResult =
  | {
      status: 'listed';
      class: string;
      organisation: string;
      country: string;
      basis: string;
      /** Where the basis can be checked. */
      basisUrl?: string;
      /** How and when the basis was read, e.g. "record 2026-06-02"; absent where it was not read again. */
      checked?: string;
      /** The row or rule that matched, e.g. "jnnp.bmj.com", ".gov" or "10.1056/". */
      matched: string;
      /** The start of the DOI by which the row was found: it tells who registered the DOI, not whose the host is. */
      registrantOf?: string;
      /** The address that carries a work's number is the work's own: a resolver's, publisher's, repository's, or a library's proxy of one. */
      ofPaper?: true;
    }
  | { status: 'unlisted'; host: string; ofPaper?: true }
  | { status: 'none' };
