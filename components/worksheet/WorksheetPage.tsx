import { useEffect, useRef, useState } from 'preact/hooks';
import { worksheetMarkdown } from '../../lib/appraisal/worksheet/markdown.ts';
import { type ItemAnswer, NO_ANSWER, untickedItems } from '../../lib/appraisal/worksheet/model.ts';
import { type Line, line, say } from '../../lib/wording/index.ts';
import { CopyIcon, SaveIcon } from '../icons/index.ts';
import { Mark } from '../Mark.tsx';
import { useLanguage } from '../settings/use-language.ts';
import { type SettingsStore, useSettings } from '../settings/use-settings.ts';
import { useTheme } from '../settings/use-theme.ts';
import { text } from '../strings-pages.ts';
import { ItemFields } from './ItemFields.tsx';
import type { KeptWorksheet } from './kept.ts';

/** What the worksheet page asks of the browser. */
export interface WorksheetHost {
  settings: SettingsStore;
  /** What this tab was opened for, or kept over a reload. */
  load: () => Promise<KeptWorksheet | undefined>;
  /** For this tab alone, until it is closed. */
  keep: (kept: KeptWorksheet) => void;
  copy: (text: string) => Promise<boolean>;
  save: (text: string, name: string) => void;
}

/** Each point of the instruments with what was found, and fields for the student; out as Markdown. */
export function WorksheetPage({ host }: { host: WorksheetHost }) {
  const { loaded } = useSettings(host.settings);
  const settings = 'settings' in loaded ? loaded.settings : undefined;
  useLanguage(host.settings, settings?.language, 'title.worksheet');
  useTheme(settings?.theme);
  const [kept, setKept] = useState<KeptWorksheet | 'none'>();
  const [said, setSaid] = useState<Line>();
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    void host.load().then(found => setKept(found ?? 'none'));
  }, [host]);
  useEffect(() => {
    if (kept && kept !== 'none') host.keep(kept);
  }, [host, kept]);
  if (kept === undefined) return null;
  if (kept === 'none') {
    return (
      <main class="eo-root eo-worksheet">
        <h1>{say(line('label.worksheet'))}</h1>
        <p>{say(line('worksheet.gone'))}</p>
      </main>
    );
  }
  const { worksheet, answers } = kept;
  const change = (id: string, changes: Partial<ItemAnswer>) =>
    setKept({ worksheet, answers: { ...answers, [id]: { ...(answers[id] ?? NO_ANSWER), ...changes } } });
  /** The text, once each "not found" is ticked; else says what is left and goes to the first. */
  const ready = (): string | undefined => {
    const left = untickedItems(worksheet, answers);
    const [first] = left;
    if (!first) return worksheetMarkdown(worksheet, answers);
    setSaid(line('worksheet.tick-first', { n: left.length }));
    page.current?.querySelector<HTMLElement>(`[data-item="${first.id}"] input`)?.focus();
    return undefined;
  };
  const copy = async () => {
    const markdown = ready();
    if (markdown === undefined) return;
    setSaid(line((await host.copy(markdown)) ? 'worksheet.copied' : 'worksheet.not-copied'));
  };
  const save = () => {
    const markdown = ready();
    if (markdown === undefined) return;
    host.save(markdown, 'worksheet.md');
    setSaid(line('worksheet.saved'));
  };
  return (
    <main class="eo-root eo-worksheet" ref={page}>
      <header class="eo-worksheet-head">
        <p class="eo-worksheet-name">
          <Mark /> {text('product.name')}
        </p>
        <h1>{say(line('text.worksheet-of', { title: worksheet.title }))}</h1>
        <p class="eo-worksheet-address">{worksheet.address}</p>
        <p class="eo-worksheet-scope">{worksheet.scope.map(each => say(each)).join(' ')}</p>
        <p class="eo-worksheet-scope">{say(line('worksheet.kept'))}</p>
      </header>
      {worksheet.instruments.map(({ id, name, cite, items }) => (
        <section key={id} class="eo-worksheet-instrument" aria-labelledby={`instrument-${id}`}>
          <h2 id={`instrument-${id}`}>{say(name)}</h2>
          <p class="eo-worksheet-cite">
            {say(cite)} {say(line('worksheet.own-words'))}
          </p>
          {items.map(item => (
            <ItemFields
              key={item.id}
              item={item}
              answer={answers[item.id] ?? NO_ANSWER}
              onChange={changes => change(item.id, changes)}
            />
          ))}
        </section>
      ))}
      <footer class="eo-worksheet-foot">
        <button type="button" class="eo-button eo-button-primary" onClick={save}>
          <SaveIcon />
          {say(line('button.save-worksheet'))}
        </button>
        <button type="button" class="eo-button" onClick={() => void copy()}>
          <CopyIcon />
          {say(line('button.copy-worksheet'))}
        </button>
        <p role="status">{said && say(said)}</p>
      </footer>
    </main>
  );
}
