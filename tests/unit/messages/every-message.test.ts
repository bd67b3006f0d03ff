import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { appraise } from '../../../lib/appraisal/index.ts';
import { portableOf } from '../../../lib/export/index.ts';
import { type OwnHandlers, type OwnMessage, ownMessageSchema } from '../../../lib/messages/from-own-page.ts';
import { type PageMessage, pageMessageSchema } from '../../../lib/messages/from-page.ts';
import { answerPage, type PageHandlers, type Sender } from '../../../lib/messages/receive.ts';
import { answerOwnPage, isOwnPage } from '../../../lib/messages/receive-own.ts';
import { input } from '../appraisal/sample.ts';

/*
 * Walks every message that the background knows. The samples are typed by the type of message: one that is added
 * without a sample does not compile.
 */

const OURS = 'evidence-overlay';
const ORIGIN = `chrome-extension://${OURS}`;
const HOST = 'health.example';
const PAGE: Sender = { id: OURS, url: `https://${HOST}/article`, tab: { id: 4, incognito: false } };

const known = input();
const FROM_PAGE: { [T in PageMessage['type']]: Extract<PageMessage, { type: T }> } = {
  'page-options': { type: 'page-options', host: HOST, speaks: 'en' },
  classify: { type: 'classify', items: [{ url: 'https://a.example/', identifiers: { doi: '10.5555/a' } }] },
  resolve: {
    type: 'resolve',
    references: [{ id: 'reference-1', text: 'Invented A. Tea. 2019.', identifiers: { doi: '10.5555/a' } }],
    cause: 'open',
    ask: '1-2',
  },
  leave: { type: 'leave' },
  'look-in-list': { type: 'look-in-list', items: [{ doi: '10.5555/a' }] },
  'hide-site': { type: 'hide-site', host: HOST },
  'hide-page': { type: 'hide-page' },
  'hide-session': { type: 'hide-session' },
  'show-page': { type: 'show-page' },
  'open-options': { type: 'open-options' },
  'open-cited-page': { type: 'open-cited-page', url: 'https://a.example/' },
  'open-worksheet': {
    type: 'open-worksheet',
    worksheet: { title: 'Tea', address: `https://${HOST}/article`, scope: [], instruments: [] },
  },
  'open-export': { type: 'open-export', portable: portableOf(known, appraise(known), '0.0.0') },
  'choose-view': { type: 'choose-view', view: 'reader' },
};
const FROM_OWN_PAGE: { [T in OwnMessage['type']]: Extract<OwnMessage, { type: T }> } = {
  'what-was-asked': { type: 'what-was-asked', before: 7 },
  'format-citation': { type: 'format-citation', doi: '10.5555/a', style: 'apa' },
  forget: { type: 'forget', settingsToo: true },
};

/** Handlers that only write down what reached them. */
function listening() {
  const heard: unknown[] = [];
  const hear = async (message: unknown) => {
    heard.push(message);
    throw new Error('heard, and that is all');
  };
  const pages: PageHandlers = {
    'page-options': hear,
    classify: hear,
    resolve: hear,
    leave: hear,
    'look-in-list': hear,
    'hide-site': hear,
    'hide-page': hear,
    'hide-session': hear,
    'show-page': hear,
    'open-options': hear,
    'open-cited-page': hear,
    'open-worksheet': hear,
    'open-export': hear,
    'choose-view': hear,
  };
  const own: OwnHandlers = { 'what-was-asked': hear, 'format-citation': hear, forget: hear };
  /** As `listenToPages` decides who is heard. */
  const say = (raw: unknown, sender: Sender) =>
    isOwnPage(sender, OURS, ORIGIN) ? answerOwnPage(raw, own) : answerPage(raw, sender, OURS, pages);
  return { heard, say };
}

const REFUSED = { ok: false, why: 'refused' };

