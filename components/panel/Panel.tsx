import { useEffect, useMemo, useRef } from 'preact/hooks';
import { appraise } from '../../lib/appraisal/index.ts';
import type { Finding, Section } from '../../lib/appraisal/model.ts';
import type { OverlayActions, OverlayState } from '../../lib/overlay/overlay-state.ts';
import { line, say } from '../../lib/wording/index.ts';
import { CloseIcon, SettingsIcon } from '../icons/index.ts';
import { keyOf, Said } from '../overlay/Said.tsx';
import { FindingLine } from './FindingLine.tsx';
import { ReferenceItem } from './ReferenceItem.tsx';

const BEFORE_LIST: Section[] = ['who', 'when', 'sources'];
const AFTER_LIST: Section[] = ['claims', 'missing', 'site', 'questions'];

/** Everything about this page: each line says who says so and leads to the words it rests on. */
export function Panel({ state, actions }: { state: OverlayState; actions: OverlayActions }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLElement>(null);
  const listHeading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state.panelAt === 'sources') list.current?.scrollIntoView({ block: 'start' });
    const at = state.panelAt === 'sources' ? listHeading.current : null;
    (at ?? heading.current)?.focus({ preventScroll: true });
  }, [state.panelAt]);
  const appraisal = useMemo(() => appraise(state.known), [state.known]);
  const section = (name: Section) => {
    const findings = appraisal.findings.filter(finding => finding.section === name);
    return <PanelSection key={name} name={name} findings={findings} actions={actions} />;
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
      </header>
      <div class="eo-panel-scroll">
        <p class="eo-panel-scope">
          {appraisal.scope.map(part => (
            <span key={keyOf(part)}>
              <Said line={part} />{' '}
            </span>
          ))}
        </p>
        {BEFORE_LIST.map(section)}
        {appraisal.references.length > 0 && (
          <section ref={list} class="eo-panel-section" aria-labelledby="eo-panel-list">
            <h3 id="eo-panel-list" ref={listHeading} tabIndex={-1}>
              {say(line('button.all-sources'))}
            </h3>
            <ol class="eo-references">
              {appraisal.references.map(reference => (
                <ReferenceItem key={reference.number} reference={reference} actions={actions} />
              ))}
            </ol>
          </section>
        )}
        {AFTER_LIST.map(section)}
        <footer class="eo-panel-foot">
          <button type="button" class="eo-button" onClick={actions.hidePage}>
            {say(line('button.hide-page'))}
          </button>
          <button type="button" class="eo-button" onClick={actions.hideSite}>
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

function PanelSection({
  name,
  findings,
  actions,
}: {
  name: Section;
  findings: Finding[];
  actions: OverlayActions;
}) {
  if (findings.length === 0) return null;
  const id = `eo-panel-${name}`;
  return (
    <section class="eo-panel-section" aria-labelledby={id}>
      <h3 id={id}>{say(line(`label.${name}`))}</h3>
      <ul class="eo-findings">
        {findings.map(finding => (
          <FindingLine key={finding.id} finding={finding} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

function closeOnEscape(actions: OverlayActions) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    actions.closePanel();
  };
}
