import { storedSettings } from '../../components/settings/stored-settings.ts';
import { type KeptWorksheet, readKept } from '../../components/worksheet/kept.ts';
import type { WorksheetHost } from '../../components/worksheet/WorksheetPage.tsx';
import { copyText } from '../../lib/overlay/copy-text.ts';
import { saveFile, takeWorksheet } from '../../lib/own-tab/index.ts';

/** In this tab's own storage: a reload keeps what was written, closing the tab ends it. */
const KEPT = 'worksheet';

/** The worksheet page's wiring to the browser. */
export const worksheetHost: WorksheetHost = {
  settings: storedSettings,
  load: async () => {
    const kept = readKept(sessionStorage.getItem(KEPT));
    if (kept) return kept;
    const worksheet = await takeWorksheet(location.hash.slice(1));
    return worksheet && { worksheet, answers: {} };
  },
  keep: (kept: KeptWorksheet) => sessionStorage.setItem(KEPT, JSON.stringify(kept)),
  copy: text => copyText(window, text),
  save: (text, name) => saveFile(text, name, 'text/markdown'),
};