describe.each(Object.values(FROM_PAGE).map(message => [message.type, message] as const))(
  '%s',
  (_, message) => {
    test('is heard from our content script', async () => {
      const { heard, say } = listening();
      expect(await say(message, PAGE)).toEqual({ ok: false, why: 'failed' });
      expect(heard).toEqual([message]);
    });

    test.each<[string, Sender]>([
      ['another extension', { ...PAGE, id: 'somebody-else' }],
      ['a page itself, which has no id', { ...PAGE, id: undefined }],
      ['something without a tab', { ...PAGE, tab: undefined }],
      ['something without an address', { ...PAGE, url: undefined }],
      ['an address that is none', { ...PAGE, url: 'about' }],
      ['a frame without an address of its own', { ...PAGE, url: 'about:blank' }],
      ['a sandboxed frame', { ...PAGE, url: 'data:text/html,x' }],
      ['a frame in the page', { ...PAGE, frameId: 3 }],
      ['a file', { ...PAGE, url: 'file:///home/reader/tea.html' }],
      ['a page of another extension', { ...PAGE, url: 'chrome-extension://somebody-else/options.html' }],
      ['a page of ours: those have their own messages', { id: OURS, url: `${ORIGIN}/options.html` }],
    ])('is refused from %s', async (__, sender) => {
      const { heard, say } = listening();
      expect(await say(message, sender)).toEqual(REFUSED);
      expect(heard).toEqual([]);
    });

    test('reaches its handler in its own form alone, however it is damaged', async () => {
      await fc.assert(
        fc.asyncProperty(damage(message), async raw => {
          const { heard, say } = listening();
          const answer = await say(raw, PAGE);
          expect(answer.ok).toBe(false);
          for (const reached of heard) expect(v.parse(pageMessageSchema, reached)).toEqual(reached);
          if (heard.length === 0) expect(answer).toEqual(REFUSED);
        }),
        { numRuns: 60 },
      );
    });
  },
);

describe.each(Object.values(FROM_OWN_PAGE).map(message => [message.type, message] as const))(
  '%s',
  (_, message) => {
    test('is heard from our own pages alone', async () => {
      const own = { id: OURS, url: `${ORIGIN}/options.html` };
      const { heard, say } = listening();
      await say(message, own);
      expect(heard).toEqual([message]);
      for (const sender of [
        PAGE,
        { ...own, id: 'somebody-else' },
        { ...own, url: `${ORIGIN}.example/options.html` },
        { ...own, url: `https://${HOST}/?${ORIGIN}/options.html` },
        { id: OURS },
        {},
      ]) {
        expect(await say(message, sender)).toEqual(REFUSED);
      }
      expect(heard).toHaveLength(1);
    });

    test('reaches its handler in its own form alone, however it is damaged', async () => {
      await fc.assert(
        fc.asyncProperty(damage(message), async raw => {
          const { heard, say } = listening();
          await say(raw, { id: OURS, url: `${ORIGIN}/options.html` });
          for (const reached of heard) expect(v.parse(ownMessageSchema, reached)).toEqual(reached);
        }),
        { numRuns: 60 },
      );
    });
  },
);

test('there is a sample of every message', () => {
  const types = (options: readonly { entries: { type: { literal: string } } }[]) =>
    options.map(({ entries }) => entries.type.literal).sort();
  expect(types(pageMessageSchema.options)).toEqual(Object.keys(FROM_PAGE).sort());
  expect(types(ownMessageSchema.options)).toEqual(Object.keys(FROM_OWN_PAGE).sort());
});

/** What may stand where something else belongs. */
const JUNK = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 0, -1, Number.NaN, true, [], {}, 'x'.repeat(1_000_000)),
  fc.constantFrom<unknown>({ length: 1e9 }, { toString: 1 }, ['__proto__'], [[[[[]]]]]),
  fc.constant<unknown>(JSON.parse('{"__proto__":{"type":"forget"},"constructor":{"prototype":1}}')),
  fc.anything({ maxDepth: 2 }),
);

/** The message with one of its values, at any depth, taken out or put in place of by something else; or no message at all. */
function damage(message: object): fc.Arbitrary<unknown> {
  const paths = pathsIn(message);
  return fc.oneof(
    { weight: 1, arbitrary: JUNK },
    {
      weight: 6,
      arbitrary: fc
        .record({ path: fc.constantFrom(...paths), junk: JUNK, isGone: fc.boolean() })
        .map(({ path, junk, isGone }) => put(message, path, junk, isGone)),
    },
  );
}

function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...pathsIn(inner).map(path => [key, ...path]),
  ]);
}

function put(value: unknown, [key, ...rest]: string[], junk: unknown, isGone: boolean): unknown {
  if (key === undefined) return junk;
  if (Array.isArray(value)) {
    const at = Number(key);
    if (isGone && rest.length === 0) return value.toSpliced(at, 1);
    return value.with(at, put(value[at], rest, junk, isGone));
  }
  const entries = Object.entries(Object(value));
  return Object.fromEntries(
    entries.flatMap(([name, inner]) => {
      if (name !== key) return [[name, inner]];
      return isGone && rest.length === 0 ? [] : [[name, put(inner, rest, junk, isGone)]];
    }),
  );
}
