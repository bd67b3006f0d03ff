import type { AskedRow } from '../lib/works/log/model.ts';
import type { PlainKey } from './strings-pages.ts';

/** What came of a question to a service. A record by outcome: one that is added without its words doesn't compile. */
export const OUTCOME_WORDS: Readonly<Record<AskedRow['outcome'], PlainKey>> = {
  answered: 'asked.came.answered',
  waiting: 'asked.came.waiting',
  left: 'asked.came.left',
  offline: 'asked.came.offline',
  unreachable: 'asked.came.unreachable',
  timeout: 'asked.came.timeout',
  'rate-limited': 'asked.came.rate-limited',
  'server-error': 'asked.came.server-error',
  'bad-answer': 'asked.came.bad-answer',
  'no-permission': 'asked.came.no-permission',
};
