import { type Answer, json, type RecordedRequest } from './exchange.ts';
import { journalNumber } from './sample-works.ts';

/** The catalogue's own number of an invented journal is the journal's number beyond this. */
const FIRST_UID = 9_000_000;

/**
 * Answers as E-utilities' `esearch.fcgi?db=nlmcatalog` and `esummary.fcgi?db=nlmcatalog` do: every invented
 * journal, each of which is indexed. Source: https://www.ncbi.nlm.nih.gov/books/NBK25499/
 */
export function nlmCatalog({ url }: RecordedRequest): Answer | undefined {
  const { pathname, searchParams } = new URL(url);
  if (searchParams.get('db') !== 'nlmcatalog') return undefined;
  if (pathname.endsWith('/esearch.fcgi')) {
    const term = searchParams.get('term') ?? '';
    const number = journalNumber(term.replace('[ISSN]', ''));
    const idlist = number === undefined ? [] : [`${FIRST_UID + number}`];
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
  const uid = searchParams.get('id') ?? '';
  const issn = `0000-${String(Number(uid) - FIRST_UID).padStart(4, '0')}`;
  return json({
    header: { type: 'esummary', version: '0.3' },
    result: {
      uids: [uid],
      [uid]: {
        uid,
        nlmuniqueid: uid,
        titlemainlist: [{ title: 'Journal of sample medicine.' }],
        issnlist: [{ issn, validyn: 'Y', issntype: 'Print' }],
        currentindexingstatus: 'Y',
      },
    },
  });
}
