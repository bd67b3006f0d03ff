import { useEffect, useState } from 'preact/hooks';
import { byList } from '../../lib/appraisal/by-list.ts';
import {
  appraisalDocument,
  linesToHtml,
  toHtml,
  toMarkdown,
  toPlain,
} from '../../lib/export/document/index.ts';
import { type Portable, vancouver } from '../../lib/export/index.ts';
import { say, withoutIsolates } from '../../lib/wording/index.ts';
import { CopyIcon, PrintIcon, SaveIcon } from '../icons/index.ts';
import { Mark } from '../Mark.tsx';
import { useLanguage } from '../settings/use-language.ts';
import { type SettingsStore, useSettings } from '../settings/use-settings.ts';
import { useTheme } from '../settings/use-theme.ts';
import { text } from '../strings-pages.ts';
import { DocumentView } from './DocumentView.tsx';
import { FormattedWay } from './FormattedWay.tsx';
import { FILE_FORMATS, fileText } from './formats.ts';
import type { FormatOne } from './use-formatted.ts';
import { type OutcomeOf, Way } from './Way.tsx';

/** What the page asks of the browser. */
export interface ExportHost {
  settings: SettingsStore;
  /** What this tab was opened for, or kept over a reload. */
  load: () => Promise<Portable | undefined>;
  copyFormatted: (html: string, plain: string) => Promise<boolean>;
  copy: (text: string) => Promise<boolean>;
  save: (text: string, name: string, type: string) => void;
  /** One line as Crossref makes it. */
  format: FormatOne;
  print: () => void;
}

/** The list as files and to paste, the appraisal to paste, save and print, and the page's own entry. */
export function ExportPage({ host }: { host: ExportHost }) {
  const { loaded } = useSettings(host.settings);
  const settings = 'settings' in loaded ? loaded.settings : undefined;
  useLanguage(host.settings, settings?.language, 'title.export');
  useTheme(settings?.theme);
  const [portable, setPortable] = useState<Portable | 'none'>();
  useEffect(() => {
    void host.load().then(found => setPortable(found ?? 'none'));
  }, [host]);
  if (portable === undefined) return null;
  if (portable === 'none') {
    return (
      <main class="eo-root eo-export">
        <h1>{text('exporting.heading')}</h1>
        <p>{text('exporting.gone')}</p>
      </main>
    );
  }
  const { items, apa, appraisal } = portable;
  const blocks = appraisalDocument(portable);
  const list = () =>
    byList(items, appraisal.lists).flatMap(({ name, entries }) => [
      ...(name ? [withoutIsolates(say(name))] : []),
      ...entries.map(item => `${item.number}. ${vancouver(item)}`),
    ]);
  const copied: OutcomeOf<boolean> = done => text(done ? 'exporting.copied' : 'exporting.not-copied');
  const save = (content: string, name: string, type: string) => {
    host.save(content, name, type);
    return text('exporting.saved', { name });
  };
  return (
    <main class="eo-root eo-export">
      <header class="eo-export-head">
        <p class="eo-export-name">
          <Mark /> {text('product.name')}
        </p>
        <h1>{text('exporting.heading')}</h1>
        <p class="eo-export-about">{text('exporting.kept')}</p>
      </header>
      <div class="eo-export-ways">
        {items.length > 0 && (
          <Way
            title={text('exporting.list')}
            notes={[text('exporting.files'), text('exporting.vancouver.about')]}
          >
            {[
              ...FILE_FORMATS.map(format => ({
                icon: SaveIcon,
                name: text(format.button),
                run: async () => save(fileText(format, items), format.name, format.type),
              })),
              {
                icon: CopyIcon,
                name: text('exporting.vancouver'),
                run: async () => copied(await host.copyFormatted(linesToHtml(list()), list().join('\n'))),
              },
            ]}
          </Way>
        )}
        {settings && items.some(({ identifiers }) => identifiers.doi !== undefined) && (
          <FormattedWay
            items={items}
            lists={appraisal.lists}
            lookups={settings.lookups}
            format={host.format}
            copyFormatted={host.copyFormatted}
          />
        )}
        <Way title={text('exporting.appraisal')} notes={[text('exporting.formatted.about')]}>
          {[
            {
              icon: CopyIcon,
              name: text('exporting.formatted'),
              run: async () => copied(await host.copyFormatted(toHtml(blocks), toPlain(blocks))),
            },
            {
              icon: SaveIcon,
              name: text('exporting.markdown'),
              run: async () => save(toMarkdown(blocks), 'appraisal.md', 'text/markdown'),
            },
            {
              icon: PrintIcon,
              name: text('exporting.print'),
              run: async () => {
                host.print();
                return '';
              },
            },
          ]}
        </Way>
        <Way title={text('exporting.entry')} notes={[text('exporting.entry.about')]} shown={apa}>
          {[
            {
              icon: CopyIcon,
              name: text('exporting.entry.copy'),
              run: async () => copied(await host.copy(apa)),
            },
          ]}
        </Way>
      </div>
      <DocumentView blocks={blocks} />
    </main>
  );
}
