/** One row of `data/sources.tsv`: who stands behind a host or path, and why we say so. */
export interface SourceRow {
  /** Host, or host and path prefix, without scheme: "jnnp.bmj.com", "who.int/news". */
  pattern: string;
  class: string;
  organisation: string;
  /** ISO 3166-1 alpha-2, or empty where the body is international. */
  country: string;
  /** What a reader can check: the body's own words or an official record, with its address. */
  basis: string;
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
      /** The row or rule that matched, e.g. "jnnp.bmj.com" or ".gov". */
      matched: string;
    }
  | { status: 'unlisted'; host: string }
  | { status: 'none' };
