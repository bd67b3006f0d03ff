import type { FailureReason } from '../model.ts';

/** What a service sent back, whatever it is: the provider judges the content. */
export interface Page {
  code: number;
  body: string;
}

/** Why there is nothing to judge; `retryAt` in milliseconds since 1970, where something says when. */
export interface Failure {
  status: 'failed';
  why: FailureReason;
  retryAt?: number;
}

export type Answer = { status: 'answered'; page: Page } | Failure;

export function failure(why: FailureReason, retryAt?: number): Failure {
  return retryAt === undefined ? { status: 'failed', why } : { status: 'failed', why, retryAt };
}
