import * as v from 'valibot';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CitedPageView } from '../../../components/cited-page/CitedPageView.tsx';
import { ExportPage } from '../../../components/export/ExportPage.tsx';
import { AskedTable } from '../../../components/options/AskedTable.tsx';
import { SitesOff } from '../../../components/options/SitesOff.tsx';
import { TakeSettings } from '../../../components/options/TakeSettings.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import { WorksheetPage } from '../../../components/worksheet/WorksheetPage.tsx';
import { appraise } from '../../../lib/appraisal/index.ts';
import { worksheet } from '../../../lib/appraisal/worksheet/index.ts';
import { appraisalDocument, linesToHtml, toHtml } from '../../../lib/export/document/index.ts';
import { portableOf } from '../../../lib/export/index.ts';
import { writeSettingsFile } from '../../../lib/settings/file/index.ts';
import { DEFAULT_SETTINGS, MAX_HOST_LENGTH, settingFields } from '../../../lib/settings/model.ts';
import { MAX_FACT_LENGTH } from '../../../lib/works/web-pages/model.ts';
import { unsafeIn } from '../../hostile/inspect.ts';
import { CALLED, VECTORS } from '../../hostile/vectors.ts';
import { article, input, reference } from '../../unit/appraisal/sample.ts';
import { memoryStore, popupHost } from '../pages/fake-hosts.ts';
import { removePage, settled, showPage } from '../pages/page-under-test.ts';
import { soon } from '../soon.ts';
import { heardFrom } from './services.ts';

/* Each vector alone, wherever a page of the extension shows text that is not ours. */

const TEXTS = VECTORS.map(({ text }) => text);
const PAGE = '<!doctype html><html lang="en"><title>Evidence Overlay</title></html>';
const ran = vi.fn();

beforeEach(() => {
  ran.mockClear();
  vi.stubGlobal(CALLED, ran);
});
afterEach(() => {
  removePage();
  vi.unstubAllGlobals();
});

/** Timers that follow one another wait 4 ms each; messages don't. */
const aTurn = () =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

const place = () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  root.append(...[...document.body.children].map(child => child.cloneNode(true)));
  return root;
};

async function expectOnlyText(): Promise<void> {
  expect(unsafeIn(place())).toEqual([]);
  expect(document.body.textContent).toContain('ran()');
  await settled();
  expect(ran).not.toHaveBeenCalled();
}

it('the popup: as the host that a page names', async () => {
  const popups = TEXTS.map(text => {
    const host = text.slice(0, MAX_HOST_LENGTH);
    return (
      <Popup
        key={text}
        host={popupHost(memoryStore(), { ok: true, answer: { state: 'shown', host, title: text } })}
      />
    );
  });
  await showPage(PAGE, popups);
  await expectOnlyText();
});

it('options: as what was asked, and as sites', async () => {
  const rows = TEXTS.map((text, id) => ({
    id,
    askedAt: id,
    service: 'Crossref' as const,
    sent: [text, `doi:${text}`, text.slice(1), `${text}.`],
    outcome: 'answered' as const,
  }));
  await showPage(
    PAGE,
    <>
      <AskedTable rows={rows} labelledBy="asked" />
      <SitesOff sites={SITES} save={async () => true} />
    </>,
  );
  await expectOnlyText();
});

/** Others get neither into the settings nor out of a file. */
const SITES = [...new Set(TEXTS.map(text => text.toLowerCase()))].filter(text =>
  v.is(settingFields.sitesOff, [text]),
);

/** A whole file with the text in each place of it that is text, one file a place. */
function filesWith(text: string): string[] {
  const made = { version: '0.0.9', on: '2026-11-20' };
  const file = (changes: object) =>
    JSON.stringify({ ...JSON.parse(writeSettingsFile(DEFAULT_SETTINGS, made)), ...changes });
  return [
    file({ [text]: text }),
    file({ madeWith: text }),
    file({ settings: { ...DEFAULT_SETTINGS, [text]: text, theme: text } }),
  ];
}

