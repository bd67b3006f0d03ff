import { beforeEach, describe, expect, it, vi } from 'vitest';

const port = vi.hoisted(() => ({ answer: async (): Promise<unknown> => undefined }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { sendMessage: () => port.answer() },
    tabs: { sendMessage: () => port.answer() },
  },
}));

const { send, sendToTab } = await import('../../../lib/messages/send.ts');

beforeEach(() => {
  port.answer = async () => undefined;
});

describe('send', () => {
  it('gives the answer in its own form', async () => {
    port.answer = async () => ({
      ok: true,
      answer: [{ id: 'reference-2', result: { status: 'not-asked', why: 'off' } }],
    });
    expect(await send({ type: 'resolve', references: [], cause: 'open', ask: '1-2' })).toEqual({
      ok: true,
      answer: [{ id: 'reference-2', result: { status: 'not-asked', why: 'off' } }],
    });
  });

  it.each([
    ['Error: Extension context invalidated.', 'gone'],
    ['Error: Could not establish connection. Receiving end does not exist.', 'gone'],
    ['Error: The message port closed before a response was received.', 'interrupted'],
    [
      'Error: A listener indicated an asynchronous response by returning true, but the message channel closed',
      'interrupted',
    ],
    ['Error: Promised response from onMessage listener went out of scope', 'interrupted'],
  ])('takes %j as %s', async (text, why) => {
    port.answer = () => Promise.reject(new Error(text));
    expect(await send({ type: 'open-options' })).toEqual({ ok: false, why });
  });

  it.each<[unknown]>([
    [undefined],
    ['ok'],
    [{ ok: true }],
    [{ ok: true, answer: { opened: 'yes' } }],
    [{ ok: false, why: 'because' }],
  ])('takes %j as a bad answer', async raw => {
    port.answer = async () => raw;
    expect(await send({ type: 'open-options' })).toEqual({ ok: false, why: 'bad-answer' });
  });

  it('passes on a refusal', async () => {
    port.answer = async () => ({ ok: false, why: 'refused' });
    expect(await send({ type: 'open-options' })).toEqual({ ok: false, why: 'refused' });
  });
});

describe('sendToTab', () => {
  it('parses what the page says of itself', async () => {
    port.answer = async () => ({ ok: true, answer: { state: 'not-health' } });
    expect(await sendToTab(3, { type: 'describe-page' })).toEqual({
      ok: true,
      answer: { state: 'not-health' },
    });
    port.answer = async () => ({ ok: true, answer: { state: 'unheard-of' } });
    expect(await sendToTab(3, { type: 'describe-page' })).toEqual({ ok: false, why: 'bad-answer' });
  });
});
