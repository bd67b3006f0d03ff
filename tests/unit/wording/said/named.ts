import type { NamedWork, Reference } from '../../../../lib/article/model.ts';
import type { Notice, NoticeKind, WorkResult } from '../../../../lib/works/model.ts';
import { found, JOURNAL, reference } from '../../appraisal/sample.ts';
import { type Cases, ONE, page, type Scene } from './scene.ts';

const OTHER = `${ONE}/2`;
const other: NamedWork = { id: OTHER, identifiers: { doi: '10.5555/two' } };

const noticed = (kind: NoticeKind): WorkResult => {
  const notices: Notice[] = [{ kind, saidBy: [{ by: 'Crossref', on: '2026-11-22' }] }];
  return found({ notices });
};

/** An entry that names two papers, the second of which was looked up with this result. */
function two(second: WorkResult, first: WorkResult = found(), changes: Partial<Reference> = {}): Scene {
  const entry = reference(1, {
    text: 'On tea.',
    identifiers: { doi: '10.5555/one' },
    others: [other],
    ...changes,
  });
  return page(
    { references: [entry], citations: [] },
    {
      works: new Map([
        [ONE, first],
        [OTHER, second],
      ]),
      sources: new Map([[ONE, JOURNAL]]),
      lookups: 'ahead',
    },
  );
}

/** An entry whose address carries the number, at a place of papers or elsewhere. */
function carried(isPlaceOfPapers: boolean): Scene {
  const entry = reference(1, {
    text: 'On tea.',
    identifiers: { doi: '10.5555/one' },
    carriedBy: 'journal.example',
  });
  const source = { ...JOURNAL, ...(isPlaceOfPapers && { ofPaper: true as const }) };
  return page(
    { references: [entry], citations: [] },
    { works: new Map([[ONE, found()]]), sources: new Map([[ONE, source]]), lookups: 'ahead' },
  );
}

const clean = two(found());
const retracted = two(noticed('retraction'));
const corrected = two(noticed('correction'));
const unknown: WorkResult = { status: 'unknown', askedOf: ['Crossref'] };

/** Entries that name more than one paper, and addresses that carry a number. */
export const named: Cases = {
  'badge.names-retracted': [retracted, corrected],
  'badge.names-noticed': [corrected, retracted],
  'export.notice-of': [corrected, clean],
  'sources.notice-named': [corrected, clean],
  'sources.notices-several': [clean, carried(false)],
  'sources.notices-carried': [carried(false), carried(true)],
  'card.several-numbers': [clean, carried(false)],
  'card.carried': [carried(false), carried(true)],
  'card.unknown-number': [two(unknown), clean],
};