it('options: as anything in a settings file', async () => {
  const save = vi.fn(async () => true);
  await showPage(
    PAGE,
    <TakeSettings
      host={{ requestLookupAccess: async () => true }}
      settings={DEFAULT_SETTINGS}
      isManaged={false}
      save={save}
      fail={vi.fn()}
    />,
  );
  const chosen = document.querySelector('input');
  if (!chosen) throw new Error('there is nowhere to give a file to');
  const said = new Set<string>();
  const shown = document.createElement('div').attachShadow({ mode: 'open' });
  for (const file of TEXTS.flatMap(filesWith)) {
    const transfer = new DataTransfer();
    transfer.items.add(new File([file], 'settings.json'));
    chosen.files = transfer.files;
    chosen.dispatchEvent(new Event('change'));
    // Emptied once the file was read; drawn a turn later.
    while (chosen.value !== '') await aTurn();
    await aTurn();
    const now = document.querySelector('.eo-take') ?? document.body;
    said.add(now.textContent);
    shown.append(now.cloneNode(true));
  }
  expect(unsafeIn(shown)).toEqual([]);
  expect(said.size).toBeGreaterThan(TEXTS.length);
  expect(save).not.toHaveBeenCalled();
  expect(ran).not.toHaveBeenCalled();
});

it('the page that asks for a cited page: as what that page says of itself', async () => {
  const pages = TEXTS.map(text => {
    const [fact, address] = [
      text.slice(0, MAX_FACT_LENGTH),
      { url: 'https://cited.example/', host: text, pattern: 'https://cited.example/*' },
    ];
    const facts = { title: `On tea: ${fact}`, site: fact, published: fact, modified: fact };
    return (
      <CitedPageView
        key={text}
        host={{
          settings: memoryStore(),
          load: async () => address,
          allow: async () => true,
          read: async () => ({ status: 'read', host: text, on: '2026-11-22', facts }),
        }}
      />
    );
  });
  await showPage(PAGE, pages);
  expect(unsafeIn(place())).toEqual([]);
  for (const button of document.querySelectorAll('button')) button.click();
  await soon(() => expect(document.body.textContent.match(/On tea/g)).toHaveLength(TEXTS.length));
  await expectOnlyText();
});

const KNOWN = input({
  article: article({
    title: TEXTS.join(' '),
    headings: TEXTS,
    references: TEXTS.map((text, at) => reference(at + 1, { text, identifiers: { doi: `10.5555/${at}` } })),
  }),
  works: new Map(TEXTS.map((text, at) => [`reference-${at + 1}`, heardFrom('Crossref', text)])),
  lookups: 'ahead',
});
const PORTABLE = portableOf(KNOWN, appraise(KNOWN), '1.2.3');

it('the export: as title, entries, and lines that Crossref makes', async () => {
  await showPage(
    PAGE,
    <ExportPage
      host={{
        settings: memoryStore({ lookups: 'ahead' }),
        load: async () => PORTABLE,
        copyFormatted: async () => true,
        copy: async () => true,
        save: vi.fn(),
        format: async doi => {
          const text = TEXTS[Number(doi.slice('10.5555/'.length))] ?? '';
          return { ok: true, answer: { status: 'formatted', text: `On tea: ${text} ${doi}` } };
        },
        print: vi.fn(),
      }}
    />,
  );
  const ask = [...document.querySelectorAll('button')].find(({ textContent }) => /256/.test(textContent));
  ask?.click();
  await soon(() => expect(document.querySelectorAll('.eo-export-lines li')).toHaveLength(TEXTS.length));
  await expectOnlyText();
});

it('the worksheet: as title and address', async () => {
  const sheet = worksheet(PORTABLE.appraisal, { ...KNOWN.article, title: TEXTS.slice(0, 60).join(' ') });
  await showPage(
    PAGE,
    <WorksheetPage
      host={{
        settings: memoryStore(),
        load: async () => ({ worksheet: sheet, answers: {} }),
        keep: vi.fn(),
        copy: async () => true,
        save: vi.fn(),
      }}
    />,
  );
  await soon(() => expect(document.querySelector('h1')).not.toBeNull());
  await expectOnlyText();
});

it('what is copied as HTML is text there too', () => {
  const made = toHtml(appraisalDocument(PORTABLE)) + linesToHtml(TEXTS);
  const pasted = new DOMParser().parseFromString(made, 'text/html');
  const markup = unsafeIn(pasted).filter(found => !/^(?:turns around|isolates)/.test(found));
  expect(markup).toEqual([]);
  expect(pasted.body.textContent).toContain('ran()');
});
