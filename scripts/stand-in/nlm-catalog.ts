import { type Answer, json, type RecordedRequest } from './exchange.ts';
import { SAMPLE_ISSN } from './sample-works.ts';

const UID = '9000001';

/**
 * Answers as E-utilities' `esearch.fcgi?db=nlmcatalog` and `esummary.fcgi?db=nlmcatalog` do: one journal, which is
 * indexed. Source: https://www.ncbi.nlm.nih.gov/books/NBK25499/
 */
export function nlmCatalog({ url }: RecordedRequest): Answer | undefined {
  const { pathname, searchParams } = new URL(url);
  if (searchParams.get('db') !== 'nlmcatalog') return undefined;
  if (pathname.endsWith('/esearch.fcgi')) {
    const term = searchParams.get('term') ?? '';
    const idlist = term === `${SAMPLE_ISSN}[ISSN]` ? [UID] : [];
    return json({
      header: { type: 'esearch', version: '0.3' },
      esearchresult: {
        count: `${idlist.length}`,
        retmax: '10',
        retstart: '0',
        idlist,
        querytranslation: term,
      },
    });
  }
  if (!pathname.endsWith('/esummary.fcgi')) return undefined;
  return json({
    header: { type: 'esummary', version: '0.3' },
    result: {
      uids: [UID],
      [UID]: {
        uid: UID,
        nlmuniqueid: UID,
        titlemainlist: [{ title: 'Journal of sample medicine.' }],
        issnlist: [{ issn: SAMPLE_ISSN, validyn: 'Y', issntype: 'Print' }],
        currentindexingstatus: 'Y',
      },
    },
  });
}
