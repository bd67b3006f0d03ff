import { useEffect, useState } from 'preact/hooks';
import type { PageDescription, Sent } from '../../lib/messages/index.ts';
import { isSiteOff, siteName } from '../../lib/settings/index.ts';
import { Switch } from '../controls/Switch.tsx';
import { FailedIcon, SettingsIcon } from '../icons/index.ts';
import { LookupsLine } from '../lookups/LookupsLine.tsx';
import { Mark } from '../Mark.tsx';
import { SaveNote } from '../settings/SaveNote.tsx';
import { StorageNotice } from '../settings/StorageNotice.tsx';
import { useLanguage } from '../settings/use-language.ts';
import type { SettingsStore } from '../settings/use-settings.ts';
import { useSettings } from '../settings/use-settings.ts';
import { useTheme } from '../settings/use-theme.ts';
import { type PlainKey, text } from '../strings-pages.ts';
import { PageSummary } from './PageSummary.tsx';
import { pageState } from './page-state.ts';
import { usePageAnswer } from './use-page-answer.ts';

/** What the popup asks of the browser. */
export interface PopupHost {
  settings: SettingsStore;
  /** Whether the tab in front is in a private window. */
  isPrivate: () => Promise<boolean>;
  /** What the tab in front says of itself. */
  describe: () => Promise<Sent<PageDescription>>;
  /** Both resolve to whether the page did it. */
  readPage: () => Promise<boolean>;
  showPanel: () => Promise<boolean>;
  /** Called in the handler of a click, with nothing awaited before it. Not there in browsers without a side panel. */
  openSidePanel?: () => Promise<boolean>;
  /** Whether it was hidden until the browser is closed, in this kind of window. */
  isSessionHidden: () => Promise<boolean>;
  /** Shows it again in this kind of window. Resolves to whether this page is read. */
  showAgain: () => Promise<boolean>;
  openOptions: () => void;
  openWelcome: () => void;
  close: () => void;
}

/** The page behind the toolbar button: what this page is, on or off, and what leaves the browser. */
export function Popup({ host }: { host: PopupHost }) {
  const { loaded, note, save } = useSettings(host.settings);
  const { answer, askAgain } = usePageAnswer(host.describe, loaded);
  const [failed, setFailed] = useState<PlainKey>();
  // Until it is known, no site is written down.
  const [isPrivate, setIsPrivate] = useState(true);
  useEffect(() => void host.isPrivate().then(setIsPrivate), [host]);
  const { openSidePanel } = host;
  const [isSessionHidden, setSessionHidden] = useState(false);
  useEffect(() => void host.isSessionHidden().then(setSessionHidden), [host]);
  const settings = 'settings' in loaded ? loaded.settings : undefined;
  useLanguage(host.settings, settings?.language, 'product.name');
  useTheme(settings?.theme);

  const act = async (action: () => Promise<boolean>, otherwise: PlainKey = 'popup.failed') => {
    const done = await action();
    setFailed(done ? undefined : otherwise);
    if (done) host.close();
  };

  const site = answer?.ok && answer.answer.host !== undefined ? siteName(answer.answer.host) : undefined;
  const setSite = (on: boolean) => {
    if (site === undefined) return;
    void save(({ sitesOff }) => {
      const others = sitesOff.filter(name => name !== site);
      return { sitesOff: on ? others : [...others, site].sort() };
    });
  };

  return (
    <main class="eo-root eo-popup">
      <header class="eo-popup-head">
        <Mark />
        <h1 class="eo-popup-name">{text('product.name')}</h1>
        <button type="button" class="eo-button eo-button-quiet" onClick={host.openOptions}>
          <SettingsIcon /> {text('popup.options')}
        </button>
      </header>
      <StorageNotice state={loaded.state} />
      <PageSummary
        page={settings === undefined ? { is: 'loading' } : pageState(settings, answer, isSessionHidden)}
        onRead={() => void act(host.readPage)}
        onShowPanel={() => void act(host.showPanel)}
        onSidePanel={openSidePanel && (() => void act(openSidePanel, 'side.not-opened'))}
        onRetry={askAgain}
        onShowAgain={() => void act(host.showAgain)}
      />
      <div role="alert">
        {failed && (
          <p class="eo-notice" data-kind="problem">
            <FailedIcon />
            <span>{text(failed)}</span>
          </p>
        )}
      </div>
      {settings && (
        <>
          <div class="eo-popup-switches">
            <Switch
              label={text('where.on')}
              on={settings.everywhere}
              onChange={everywhere => void save({ everywhere })}
            />
            {site !== undefined && (
              <Switch
                label={text('popup.on-site', { host: site })}
                on={settings.everywhere && !isSiteOff(settings, site)}
                disabled={!settings.everywhere || isPrivate}
                {...(isPrivate && { about: text('popup.private') })}
                onChange={setSite}
              />
            )}
          </div>
          <LookupsLine
            lookups={settings.lookups}
            isManaged={'managed' in loaded && loaded.managed.lookupsOff}
            onChange={settings.lookups === 'not-chosen' ? host.openWelcome : host.openOptions}
          />
        </>
      )}
      <p class="eo-popup-limits">{text('product.does')}</p>
      {/* A switch shows by itself that it moved; only a failure needs words. */}
      <SaveNote note={note?.kind === 'failed' ? note : undefined} />
    </main>
  );
}
