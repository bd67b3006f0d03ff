import type { FailureReason } from '../model.ts';

/** What a service sent back, whatever it is: the provider judges the content. */
export interface Page {
  code: number;
  body: string;
}

/** Why there is nothing to judge; `retryAt` in milliseconds since 1970, where something says when. */
export interface Failure<Why extends FailureReason = FailureReason> {
  status: 'failed';
  why: Why;
  retryAt?: number;
}

export type Answer<Why extends FailureReason = FailureReason> =
  | { status: 'answered'; page: Page }
  | Failure<Why>;

export function failure<Why extends FailureReason>(why: Why, retryAt?: number): Failure<Why> {
  return retryAt === undefined ? { status: 'failed', why } : { status: 'failed', why, retryAt };
}
