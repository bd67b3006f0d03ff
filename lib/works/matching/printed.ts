/** What a reference's own text prints of the paper that it names. Only what was read with its place in a known style. */
export interface PrintedReference {
  /** Family name of the first author, as printed. */
  author: string;
  title: string;
  /** As printed, abbreviated or not. */
  journal?: string;
  year: number;
  /** Other years that the entry prints ("Epub 2019"), the paper's own among them. */
  years: readonly number[];
  volume?: string;
  /** First page or article number. */
  page?: string;
}
