import { type CitedPageHost, CitedPageView } from '../../../components/cited-page/CitedPageView.tsx';
import citedPageStyles from '../../../components/cited-page/cited-page.css?inline';
import { ExportPage } from '../../../components/export/ExportPage.tsx';
import exportStyles from '../../../components/export/export.css?inline';
import { WorksheetPage } from '../../../components/worksheet/WorksheetPage.tsx';
import worksheetStyles from '../../../components/worksheet/worksheet.css?inline';
import { type AppraisalInput, appraise } from '../../../lib/appraisal/index.ts';
import { worksheet } from '../../../lib/appraisal/worksheet/index.ts';
import { type Portable, portableOf } from '../../../lib/export/index.ts';
import type { Settings } from '../../../lib/settings/index.ts';
import type { CitedPage, PageAddress } from '../../../lib/works/web-pages/index.ts';
import { longList, RESULTS, twoLists } from '../../../tests/browser/overlay/states.ts';
import { memoryStore } from '../../../tests/browser/pages/fake-hosts.ts';
import { article, input, reference } from '../../../tests/unit/appraisal/sample.ts';
import type { Setting, State } from './model.ts';

const settingsOf = ({ theme, tag }: Setting, lookups: Settings['lookups'] = 'not-chosen') =>
  memoryStore({ theme, language: tag, lookups });

const TREATMENT = article({ title: 'Treatment of hay fever' });

function worksheetState(name: string, exists: boolean, pressed: readonly string[] = []): State {
  const sheet = () => worksheet(appraise(input({ article: TREATMENT })), TREATMENT);
  return {
    group: 'worksheet',
    name,
    pressed,
    drawing: {
      on: 'tab',
      styles: worksheetStyles,
      element: setting => (
        <WorksheetPage
          host={{
            settings: settingsOf(setting),
            load: async () => (exists ? { worksheet: sheet(), answers: {} } : undefined),
            keep: () => {},
            copy: async () => true,
            save: () => {},
          }}
        />
      ),
    },
  };
}

function portable(facts: Partial<AppraisalInput>): Portable {
  const known = input(facts);
  return portableOf(known, appraise(known), '0.0.0');
}

interface ExportLook {
  facts?: Partial<AppraisalInput> | 'none';
  mayCopy?: boolean;
  lookups?: Settings['lookups'];
  pressed?: readonly string[];
}

function exportState(name: string, { facts = {}, mayCopy = true, lookups, pressed = [] }: ExportLook): State {
  return {
    group: 'export',
    name,
    pressed,
    drawing: {
      on: 'tab',
      styles: exportStyles,
      element: setting => (
        <ExportPage
          host={{
            settings: settingsOf(setting, lookups),
            load: async () => (facts === 'none' ? undefined : portable(facts)),
            copyFormatted: async () => mayCopy,
            copy: async () => mayCopy,
            format: async () => ({ ok: true, answer: { status: 'unknown' } }),
            save: () => {},
            print: () => {},
          }}
        />
      ),
    },
  };
}

const WITH_DOI: Partial<AppraisalInput> = {
  article: article({ references: [reference(1, { identifiers: { doi: '10.5555/tea.1' } }), reference(2)] }),
};
const RETRACTED = RESULTS.retracted;
const ADDRESS: PageAddress = {
  url: `https://www.tea.example/${'all-about-tea-'.repeat(8)}.html`,
  host: 'www.tea.example',
  pattern: 'https://www.tea.example/*',
};
const LOOK = '.eo-cited-page .eo-button';
const ON = '2026-11-22';

interface CitedLook {
  address?: PageAddress | undefined;
  allows?: boolean;
  page?: CitedPage;
  pressed?: readonly string[];
}

function citedPage(name: string, look: CitedLook): State {
  const { allows = true, page, pressed = [] } = look;
  const host: Omit<CitedPageHost, 'settings'> = {
    load: async () => ('address' in look ? look.address : ADDRESS),
    allow: async () => allows,
    // Without an answer it is still being read.
    read: () => (page ? Promise.resolve(page) : new Promise(() => {})),
  };
  return {
    group: 'cited page',
    name,
    pressed,
    drawing: {
      on: 'tab',
      styles: citedPageStyles,
      element: setting => <CitedPageView host={{ ...host, settings: settingsOf(setting) }} />,
    },
  };
}

export const documentStates: readonly State[] = [
  worksheetState('to fill in', true),
  worksheetState('points left to tick', true, ['.eo-worksheet-foot .eo-button-primary']),
  worksheetState('gone', false),
  exportState('short list', {
    facts: RETRACTED && RETRACTED !== 'loading' ? { works: new Map([['reference-1', RETRACTED]]) } : {},
  }),
  exportState('long list, one file saved', { facts: longList(), pressed: ['.eo-export-way .eo-button'] }),
  exportState('two lists that count alike', { facts: twoLists() }),
  exportState('not copied', {
    mayCopy: false,
    pressed: ['.eo-export-way:last-child .eo-button'],
  }),
  exportState('another style', { facts: WITH_DOI, lookups: 'on-open' }),
  exportState('another style, look-ups off', { facts: WITH_DOI, lookups: 'off' }),
  exportState('no list', { facts: { article: article({ references: [], citations: [] }) } }),
  exportState('gone', { facts: 'none' }),
  citedPage('asked first', {}),
  citedPage('not allowed', { allows: false, pressed: [LOOK] }),
  citedPage('being read', { pressed: [LOOK] }),
  citedPage('read', {
    page: {
      status: 'read',
      host: ADDRESS.host,
      on: ON,
      facts: { title: 'All about tea', site: 'Tea Office', published: '2014-02-03' },
    },
    pressed: [LOOK],
  }),
  citedPage('not to be had', {
    page: { status: 'failed', host: ADDRESS.host, on: ON, why: 'leads-on' },
    pressed: [LOOK],
  }),
  citedPage('gone', { address: undefined }),
];
