import { Mark } from '../Mark.tsx';
import { SaveNote } from '../settings/SaveNote.tsx';
import { StorageNotice } from '../settings/StorageNotice.tsx';
import { useLanguage } from '../settings/use-language.ts';
import { useSettings } from '../settings/use-settings.ts';
import { useTheme } from '../settings/use-theme.ts';
import { text } from '../strings-pages.ts';
import { AboutSection } from './AboutSection.tsx';
import { AskedSection } from './AskedSection.tsx';
import { DataSection } from './DataSection.tsx';
import type { OptionsHost } from './host.ts';
import { KeyboardSection } from './KeyboardSection.tsx';
import { LookupsSection } from './LookupsSection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { SidePanelSection } from './SidePanelSection.tsx';
import { useAsked } from './use-asked.ts';
import { WhereSection } from './WhereSection.tsx';

/** All settings on one page; each change is written at once. */
export function Options({ host }: { host: OptionsHost }) {
  const { loaded, note, save, fail } = useSettings(host.settings);
  const settings = 'settings' in loaded ? loaded.settings : undefined;
  useLanguage(host.settings, settings?.language, 'title.options');
  useTheme(settings?.theme);
  const list = useAsked(host.whatWasAsked);
  const isManaged = 'managed' in loaded && loaded.managed.lookupsOff;

  return (
    <main class="eo-root eo-options">
      <header class="eo-options-head">
        <Mark />
        <div>
          <h1 class="eo-options-title">{text('options.title')}</h1>
          <p class="eo-options-note">{text('options.saved-at-once')}</p>
        </div>
      </header>
      <StorageNotice state={loaded.state} />
      {settings && (
        <LookupsSection host={host} settings={settings} isManaged={isManaged} save={save} fail={fail} />
      )}
      {loaded.state !== 'loading' && <AskedSection list={list} settings={settings} save={save} />}
      {settings && (
        <>
          <WhereSection host={host} settings={settings} save={save} />
          <ReadingSection settings={settings} save={save} />
        </>
      )}
      <SidePanelSection {...host} />
      <KeyboardSection host={host} />
      {loaded.state !== 'loading' && (
        <DataSection
          host={host}
          settings={settings}
          isManaged={isManaged}
          save={save}
          fail={fail}
          onForgotten={list.clear}
        />
      )}
      <AboutSection version={host.version} onWelcome={host.openWelcome} />
      <SaveNote note={note} />
    </main>
  );
}
