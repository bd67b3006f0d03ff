import type { AppraisalInput } from '../../../lib/appraisal/index.ts';
import type { Person } from '../../../lib/article/model.ts';
import { BADGES, CORNERS } from '../../../lib/settings/model.ts';
import { overlayState, RESULTS } from '../../../tests/browser/overlay/states.ts';
import { article, date, person } from '../../../tests/unit/appraisal/sample.ts';
import type { State } from './model.ts';

const withWork = (name: string): Partial<AppraisalInput> => {
  const result = RESULTS[name];
  return result && result !== 'loading'
    ? { works: new Map([['reference-1', result]]), lookups: 'ahead' }
    : {};
};

const unseen = (name: string, from: 'hidden text' | 'text for screen readers'): Person =>
  person({
    id: name,
    name,
    role: 'reviewer',
    roleAsPrinted: 'Medically reviewed by',
    provenance: { from, quote: `Medically reviewed by ${name}, M.D.` },
  });

const NAMES = ['Ada Quill', 'Bartholomew Featherstonehaugh-Montgomery', 'Maximiliane Eichendorff-Rosenthal'];

/** Every kind of content that the line can hold. */
const CONTENTS: Readonly<Record<string, Partial<AppraisalInput>>> = {
  'a name, a date, sources': {},
  'a source retracted': withWork('retracted'),
  'a source corrected': withWork('corrected'),
  'many long names': {
    article: article({
      credited: NAMES.map((name, at) =>
        person({ id: `person-${at}`, name, credentials: ['M.D.', 'Ph.D.', 'F.A.C.P.'] }),
      ),
    }),
  },
  'a reviewer in hidden text': { article: article({ reviewers: [unseen('Nils Varga', 'hidden text')] }) },
  'nobody named but in hidden text, a hidden date': {
    article: article({
      reviewers: [unseen('Nils Varga', 'hidden text')],
      credited: [],
      dates: {
        modified: date('modified', '2026-05-01', { provenance: { from: 'hidden text', quote: '' } }),
      },
    }),
  },
  'a reviewer for screen readers alone': {
    article: article({ reviewers: [unseen('Nils Varga', 'text for screen readers')], credited: [] }),
  },
  'nobody named, no date': { article: article({ credited: [], dates: {} }) },
  'no sources': { article: article({ references: [], citations: [] }), sources: new Map() },
};

const lines = Object.entries(CONTENTS).map(
  ([name, facts]): State => ({
    group: 'badge',
    name,
    drawing: { on: 'page', height: 'line', state: () => overlayState({}, facts) },
  }),
);

const forms = BADGES.filter(form => form !== 'toolbar').flatMap(badge =>
  CORNERS.map(
    (corner): State => ({
      group: 'badge',
      name: `${badge}, ${corner}`,
      drawing: {
        on: 'page',
        height: 'line',
        state: () => overlayState({ options: { ...overlayState().options, badge, corner } }),
      },
    }),
  ),
);

export const badgeStates: readonly State[] = [
  ...lines,
  ...forms,
  {
    group: 'badge',
    name: 'dot, a source retracted',
    drawing: {
      on: 'page',
      height: 'line',
      state: () =>
        overlayState({ options: { ...overlayState().options, badge: 'dot' } }, withWork('retracted')),
    },
  },
  {
    group: 'badge',
    name: 'what was asked for could not be loaded',
    drawing: { on: 'page', height: 'card', state: () => overlayState({ unopened: true }) },
  },
];
