import { useLayoutEffect, useMemo } from 'preact/hooks';
import { vancouver } from '../../lib/export/index.ts';
import type { Settings } from '../../lib/settings/index.ts';
import type { Followed, FollowedActions } from '../../lib/side-panel/index.ts';
import { line, say, spoken, visible } from '../../lib/wording/index.ts';
import { SettingsIcon } from '../icons/index.ts';
import { PanelBody } from '../panel/PanelBody.tsx';
import type { PanelActions, ShownAppraisal } from '../panel/shown.ts';
import { ViewSwitch } from '../panel/ViewSwitch.tsx';
import type { SidePanelHost } from './host.ts';

interface Props {
  article: Extract<Followed, { is: 'article' }>;
  actions: FollowedActions;
  host: SidePanelHost;
  view: Settings['view'];
  onView: (view: Settings['view']) => void;
  /** What stands between the title and the appraisal. */
  children: preact.ComponentChildren;
}

/** The whole appraisal of the page in front, as the panel over the page shows it. */
export function ArticleView({ article, actions, host, view, onView, children }: Props) {
  const { portable, places, page } = article;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top
  useLayoutEffect(() => window.scrollTo(0, 0), [page]);
  const shown = useMemo((): ShownAppraisal => {
    const { appraisal, address, version, items } = portable;
    return {
      appraisal,
      address,
      version,
      openWorksheet: actions.openWorksheet,
      openExport: actions.openExport,
      citationOf: id => {
        const item = items.find(each => each.id === id);
        return item && vancouver(item);
      },
    };
  }, [portable, actions]);
  const panelActions = useMemo((): PanelActions => {
    const known = new Set(places);
    return {
      hasPlace: anchor => known.has(anchor),
      showOnPage: actions.show,
      askFor: actions.askFor,
      copyText: host.copyText,
    };
  }, [places, actions, host]);
  return (
    <article class="eo-side-article" aria-labelledby="eo-side-title">
      <header class="eo-side-head">
        <h2 id="eo-side-title" class="eo-side-title" dir="auto">
          {visible(portable.title)}
        </h2>
        <p class="eo-side-host">{new URL(portable.address).hostname}</p>
      </header>
      <div class="eo-side-views">
        <ViewSwitch view={view} onChoose={onView} />
      </div>
      {children}
      <PanelBody key={page} shown={shown} view={view} language={spoken().tag} actions={panelActions}>
        <button type="button" class="eo-button eo-button-quiet" onClick={host.openOptions}>
          <SettingsIcon />
          {say(line('button.options'))}
        </button>
      </PanelBody>
    </article>
  );
}
