import { failure } from '../net/answer.ts';
import type { Reading } from './provider.ts';

/**
 * What an answer says of a key for which it has said something before. The same record twice is one; two that differ
 * are no answer: which of them holds is not ours to say, and one of them may be without the other's notice.
 */
export function heardAgain(before: Reading | undefined, reading: Reading): Reading {
  if (before === undefined || before.status === 'unknown') return reading;
  if (before.status === 'found' && reading.status === 'found') {
    const isSame = JSON.stringify(before.record) === JSON.stringify(reading.record);
    return isSame ? before : failure('two-records');
  }
  return before.status === 'failed' && before.why === 'two-records' ? before : failure('bad-answer');
}
