import type { ServiceName } from '../../lib/works/model.ts';

/** A request as it reached the stand-in, whole: the tests show with it what leaves the browser. */
export interface RecordedRequest {
  method: string;
  url: string;
  host: string;
  /** Path and query. */
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  /** When it came, ms from some moment before. */
  at: number;
  /** Which of the services it was for. */
  service?: ServiceName;
  /** When its answer was sent, on the same clock; not there while it is under way. */
  answeredAt?: number;
}

export interface Answer {
  status?: number;
  /** Content type; plain text when left out. */
  type?: string;
  headers?: Record<string, string>;
  body: string;
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});
