import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { isoDay } from '../../lib/appraisal/age.ts';
import { appraise } from '../../lib/appraisal/index.ts';
import { worksheet } from '../../lib/appraisal/worksheet/index.ts';
import { citationOf, portableOf } from '../../lib/export/index.ts';
import type { OverlayActions, OverlayState } from '../../lib/overlay/overlay-state.ts';
import { line, say } from '../../lib/wording/index.ts';
import { CloseIcon, SettingsIcon } from '../icons/index.ts';
import { PanelBody } from './PanelBody.tsx';
import type { ShownAppraisal } from './shown.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

/** Everything about this page: each line says who says so and leads to the words it rests on. */
export function Panel({ state, actions }: { state: OverlayState; actions: OverlayActions }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const { known, panelAt, options, language } = state;
  const { view } = options;
  // As it is drawn: a key that is pressed at once is the panel's, and closing finds the focus in it.
  useLayoutEffect(() => {
    const list = panelAt === 'sources' ? scroll.current?.querySelector<HTMLElement>('#eo-panel-list') : null;
    list?.scrollIntoView({ block: 'start' });
    (list ?? heading.current)?.focus({ preventScroll: true });
  }, [panelAt]);
  const shown = useMemo((): ShownAppraisal => {
    const appraisal = appraise(known);
    const { article, now } = known;
    return {
      appraisal,
      address: article.url,
      version: actions.version,
      openWorksheet: () => actions.openWorksheet(worksheet(appraisal, article)),
      openExport: () => actions.openExport(portableOf(known, appraisal, actions.version)),
      citationOf: id => {
        const reference = article.references.find(each => each.id === id);
        return reference && citationOf(known, reference, isoDay(now));
      },
    };
  }, [known, actions]);
  return (
    <div class="eo-panel" role="dialog" aria-labelledby="eo-panel-title" onKeyDown={closeOnEscape(actions)}>
      <header class="eo-panel-head">
        <h2 id="eo-panel-title" ref={heading} tabIndex={-1}>
          {say(line('label.about'))}
        </h2>
        <button type="button" class="eo-button eo-button-quiet" onClick={actions.closePanel}>
          <CloseIcon />
          {say(line('button.close'))}
        </button>
        <ViewSwitch view={view} onChoose={actions.chooseView} />
      </header>
      <div class="eo-panel-scroll" ref={scroll}>
        <PanelBody shown={shown} view={view} language={language.tag} actions={actions}>
          <button type="button" class="eo-button eo-button-quiet" onClick={actions.hidePage}>
            {say(line('button.hide-page'))}
          </button>
          <button type="button" class="eo-button eo-button-quiet" onClick={actions.hideSite}>
            {say(line('button.hide-site'))}
          </button>
          <button type="button" class="eo-button eo-button-quiet" onClick={actions.hideSession}>
            {say(line('button.hide-session'))}
          </button>
          <button type="button" class="eo-button eo-button-quiet" onClick={actions.openOptions}>
            <SettingsIcon />
            {say(line('button.options'))}
          </button>
        </PanelBody>
      </div>
    </div>
  );
}

function closeOnEscape(actions: OverlayActions) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    actions.closePanel();
  };
}
