import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { appraise } from '../../lib/appraisal/index.ts';
import { rowSubject } from '../../lib/appraisal/report.ts';
import { viewOf } from '../../lib/appraisal/views.ts';
import { worksheet } from '../../lib/appraisal/worksheet/index.ts';
import { portableOf } from '../../lib/export/index.ts';
import type { OverlayActions, OverlayState } from '../../lib/overlay/overlay-state.ts';
import { line, say } from '../../lib/wording/index.ts';
import { CloseIcon, SettingsIcon } from '../icons/index.ts';
import { keyOf, Said } from '../overlay/Said.tsx';
import { PanelPart } from './PanelPart.tsx';
import { ReportForm } from './ReportForm.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

/** Everything about this page: each line says who says so and leads to the words it rests on. */
export function Panel({ state, actions }: { state: OverlayState; actions: OverlayActions }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const reportButton = useRef<HTMLButtonElement>(null);
  const [report, setReport] = useState<{ about: string | undefined } | null>(null);
  const { known, panelAt, options, language } = state;
  const { view } = options;
  useEffect(() => {
    const list = panelAt === 'sources' ? scroll.current?.querySelector<HTMLElement>('#eo-panel-list') : null;
    list?.scrollIntoView({ block: 'start' });
    (list ?? heading.current)?.focus({ preventScroll: true });
  }, [panelAt]);
  const appraisal = useMemo(() => appraise(known), [known]);
  // The same elements while the same is known, so that a hover on the page draws nothing of the panel anew.
  const parts = useMemo(() => {
    const onReport = (number: number) => setReport({ about: rowSubject(number) });
    const makeWorksheet = () => worksheet(appraisal, known.article);
    const makePortable = () => portableOf(known, appraisal, actions.version);
    return viewOf(appraisal, view).map(part => (
      <PanelPart
        key={`${part.part} ${language.tag}`}
        part={part}
        view={view}
        actions={actions}
        onReport={onReport}
        makeWorksheet={makeWorksheet}
        makePortable={makePortable}
      />
    ));
  }, [appraisal, known, view, actions, language.tag]);
  const closeReport = () => {
    setReport(null);
    reportButton.current?.focus();
  };
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
        <p class="eo-panel-scope">
          {appraisal.scope.map(part => (
            <span key={keyOf(part)}>
              <Said line={part} />{' '}
            </span>
          ))}
        </p>
        {parts}
        {report && (
          <ReportForm
            appraisal={appraisal}
            address={known.article.url}
            version={actions.version}
            about={report.about}
            actions={actions}
            onClose={closeReport}
          />
        )}
        <footer class="eo-panel-foot">
          <button
            type="button"
            class="eo-button eo-button-quiet"
            ref={reportButton}
            onClick={() => setReport({ about: undefined })}
          >
            {say(line('button.report'))}
          </button>
          <button type="button" class="eo-button eo-button-quiet" onClick={actions.hidePage}>
            {say(line('button.hide-page'))}
          </button>
          <button type="button" class="eo-button eo-button-quiet" onClick={actions.hideSite}>
            {say(line('button.hide-site'))}
          </button>
          <button type="button" class="eo-button eo-button-quiet" onClick={actions.openOptions}>
            <SettingsIcon />
            {say(line('button.options'))}
          </button>
        </footer>
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
