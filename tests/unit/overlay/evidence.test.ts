import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AnsweredWork, onMoreWorks, send } from '../../../lib/messages/index.ts';
import { LATEST_MS } from '../../../lib/overlay/ask-for-works.ts';
import { Evidence } from '../../../lib/overlay/evidence.ts';
import type { Work, WorkResult } from '../../../lib/works/model.ts';
import { article, found, reference } from '../appraisal/sample.ts';

vi.mock('../../../lib/messages/index.ts', () => ({
  MAX_CLASSIFIED: 2000,
  MAX_REFERENCES: 1000,
  MAX_TEXT_LENGTH: 4000,
  send: vi.fn(),
  onMoreWorks: vi.fn(),
}));

const UNKNOWN: WorkResult = { status: 'unknown', askedOf: ['Crossref'] };
const reading = () => new Evidence(article({ references: [reference(1), reference(2)] }), () => undefined);

/** What the background says to the next question, when the test says so. */
function slowAnswer(result = UNKNOWN) {
  let answer: () => void = () => undefined;
  vi.mocked(send).mockImplementationOnce(
    () =>
      new Promise(resolve => {
        answer = () => resolve({ ok: true, answer: [{ id: 'reference-1', result }] } as never);
      }),
  );
  return () => answer();
}

const answerWith = (result: WorkResult) =>
  vi.mocked(send).mockResolvedValueOnce({ ok: true, answer: [{ id: 'reference-1', result }] } as never);

/** Tells the page that asked last, as the background does; and whether it still listens. */
function lastQuestion() {
  const [ask, tell, until] = vi.mocked(onMoreWorks).mock.lastCall ?? [];
  if (ask === undefined || tell === undefined || until === undefined) throw new Error('nothing was asked');
  const more = (result: WorkResult): void => {
    const works: AnsweredWork[] = [{ id: 'reference-1', result }];
    if (!until.aborted) tell(works);
  };
  return { ask, more, until };
}

const workOf = (evidence: Evidence): Partial<Work> => {
  const result = evidence.works.get('reference-1');
  return result?.status === 'found' ? result.work : {};
};
const signal = () => new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(send).mockReset();
  vi.mocked(onMoreWorks).mockReset();
});
afterEach(() => vi.useRealTimers());

it('an answer that is under way when the page is read again reaches the new reading', async () => {
  const answer = slowAnswer();
  const [first, second, third] = [reading(), reading(), reading()];
  const asked = first.resolve(['reference-1'], 'open', signal());
  second.inherit(first);
  third.inherit(second);
  expect([...third.loading]).toEqual(['reference-1']);
  await third.resolve(['reference-1'], 'open', signal());
  expect(send).toHaveBeenCalledTimes(1);
  answer();
  await asked;
  expect(third.works.get('reference-1')).toEqual(UNKNOWN);
  expect(third.loading.size).toBe(0);
});

it('an entry that has become another is not given the answer of the old one', async () => {
  const answer = slowAnswer();
  const first = reading();
  const asked = first.resolve(['reference-1'], 'open', signal());
  const other = { ...reference(1), text: 'Another paper altogether.' };
  const second = new Evidence(article({ references: [other] }), () => undefined);
  second.inherit(first);
  answer();
  await asked;
  expect(second.loading.size).toBe(0);
  expect(second.works.size).toBe(0);
});

