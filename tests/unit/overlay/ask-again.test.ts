import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AskAgain } from '../../../lib/overlay/ask-again.ts';
import type { FailureReason, WorkResult } from '../../../lib/works/model.ts';
import { found } from '../appraisal/sample.ts';

const failed = (wait: number | undefined, why: FailureReason = 'rate-limited'): WorkResult => ({
  status: 'failed',
  why,
  service: 'Crossref',
  ...(wait !== undefined && { retryAt: Date.now() + wait }),
});

let left: AbortController;
let asked: string[][];
let again: AskAgain;

beforeEach(() => {
  vi.useFakeTimers();
  left = new AbortController();
  asked = [];
  again = new AskAgain(references => void asked.push(references), left.signal);
});
afterEach(() => vi.useRealTimers());

/** The card of this citation is drawn, with what is known of its references. */
function draw(card: string | null, ...known: [id: string, WorkResult | undefined][]): void {
  const works = new Map(known.flatMap(([id, result]) => (result ? [[id, result] as const] : [])));
  again.watch(
    card,
    known.map(([id]) => id),
    { works, loading: new Set() },
  );
}

it('asks once the service may be asked, not before', () => {
  draw('c1', ['reference-1', failed(5000)]);
  // The card is drawn many times meanwhile.
  draw('c1', ['reference-1', failed(5000)]);
  vi.advanceTimersByTime(4999);
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(asked).toEqual([['reference-1']]);
});

it('asks of a work that is known but for that service', () => {
  const failures = [
    { service: 'PubMed' as const, why: 'rate-limited' as const, retryAt: Date.now() + 2000 },
    { service: 'OpenAlex' as const, why: 'timeout' as const },
  ];
  draw('c1', ['reference-1', found({ failures })], ['reference-2', found()]);
  vi.advanceTimersByTime(2000);
  expect(asked).toEqual([['reference-1']]);
});

it('asks for several together, when the last of them may be asked', () => {
  draw('c1', ['reference-1', failed(2000)], ['reference-2', failed(9000)]);
  vi.advanceTimersByTime(8999);
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(asked).toEqual([['reference-1', 'reference-2']]);
});

describe('leaves it to the reader', () => {
  it.each<[string, () => WorkResult | undefined]>([
    ['a service that did not say how long', () => failed(undefined)],
    ['one that wants to be left alone for long', () => failed(120_001)],
    ['another failure', () => failed(5000, 'server-error')],
    ['what is known', () => found()],
    ['what is being asked', () => undefined],
  ])('%s', (_, result) => {
    draw('c1', ['reference-1', result()]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('when the card is closed', () => {
    draw('c1', ['reference-1', failed(5000)]);
    draw(null);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('when the page is left', () => {
    draw('c1', ['reference-1', failed(5000)]);
    left.abort();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('after three rounds; another card has its own', () => {
    for (let round = 0; round < 5; round += 1) {
      draw('c1', ['reference-1', failed(0)]);
      vi.advanceTimersByTime(1000);
    }
    expect(asked).toHaveLength(3);
    draw('c2', ['reference-1', failed(0)]);
    vi.advanceTimersByTime(1000);
    expect(asked).toHaveLength(4);
  });

  it('while it is being asked for already', () => {
    again.watch('c1', ['reference-1'], {
      works: new Map([['reference-1', failed(5000)]]),
      loading: new Set(['reference-1']),
    });
    expect(vi.getTimerCount()).toBe(0);
  });
});
