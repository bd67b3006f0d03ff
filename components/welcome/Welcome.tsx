import { useState } from 'preact/hooks';
import { Choices } from '../controls/Choices.tsx';
import { Switch } from '../controls/Switch.tsx';
import { InfoIcon, SettingsIcon } from '../icons/index.ts';
import { type ChosenLookups, chosenLookups, lookupChoices } from '../lookups/lookup-choices.ts';
import { SentList } from '../lookups/SentList.tsx';
import { Mark } from '../Mark.tsx';
import { SaveNote } from '../settings/SaveNote.tsx';
import { StorageNotice } from '../settings/StorageNotice.tsx';
import { useLanguage } from '../settings/use-language.ts';
import { type SettingsStore, useSettings } from '../settings/use-settings.ts';
import { useTheme } from '../settings/use-theme.ts';
import { text } from '../strings-pages.ts';

/** What the welcome page asks of the browser. */
export interface WelcomeHost {
  settings: SettingsStore;
  /** Called in the handler of a click, with nothing awaited before it. */
  requestLookupAccess: () => Promise<boolean>;
  openOptions: () => void;
}

/** The first page: what leaves the browser, when and to whom; and the choice, with nothing chosen for the reader. */
export function Welcome({ host }: { host: WelcomeHost }) {
  const { loaded, note, save, fail } = useSettings(host.settings);
  const settings = 'settings' in loaded ? loaded.settings : undefined;
  useLanguage(host.settings, settings?.language, 'title.welcome');
  useTheme(settings?.theme);
  const [picked, setPicked] = useState<ChosenLookups>();
  const [missing, setMissing] = useState(false);
  const [done, setDone] = useState(false);
  const isManaged = 'managed' in loaded && loaded.managed.lookupsOff;
  const chosen = picked ?? (settings && chosenLookups(settings));

  const pick = (lookups: ChosenLookups) => {
    setPicked(lookups);
    setMissing(false);
    setDone(false);
  };

  const submit = async () => {
    setMissing(chosen === undefined);
    if (chosen === undefined) return;
    // The browser is asked first, while the click still counts as one.
    const allowed = chosen === 'off' || (await host.requestLookupAccess());
    if (allowed) setDone(await save({ lookups: chosen }));
    else fail('lookups.refused');
  };

  return (
    <main class="eo-root eo-welcome">
      <header class="eo-welcome-head">
        <p class="eo-welcome-name">
          <Mark /> {text('product.name')}
        </p>
        <h1 class="eo-welcome-title">{text('welcome.title')}</h1>
        <p>{text('welcome.intro')}</p>
        <p>{text('product.does')}</p>
      </header>
      <StorageNotice state={loaded.state} />

      <form
        class="eo-welcome-part"
        aria-label={text('lookups.title')}
        onSubmit={event => {
          event.preventDefault();
          void submit();
        }}
      >
        <h2 class="eo-welcome-subtitle">{text('lookups.title')}</h2>
        <p>{text('welcome.lookups')}</p>
        <SentList />
        {isManaged && (
          <p class="eo-notice" data-kind="problem">
            <InfoIcon />
            <span>{text('lookups.managed')}</span>
          </p>
        )}
        <Choices
          legend={text('welcome.question')}
          choices={lookupChoices()}
          chosen={chosen}
          disabled={isManaged}
          problem={
            missing && (
              <p class="eo-notice" data-kind="problem">
                <InfoIcon />
                <span>{text('welcome.missing')}</span>
              </p>
            )
          }
          onChange={pick}
        />
        <div class="eo-welcome-actions">
          <button type="submit" class="eo-button eo-button-primary eo-welcome-save" disabled={isManaged}>
            {text('welcome.save')}
          </button>
          <p role="status">
            {done && (
              <>
                <strong>{text('welcome.done')}</strong> {text('welcome.done.next')}
              </>
            )}
          </p>
        </div>
      </form>

      <section class="eo-welcome-part" aria-label={text('where.title')}>
        <h2 class="eo-welcome-subtitle">{text('welcome.warning')}</h2>
        <p>{text('welcome.warning.about')}</p>
        {settings && (
          <Switch
            label={text('welcome.click')}
            about={text('welcome.click.about')}
            on={settings.runOn === 'click'}
            onChange={on => void save({ runOn: on ? 'click' : 'every-page' })}
          />
        )}
      </section>

      <footer class="eo-welcome-foot">
        <p>{text('product.care')}</p>
        <button type="button" class="eo-button eo-button-quiet" onClick={host.openOptions}>
          <SettingsIcon /> {text('options.title')}
        </button>
      </footer>
      <SaveNote note={done && note?.kind === 'saved' ? undefined : note} />
    </main>
  );
}
