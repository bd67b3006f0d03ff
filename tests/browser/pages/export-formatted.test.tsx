import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/export/export.css';
import { type ExportHost, ExportPage } from '../../../components/export/ExportPage.tsx';
import type { FormatOne } from '../../../components/export/use-formatted.ts';
import html from '../../../entrypoints/export/index.html?raw';
import { appraise } from '../../../lib/appraisal/index.ts';
import { portableOf } from '../../../lib/export/index.ts';
import type { Settings } from '../../../lib/settings/index.ts';
import { input } from '../../unit/appraisal/sample.ts';
import { soon } from '../soon.ts';
import { memoryStore } from './fake-hosts.ts';
import { overflowAt, removePage, resetWindow, settled, showPage, violations } from './page-under-test.ts';

type Sent = Awaited<ReturnType<FormatOne>>;

const known = input();
const PORTABLE = portableOf(known, appraise(known), '0.0.0');
const [FIRST] = PORTABLE.items;
if (FIRST === undefined) throw new Error('the sample has no sources');
const item = (number: number, doi?: string) => ({
  ...FIRST,
  id: `reference-${number}`,
  number,
  title: `Paper ${number}`,
  identifiers: doi === undefined ? {} : { doi },
});
const ITEMS = [item(1, '10.5555/a'), item(2), item(3, '10.5555/b'), item(4, '10.5555/c')];

const said = (text: string): Sent => ({ ok: true, answer: { status: 'formatted', text } });

function fakeHost(format: FormatOne, settings: Partial<Settings> = { lookups: 'on-open' }, items = ITEMS) {
  const copied: string[][] = [];
  const host: ExportHost = {
    settings: memoryStore(settings),
    load: async () => ({ ...PORTABLE, items }),
    copyFormatted: async (...forms) => {
      copied.push(forms);
      return true;
    },
    copy: async () => true,
    save: () => undefined,
    print: () => undefined,
    format,
  };
  return { host, copied };
}

const ask = () => page.getByRole('button', { name: /^Ask Crossref about/ });
const style = () => page.getByRole('combobox', { name: 'Style' });
const lines = () =>
  [...document.querySelectorAll('.eo-export-lines li')].map(({ textContent }) => textContent);

beforeEach(resetWindow);
afterEach(removePage);

it('asks nobody until the reader presses the button, then about each DOI in turn, and copies the list', async () => {
  const asked: string[][] = [];
  const { host, copied } = fakeHost(async (...question) => {
    asked.push(question);
    return said(`Line for <b>${question[0]}</b>`);
  });
  await showPage(html, <ExportPage host={host} />);
  await userEvent.selectOptions(style(), 'apa');
  await settled();
  expect(asked).toEqual([]);
  await ask().click();
  await expect.element(page.getByText('Crossref gave 3 lines of 3.')).toBeVisible();
  expect(asked).toEqual(['10.5555/a', '10.5555/b', '10.5555/c'].map(doi => [doi, 'apa']));
  expect(lines()).toEqual([
    'Line for <b>10.5555/a</b>',
    expect.stringMatching(/^Paper 2 .*This line is ours, in the Vancouver style: the entry has no DOI\.$/),
    'Line for <b>10.5555/b</b>',
    'Line for <b>10.5555/c</b>',
  ]);
  await page.getByRole('button', { name: 'Copy these lines' }).click();
  await settled();
  expect(copied[0]?.[0]).toContain('Line for &lt;b&gt;10.5555/a&lt;/b&gt;');
  expect(copied[0]?.[1]).toMatch(/^1\. Line for <b>10\.5555\/a<\/b>\n2\. Paper 2 /);
  await expect.element(ask()).not.toBeInTheDocument();
});

it.each(['off', 'not-chosen'] as const)('offers nothing to press where look-ups are %s', async lookups => {
  const format = vi.fn<FormatOne>();
  await showPage(html, <ExportPage host={fakeHost(format, { lookups }).host} />);
  await expect
    .element(page.getByRole('heading', { name: 'The list in a style of your choice' }))
    .toBeVisible();
  await expect.element(page.getByText(/Nothing is sent\.$/)).toBeVisible();
  await expect.element(ask()).not.toBeInTheDocument();
  expect(format).not.toHaveBeenCalled();
});

