import { doiUrl, pubmedUrl } from '../../identifiers/resolver-address.ts';
import type { Notice, NoticeKind } from '../model.ts';
import type { Nature } from './format.ts';
import type { ListedNotice } from './notice-table.ts';

const KIND_OF: Readonly<Record<Nature, NoticeKind>> = {
  Retraction: 'retraction',
  'Expression of concern': 'expression-of-concern',
  Correction: 'correction',
  Reinstatement: 'reinstatement',
};

/** A listed notice in the form of all notices. @param source whose list it is @param on the list's own day */
export function toNotice(listed: ListedNotice, source: string, on: string): Notice {
  const { nature, date, noticeDoi, noticePmid, reasons } = listed;
  const url = noticeDoi === undefined ? noticePmid && pubmedUrl(noticePmid) : doiUrl(noticeDoi);
  return {
    kind: KIND_OF[nature],
    label: nature,
    ...(date === undefined ? {} : { date }),
    ...(url ? { url } : {}),
    ...(reasons.length === 0 ? {} : { reason: reasons.join('; '), reasonBy: source }),
    saidBy: [{ by: source, on, through: 'list' }],
  };
}
