import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { rowSubject } from '../../lib/appraisal/report.ts';
import { viewOf } from '../../lib/appraisal/views.ts';
import type { View } from '../../lib/settings/model.ts';
import { line, say } from '../../lib/wording/index.ts';
import { keyOf, Said } from '../overlay/Said.tsx';
import { PanelPart } from './PanelPart.tsx';
import { ReportForm } from './ReportForm.tsx';
import type { PanelActions, ShownAppraisal } from './shown.ts';

interface Props {
  /** The same object while the same is known: then nothing is drawn anew. */
  shown: ShownAppraisal;
  view: View;
  /** The tag of the language that is spoken. */
  language: string;
  actions: PanelActions;
  /** Buttons at the foot, after the one for a report. */
  children: ComponentChildren;
}

/** Everything about one page, in the reader's order: what the panel and the side panel have in common. */
export function PanelBody({ shown, view, language, actions, children }: Props) {
  const reportButton = useRef<HTMLButtonElement>(null);
  const [report, setReport] = useState<{ about: string | undefined } | null>(null);
  const { appraisal } = shown;
  // The same elements while the same is known, so that a hover on the page draws nothing of the panel anew.
  const parts = useMemo(() => {
    const onReport = (reference: string) => setReport({ about: rowSubject(reference) });
    return viewOf(shown.appraisal, view).map(part => (
      <PanelPart
        key={`${part.part} ${language}`}
        part={part}
        view={view}
        shown={shown}
        actions={actions}
        onReport={onReport}
      />
    ));
  }, [shown, view, actions, language]);
  const closeReport = () => {
    setReport(null);
    reportButton.current?.focus();
  };
  return (
    <>
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
          address={shown.address}
          version={shown.version}
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
        {children}
      </footer>
    </>
  );
}
