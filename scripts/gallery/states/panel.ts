import type { AppraisalInput } from '../../../lib/appraisal/index.ts';
import type { OverlayActions, OverlayState } from '../../../lib/overlay/overlay-state.ts';
import { VIEWS } from '../../../lib/settings/model.ts';
import { longList, overlayState, RESULTS, twoLists } from '../../../tests/browser/overlay/states.ts';
import { article } from '../../../tests/unit/appraisal/sample.ts';
import type { State } from './model.ts';

interface Look {
  changes?: Partial<OverlayState>;
  facts?: Partial<AppraisalInput>;
  pressed?: readonly string[];
  actions?: Partial<OverlayActions>;
}

function panel(name: string, { changes = {}, facts = {}, pressed = [], actions = {} }: Look = {}): State {
  const state = () => overlayState({ panelOpen: true, ...changes }, facts);
  return { group: 'panel', name, drawing: { on: 'page', height: 'window', state, actions }, pressed };
}

const ordered = (view: (typeof VIEWS)[number]) => ({ options: { ...overlayState().options, view } });

const known = (...names: (keyof typeof RESULTS)[]): Partial<AppraisalInput> => ({
  lookups: 'ahead',
  works: new Map(
    names.flatMap((name, at) => {
      const result = RESULTS[name];
      return result && result !== 'loading' ? [[`reference-${at + 1}`, result] as const] : [];
    }),
  ),
});

/** Every line that opens, opened. */
const EVERYTHING = ['details:not([open]) > summary'];

export const panelStates: readonly State[] = [
  ...VIEWS.map(view => panel(`for a ${view}`, { changes: ordered(view) })),
  ...VIEWS.map(view =>
    panel(`for a ${view}, all opened`, { changes: ordered(view), facts: longList(), pressed: EVERYTHING }),
  ),
  panel('on the side of the start', { changes: { panelSide: 'start' } }),
  panel('no sources', { facts: { article: article({ references: [], citations: [] }), sources: new Map() } }),
  panel('a source retracted, one failed', { facts: known('retracted', 'failed') }),
  panel('sources still asked', { facts: { lookups: 'ahead' } }),
  panel('long list with its picture', { facts: longList() }),
  panel('at its list', { facts: longList(), changes: { panelAt: 'sources' } }),
  panel('two lists that count alike', { facts: twoLists(), changes: { panelAt: 'sources' } }),
  panel('list, those with a notice', { facts: longList(), pressed: ['.eo-filter-notice input'] }),
  panel('report', { pressed: ['.eo-panel-foot button'] }),
  panel('words that the page does not show', {
    actions: { showOnPage: () => false },
    pressed: ['.eo-show:not(.eo-show-edge)'],
  }),
  panel('worksheet not opened', {
    changes: ordered('student'),
    actions: { openWorksheet: async () => false },
    pressed: ['.eo-finding .eo-button'],
  }),
  panel('export not opened', {
    actions: { openExport: async () => false },
    pressed: ['.eo-export-offer button'],
  }),
];
