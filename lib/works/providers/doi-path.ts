/** A DOI as part of a path, encoded by segment: an encoded slash is taken for another route by some servers. */
export function doiPath(doi: string): string {
  return doi.split('/').map(encodeURIComponent).join('/');
}
