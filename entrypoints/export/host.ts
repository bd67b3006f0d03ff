import * as v from 'valibot';
import type { ExportHost } from '../../components/export/ExportPage.tsx';
import { storedSettings } from '../../components/settings/stored-settings.ts';
import { portableSchema } from '../../lib/export/index.ts';
import { sendFromOwnPage } from '../../lib/messages/index.ts';
import { copyText } from '../../lib/overlay/copy-text.ts';
import { copyFormatted, saveFile, takeExport } from '../../lib/own-tab/index.ts';

/** In this tab's own storage: a reload shows the same, closing the tab ends it. */
const KEPT = 'export';

const keptSchema = v.pipe(v.string(), v.parseJson(), portableSchema);

/** The page's wiring to the browser. */
export const exportHost: ExportHost = {
  settings: storedSettings,
  load: async () => {
    const kept = v.safeParse(keptSchema, sessionStorage.getItem(KEPT));
    if (kept.success) return kept.output;
    const portable = await takeExport(location.hash.slice(1));
    if (portable) sessionStorage.setItem(KEPT, JSON.stringify(portable));
    return portable;
  },
  copyFormatted,
  copy: text => copyText(window, text),
  save: saveFile,
  format: (doi, style) => sendFromOwnPage({ type: 'format-citation', doi, style }),
  print: () => window.print(),
};
