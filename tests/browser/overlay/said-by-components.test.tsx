import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { EntryView } from '../../../components/overlay/EntryView.tsx';
import { ReferenceList } from '../../../components/panel/ReferenceList.tsx';
import type { PanelActions, ShownAppraisal } from '../../../components/panel/shown.ts';
import { appraise, previewEntry } from '../../../lib/appraisal/index.ts';
import { speak, withoutIsolates } from '../../../lib/wording/index.ts';
import { english } from '../../../lib/wording/languages.ts';
import type { Notice, WorkResult } from '../../../lib/works/model.ts';
import { article, found, input, reference } from '../../unit/appraisal/sample.ts';

/**
 * Keys that components alone say (`tests/unit/wording/claims-of-keys.tsv`, "component"), each where it may be said and
 * where, beside that, it may not; and what may be a notice, on the card and in the list. That points are left to tick
 * is shown in `tests/browser/pages/worksheet.test.tsx`.
 */

speak(english);

const shown: Element[] = [];
afterEach(() => {
  for (const root of shown.splice(0)) {
    render(null, root);
    root.remove();
  }
});

function draw(what: VNode): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  shown.push(root);
  act(() => render(what, root));
  return root;
}

const ON = '2026-11-22';
const ofYear = (year?: number, notices: Notice[] = []): WorkResult =>
  found({ notices, ...(year !== undefined && { year: { value: year, by: 'PubMed', on: ON } }) });
const noticed: Notice[] = [{ kind: 'correction', saidBy: [{ by: 'PubMed', on: ON }] }];

const actions: PanelActions = {
  hasPlace: () => false,
  showOnPage: () => false,
  askFor: () => undefined,
  copyText: async () => true,
};

/** The list of a page whose sources have these records. */
function list(...results: WorkResult[]): HTMLElement {
  const references = results.map((_, at) => reference(at + 1, { text: 'Tea' }));
  const works = new Map(results.map((result, at) => [`reference-${at + 1}`, result]));
  const appraisal = appraise(input({ article: article({ references }), works }));
  const whole: ShownAppraisal = {
    appraisal,
    address: 'https://www.health.example/tea',
    version: '1.0.0',
    openWorksheet: async () => true,
    openExport: async () => true,
    citationOf: () => undefined,
  };
  return draw(
    <ReferenceList
      lists={appraisal.lists}
      references={appraisal.references}
      facets={['notices', 'doubts', 'record']}
      pageYear={undefined}
      shown={whole}
      actions={actions}
      onReport={() => undefined}
    />,
  );
}

const words = (root: HTMLElement): string => withoutIsolates(root.textContent ?? '');

test('text.no-year and text.decade: counted only where they part the list', () => {
  const mixed = words(list(ofYear(2012), ofYear(2013), ofYear(2021), ofYear()));
  expect(mixed).toContain('no year known (1)');
  expect(mixed).toContain('2010–2019 (2)');
  const alike = words(list(ofYear(2012), ofYear(2013), ofYear(2014), ofYear(2015)));
  expect(alike).not.toContain('no year known');
  expect(alike).not.toContain('2010–2019');
});

test('text.with-notice: only where a source has one', () => {
  expect(words(list(ofYear(2012, noticed), ofYear(2013), ofYear(2014), ofYear()))).toContain(
    'With a notice (1)',
  );
  expect(words(list(ofYear(2012), ofYear(2013), ofYear(2014), ofYear()))).not.toContain('With a notice (');
});

test('label.picture.no-year: only where there is a picture', () => {
  expect(words(list(ofYear(2012), ofYear(2013), ofYear(2014)))).toContain('No year known');
  expect(words(list(ofYear(2012), ofYear(2013)))).not.toContain('No year known');
});

test('list.shown: only while something is left out', () => {
  const root = list(ofYear(2012, noticed), ofYear(2013), ofYear(2014), ofYear());
  expect(words(root)).not.toContain('We show');
  act(() => root.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click());
  expect(words(root)).toContain('We show 1 of 4 sources.');
});

test('what may be a notice stands on the card and in the list, in no block of a notice', () => {
  const doubts = [
    {
      why: 'title',
      by: 'Crossref',
      on: ON,
      mark: { words: 'RETRACTED', as: 'retraction', at: 'begins' },
    } as const,
  ];
  const result = found({ doubts });
  const one = reference(1);
  const entry = previewEntry({
    reference: one,
    timesUsed: 1,
    source: undefined,
    work: result,
    article: article({ references: [one] }),
  });
  const nothing = () => undefined;
  const card = draw(
    <EntryView
      entry={entry}
      inStack={false}
      actions={{ onAsk: nothing, onCopy: nothing, onChooseLookups: nothing }}
    />,
  );
  for (const root of [card, list(result)]) {
    expect(words(root)).toContain('Crossref gives it a title that begins with “RETRACTED”.');
    expect(words(root)).toContain('We could not tell if it was taken back or corrected.');
    expect(words(root)).not.toContain('lists no retraction');
    expect(root.querySelector('.eo-notice')).toBeNull();
  }
});
