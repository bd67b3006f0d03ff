import type { ComponentChildren } from 'preact';
import type { ViewPart } from '../../lib/appraisal/views.ts';
import type { View } from '../../lib/settings/model.ts';
import { line, say } from '../../lib/wording/index.ts';
import { CriterionLine, FindingLine } from './FindingLine.tsx';
import { ReferenceList } from './ReferenceList.tsx';
import type { PanelActions, ShownAppraisal } from './shown.ts';
import { WorksheetOffer } from './WorksheetOffer.tsx';

interface Props {
  part: ViewPart;
  view: View;
  shown: ShownAppraisal;
  actions: PanelActions;
  onReport: (reference: string) => void;
}

/** One part of the panel under its heading. */
export function PanelPart({ part, view, shown, actions, onReport }: Props) {
  const title = say(line(`label.${part.part}`));
  if (part.part === 'worksheet') {
    return (
      <Part name={part.part} title={title}>
        <WorksheetOffer onOpen={shown.openWorksheet} />
      </Part>
    );
  }
  if (part.part === 'list') {
    return (
      <Part name={part.part} title={title}>
        <ReferenceList
          lists={part.lists}
          references={part.references}
          facets={part.facets}
          pageYear={part.pageYear}
          shown={shown}
          actions={actions}
          onReport={onReport}
        />
      </Part>
    );
  }
  return (
    <Part name={part.part} title={title}>
      <ul class={part.part === 'checked' ? 'eo-criteria' : 'eo-findings'}>
        {part.findings.map(finding =>
          part.part === 'checked' ? (
            <CriterionLine key={finding.id} finding={finding} actions={actions} open={view === 'student'} />
          ) : (
            <FindingLine key={finding.id} finding={finding} actions={actions} />
          ),
        )}
      </ul>
    </Part>
  );
}

function Part({ name, title, children }: { name: string; title: string; children: ComponentChildren }) {
  const id = `eo-panel-${name}`;
  return (
    <section class="eo-panel-section" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}
