/** One address of each service that answers quickly and always. */
const PROBES = [
  'https://api.crossref.org/works?rows=0',
  'https://eutils.ncbi.nlm.nih.gov/entrez/eutils/einfo.fcgi?retmode=json',
  'https://www.ebi.ac.uk/europepmc/webservices/rest/search?query=EXT_ID:1&format=json&pageSize=1',
  'https://en.wikipedia.org/api/rest_v1/page/summary/Main_Page',
];

/** A reader waits for this before the window opens. */
const WITHIN_MS = 4_000;

/** @returns whether every service answers from this machine. */
export async function servicesAnswer(): Promise<boolean> {
  const answers = PROBES.map(address => fetch(address, { signal: AbortSignal.timeout(WITHIN_MS) }));
  const settled = await Promise.allSettled(answers);
  return settled.every(answer => answer.status === 'fulfilled' && answer.value.ok);
}