describe('what comes after the answer', () => {
  const open = async (evidence: Evidence, result: WorkResult) => {
    answerWith(result);
    await evidence.resolve(['reference-1'], 'open', signal());
  };

  it('reaches the card, and is listened for until nothing is pending', async () => {
    const evidence = reading();
    await open(evidence, found({ pending: ['PubMed', 'OpenAlex'] }));
    const { more, until } = lastQuestion();
    more(found({ volume: { value: '12', by: 'PubMed', on: '2026-11-22' }, pending: ['OpenAlex'] }));
    expect(workOf(evidence)).toMatchObject({ volume: { value: '12' }, pending: ['OpenAlex'] });
    expect(until.aborted).toBe(false);
    more(found());
    expect(workOf(evidence)).not.toHaveProperty('pending');
    expect(until.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not listened for where nothing is pending', async () => {
    await open(reading(), UNKNOWN);
    expect(lastQuestion().until.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not listened for when the page is left', async () => {
    const left = new AbortController();
    answerWith(found({ pending: ['PubMed'] }));
    await reading().resolve(['reference-1'], 'open', left.signal);
    left.abort();
    expect(lastQuestion().until.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reaches the reading that has taken the place of the one that asked', async () => {
    const first = reading();
    await open(first, found({ pending: ['PubMed'] }));
    const second = reading();
    second.inherit(first);
    await second.resolve(['reference-1'], 'open', signal());
    expect(send).toHaveBeenCalledTimes(1);
    lastQuestion().more(found({ year: { value: 2004, by: 'PubMed', on: '2026-11-22' } }));
    expect(workOf(second)).toMatchObject({ year: { value: 2004 } });
  });

  it('stands where it has overtaken the answer', async () => {
    const answer = slowAnswer(found({ pending: ['PubMed'] }));
    const evidence = reading();
    const asked = evidence.resolve(['reference-1'], 'open', signal());
    lastQuestion().more(found());
    answer();
    await asked;
    expect(workOf(evidence)).not.toHaveProperty('pending');
  });

  it('and never comes, as when the background was stopped: those services did not answer', async () => {
    const evidence = reading();
    await open(evidence, found({ pending: ['PubMed'] }));
    await vi.advanceTimersByTimeAsync(LATEST_MS);
    expect(workOf(evidence)).toMatchObject({ failures: [{ service: 'PubMed', why: 'timeout' }] });
    expect(workOf(evidence)).not.toHaveProperty('pending');
    expect(lastQuestion().until.aborted).toBe(true);
  });
});

describe('asking for more of a work that is known', () => {
  const known = found({ onOpen: ['OpenAlex'], failures: [{ service: 'PubMed', why: 'timeout' }] });

  it('keeps it on the card, with those who are asked', async () => {
    const evidence = reading();
    answerWith(known);
    await evidence.resolve(['reference-1'], 'ahead', signal());
    const answer = slowAnswer(found());
    const asked = evidence.resolve(['reference-1'], 'open', signal());
    expect(evidence.loading.size).toBe(0);
    expect(workOf(evidence)).toMatchObject({ title: { value: 'On tea' }, pending: ['PubMed', 'OpenAlex'] });
    expect(workOf(evidence)).not.toHaveProperty('failures');
    answer();
    await asked;
    expect(workOf(evidence)).not.toHaveProperty('pending');
    await evidence.resolve(['reference-1'], 'open', signal());
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is not done ahead', async () => {
    const evidence = reading();
    answerWith(known);
    await evidence.resolve(['reference-1'], 'ahead', signal());
    await evidence.resolve(['reference-1'], 'ahead', signal());
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('without a background keeps what is known, and says who did not answer', async () => {
    const evidence = reading();
    answerWith(known);
    await evidence.resolve(['reference-1'], 'ahead', signal());
    vi.mocked(send).mockResolvedValueOnce({ ok: false, why: 'gone' });
    await evidence.resolve(['reference-1'], 'open', signal());
    expect(workOf(evidence)).toMatchObject({
      title: { value: 'On tea' },
      failures: [{ service: 'PubMed' }, { service: 'OpenAlex' }],
    });
  });
});

it.each([
  ['that was not asked about', { status: 'not-asked', why: 'on-open' } satisfies WorkResult],
  ['of which a service waits for it', found({ onOpen: ['OpenAlex'] })],
])('a reader who opens an entry %s while the list is asked ahead gets it', async (_, ahead) => {
  const evidence = reading();
  const answer = slowAnswer(ahead);
  const asked = evidence.resolve(['reference-1'], 'ahead', signal());
  answerWith(UNKNOWN);
  await evidence.resolve(['reference-1'], 'open', signal());
  expect(send).toHaveBeenCalledTimes(1);
  answer();
  await asked;
  await vi.waitFor(() => expect(evidence.works.get('reference-1')).toEqual(UNKNOWN));
  expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ cause: 'open' }));
  expect(send).toHaveBeenCalledTimes(2);
});

describe('an entry that names two works', () => {
  const other = { id: 'reference-1/2', identifiers: { doi: '10.5555/stone' } };
  const named = reference(1, { text: 'Roe A. Tea.', identifiers: { doi: '10.5555/roe' }, others: [other] });
  const evidenceOf = (entry = named) => new Evidence(article({ references: [entry] }), () => undefined);
  const answer = (...works: AnsweredWork[]) =>
    vi.mocked(send).mockResolvedValueOnce({ ok: true, answer: works } as never);

  it('is asked about both, without its words: they can be about one alone', async () => {
    answer({ id: 'reference-1', result: UNKNOWN }, { id: 'reference-1/2', result: found() });
    const evidence = evidenceOf();
    await evidence.resolve(['reference-1'], 'open', signal());
    expect(vi.mocked(send).mock.lastCall?.[0]).toMatchObject({
      references: [
        { id: 'reference-1', text: '', identifiers: { doi: '10.5555/roe' } },
        { id: 'reference-1/2', text: '', identifiers: { doi: '10.5555/stone' } },
      ],
    });
    expect([...evidence.works.keys()]).toEqual(['reference-1', 'reference-1/2']);
    expect(evidence.idsOf('reference-1')).toEqual(['reference-1', 'reference-1/2']);
  });

  it('asks for a number that is another paper’s after all, as the reader did', async () => {
    const parted: WorkResult = { ...found(), apart: { pmid: '20000002' } } as WorkResult;
    answer({ id: 'reference-1', result: parted });
    vi.mocked(send).mockResolvedValue({ ok: false, why: 'gone' });
    const entry = reference(1, { identifiers: { doi: '10.5555/roe', pmid: '20000002' } });
    const evidence = evidenceOf(entry);
    await evidence.resolve(['reference-1'], 'open', signal());
    expect(evidence.apart.get('reference-1')).toMatchObject({
      id: 'reference-1/apart',
      identifiers: { pmid: '20000002' },
    });
    const asked = vi.mocked(send).mock.calls.map(([message]) => message);
    expect(asked).toContainEqual(
      expect.objectContaining({
        type: 'resolve',
        cause: 'open',
        references: [expect.objectContaining({ id: 'reference-1/apart', identifiers: { pmid: '20000002' } })],
      }),
    );
    // The list is looked in anew: the number that is another's tells nothing of this one.
    expect(asked).toContainEqual({
      type: 'look-in-list',
      items: [{ doi: '10.5555/roe' }, { pmid: '20000002' }],
    });
  });

  it('is handed on to the next reading, with what stands apart', async () => {
    const parted: WorkResult = { ...found(), apart: { pmid: '20000002' } } as WorkResult;
    answer({ id: 'reference-1', result: parted });
    vi.mocked(send).mockResolvedValue({ ok: false, why: 'gone' });
    const entry = reference(1, { identifiers: { doi: '10.5555/roe', pmid: '20000002' } });
    const first = evidenceOf(entry);
    await first.resolve(['reference-1'], 'open', signal());
    await vi.waitFor(() => expect(first.loading.size).toBe(0));
    const second = evidenceOf(entry);
    second.inherit(first);
    expect([...second.apart.keys()]).toEqual(['reference-1']);
    expect([...second.works.keys()].sort()).toEqual(['reference-1', 'reference-1/apart']);
    const third = evidenceOf(reference(1, { identifiers: { doi: '10.5555/rye', pmid: '20000002' } }));
    third.inherit(first);
    expect(third.apart.size).toBe(0);
    expect(third.works.size).toBe(0);
  });
});