it('is not there where no entry has a DOI', async () => {
  await showPage(
    html,
    <ExportPage host={fakeHost(vi.fn<FormatOne>(), { lookups: 'ahead' }, [item(1)]).host} />,
  );
  await expect.element(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await expect.element(style()).not.toBeInTheDocument();
});

describe('where no line comes', () => {
  const WHY = [
    [{ ok: true, answer: { status: 'unknown' } }, 'Crossref does not have this DOI'],
    [{ ok: true, answer: { status: 'failed', why: 'timeout' } }, 'From Crossref: no answer in time'],
    [{ ok: true, answer: { status: 'failed', why: 'rate-limited' } }, 'From Crossref: asked us to wait'],
    [{ ok: true, answer: { status: 'failed', why: 'server-error' } }, 'From Crossref: an error there'],
    [
      { ok: true, answer: { status: 'failed', why: 'bad-answer' } },
      'From Crossref: an answer we cannot read',
    ],
    [{ ok: true, answer: { status: 'failed', why: 'offline' } }, 'From Crossref: no connection'],
    [{ ok: true, answer: { status: 'failed', why: 'unreachable' } }, 'From Crossref: could not be reached'],
    [{ ok: true, answer: { status: 'failed', why: 'no-permission' } }, 'From Crossref: not allowed'],
    [{ ok: true, answer: { status: 'failed', why: 'too-many' } }, 'Crossref was not asked'],
    [{ ok: true, answer: { status: 'not-asked', why: 'off' } }, 'Crossref was not asked'],
    [{ ok: false, why: 'interrupted' }, 'our own program gave no answer'],
  ] as const satisfies [Sent, string][];

  it.each(WHY)('%j: ours stands and says why', async (answer, words) => {
    await showPage(html, <ExportPage host={fakeHost(async () => answer).host} />);
    await ask().click();
    await expect.element(page.getByText('Crossref gave 0 lines of 3.')).toBeVisible();
    const [first] = lines();
    expect(first?.replace(/[\u2066-\u2069]/g, '')).toMatch(
      /^Paper 1 .*This line is ours, in the Vancouver style/,
    );
    expect(first?.replace(/[\u2066-\u2069]/g, '')).toContain(words);
  });

  it('asks again about those alone that may still come', async () => {
    const asked: string[] = [];
    let works = false;
    const { host } = fakeHost(async doi => {
      asked.push(doi);
      if (doi.endsWith('a')) return said('Line a');
      return works ? said(`Line ${doi}`) : { ok: true, answer: { status: 'failed', why: 'timeout' } };
    });
    await showPage(html, <ExportPage host={host} />);
    await ask().click();
    await expect.element(page.getByText('Crossref gave 1 line of 3.')).toBeVisible();
    works = true;
    await page.getByRole('button', { name: 'Ask Crossref about 2 papers' }).click();
    await expect.element(page.getByText('Crossref gave 3 lines of 3.')).toBeVisible();
    expect(asked.map(doi => doi.at(-1)).join('')).toBe('abcbc');
  });
});

it('says how far it is, and stops when asked to: no further question leaves', async () => {
  const waiting: ((sent: Sent) => void)[] = [];
  const { host } = fakeHost(() => new Promise(resolve => waiting.push(resolve)));
  await showPage(html, <ExportPage host={host} />);
  await ask().click();
  await soon(() => expect(waiting).toHaveLength(1));
  waiting[0]?.(said('Line a'));
  await expect.element(page.getByText('Asked about 1 of 3.')).toBeVisible();
  await soon(() => expect(waiting).toHaveLength(2));
  await page.getByRole('button', { name: 'Stop' }).click();
  waiting[1]?.(said('Line b'));
  await settled();
  expect(waiting).toHaveLength(2);
  await expect.element(page.getByRole('button', { name: 'Ask Crossref about 2 papers' })).toBeVisible();
  expect(lines()[2]).toContain('Crossref was not asked');
});

it('another style begins anew, and what comes for the one before is dropped', async () => {
  const waiting: ((sent: Sent) => void)[] = [];
  const { host } = fakeHost(() => new Promise(resolve => waiting.push(resolve)));
  await showPage(html, <ExportPage host={host} />);
  await ask().click();
  await soon(() => expect(waiting).toHaveLength(1));
  await userEvent.selectOptions(style(), 'mla');
  waiting[0]?.(said('A line in AMA'));
  await settled();
  expect(document.body.textContent).not.toContain('A line in AMA');
  await expect.element(page.getByRole('button', { name: 'Ask Crossref about 3 papers' })).toBeVisible();
});

it.each(['light', 'dark'] as const)('has no violations and fits, %s', async theme => {
  const { host } = fakeHost(async doi => said(`${'A long line '.repeat(20)} https://doi.org/${doi}`), {
    theme,
    lookups: 'ahead',
  });
  await showPage(html, <ExportPage host={host} />);
  await ask().click();
  await expect.element(page.getByText(/^Crossref gave/)).toBeVisible();
  expect(await violations()).toEqual([]);
  for (const width of [1280, 390, 320]) expect(await overflowAt(width)).toBe(0);
});
