import { expect, it, vi } from 'vitest';
import { send } from '../../../lib/messages/index.ts';
import { Evidence } from '../../../lib/overlay/evidence.ts';
import type { WorkResult } from '../../../lib/works/model.ts';
import { article, reference } from '../appraisal/sample.ts';

vi.mock('../../../lib/messages/index.ts', () => ({
  MAX_REFERENCES: 1000,
  MAX_TEXT_LENGTH: 4000,
  send: vi.fn(),
}));

const UNKNOWN: WorkResult = { status: 'unknown', askedOf: ['Crossref'] };
const reading = () => new Evidence(article({ references: [reference(1), reference(2)] }), () => undefined);

/** A question whose answer comes when the test says so. */
function slowAnswer() {
  let answer: () => void = () => undefined;
  vi.mocked(send).mockImplementationOnce(
    () =>
      new Promise(resolve => {
        answer = () => resolve({ ok: true, answer: [{ number: 1, result: UNKNOWN }] } as never);
      }),
  );
  return () => answer();
}

it('an answer that is under way when the page is read again reaches the new reading', async () => {
  const { signal } = new AbortController();
  const answer = slowAnswer();
  const [first, second, third] = [reading(), reading(), reading()];
  const asked = first.resolve([1], 'open', signal);
  second.inherit(first);
  third.inherit(second);
  expect([...third.loading]).toEqual([1]);
  await third.resolve([1], 'open', signal);
  expect(send).toHaveBeenCalledTimes(1);
  answer();
  await asked;
  expect(third.works.get(1)).toEqual(UNKNOWN);
  expect(third.loading.size).toBe(0);
});

it('an entry that has become another is not given the answer of the old one', async () => {
  const answer = slowAnswer();
  const first = reading();
  const asked = first.resolve([1], 'open', new AbortController().signal);
  const other = { ...reference(1), text: 'Another paper altogether.' };
  const second = new Evidence(article({ references: [other] }), () => undefined);
  second.inherit(first);
  answer();
  await asked;
  expect(second.loading.size).toBe(0);
  expect(second.works.size).toBe(0);
});

it('a reader who opens an entry while the list is asked ahead gets what waits for an opening', async () => {
  vi.mocked(send).mockClear();
  const { signal } = new AbortController();
  const evidence = reading();
  const { promise, resolve } = Promise.withResolvers<void>();
  const told = (result: WorkResult) => ({ ok: true, answer: [{ number: 1, result }] }) as never;
  vi.mocked(send).mockImplementationOnce(async () => {
    await promise;
    return told({ status: 'not-asked', why: 'on-open' });
  });
  vi.mocked(send).mockImplementationOnce(async () => told(UNKNOWN));
  const ahead = evidence.resolve([1], 'ahead', signal);
  await evidence.resolve([1], 'open', signal);
  expect(send).toHaveBeenCalledTimes(1);
  resolve();
  await ahead;
  await vi.waitFor(() => expect(evidence.works.get(1)).toEqual(UNKNOWN));
  expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ cause: 'open' }));
  expect(send).toHaveBeenCalledTimes(2);
});
