import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/index.ts';
import { line, say } from '../../lib/wording/index.ts';
import { FailedIcon } from '../icons/index.ts';
import { LookupsLine } from '../lookups/LookupsLine.tsx';
import { SaveNote } from '../settings/SaveNote.tsx';
import { StorageNotice } from '../settings/StorageNotice.tsx';
import { useLanguage } from '../settings/use-language.ts';
import { useSettings } from '../settings/use-settings.ts';
import { useTheme } from '../settings/use-theme.ts';
import { text } from '../strings-pages.ts';
import { ArticleView } from './ArticleView.tsx';
import type { SidePanelHost } from './host.ts';
import { StateView } from './StateView.tsx';
import { sideState } from './side-state.ts';
import { useFollowed } from './use-followed.ts';

/** The page beside the page: all that is known of the tab in front, whichever that is. */
export function SidePanel({ host }: { host: SidePanelHost }) {
  const { loaded, note, save } = useSettings(host.settings);
  const { followed, actions } = useFollowed(host.follow);
  const [failedFor, setFailedFor] = useState<unknown>();
  const settings = 'settings' in loaded ? loaded.settings : undefined;
  useLanguage(host.settings, settings?.language, 'title.side-panel');
  useTheme(settings?.theme);
  const read = () => void actions?.read().then(began => setFailedFor(began ? undefined : followed));
  const sends = (lookups: Settings['lookups']) => lookups === 'on-open' || lookups === 'ahead';

  const lookupsLine = settings && !sends(settings.lookups) && (
    <LookupsLine
      lookups={settings.lookups}
      isManaged={'managed' in loaded && loaded.managed.lookupsOff}
      onChange={settings.lookups === 'not-chosen' ? host.openWelcome : host.openOptions}
    />
  );
  return (
    <main class="eo-root eo-side">
      <h1 class="eo-visually-hidden">{say(line('label.about'))}</h1>
      <StorageNotice state={loaded.state} />
      {settings && actions && followed.is === 'article' && (
        <ArticleView
          article={followed}
          actions={actions}
          host={host}
          view={settings.view}
          onView={view => void save({ view })}
        >
          {lookupsLine}
        </ArticleView>
      )}
      {settings && actions && followed.is !== 'article' && (
        <>
          <StateView state={sideState(settings, followed)} actions={actions} onRead={read} />
          <div role="alert">
            {failedFor === followed && (
              <p class="eo-notice" data-kind="problem">
                <FailedIcon />
                <span>{text('popup.failed')}</span>
              </p>
            )}
          </div>
          {lookupsLine}
          <p class="eo-side-limits">{text('product.does')}</p>
        </>
      )}
      {/* A switch of view shows by itself that it was taken; only a failure needs words. */}
      <SaveNote note={note?.kind === 'failed' ? note : undefined} />
    </main>
  );
}
