import { type CitationReading, readCitationSteps } from './citations/index.ts';
import { toCitationSteps } from './citations/to-citations.ts';
import { Holdings } from './holdings.ts';
import type { Anchor, Citation } from './model.ts';
import { noteBlockSteps } from './note-blocks.ts';
import { referenceListSteps } from './references/index.ts';
import { type SourceIds, sourceIds } from './references/source-ids.ts';
import type { Subject } from './subject.ts';

/** The second stage: the markers in the text with their places, and the lists that they lead to. */
export interface Marked {
  subject: Subject;
  reading: Omit<CitationReading, 'decided'>;
  ids: SourceIds;
  citations: Citation[];
  /** The ranges of the citations; the next stage adds all others. */
  anchors: Map<string, Anchor>;
}

/** Reads the markers of a page, and which entry each leads to; not yet what the entries say. Total. */
export function* markedSteps(subject: Subject): Generator<void, Marked> {
  const { page, address, lines } = subject;
  yield* noteBlockSteps(page.blocks);
  const holdings = new Holdings(page, lines.heading);
  const printed = yield* referenceListSteps(page, address, holdings);
  yield;
  const { decided, ...reading } = yield* readCitationSteps(page, printed, address, holdings);
  yield;
  const ids = sourceIds(reading.lists);
  const anchors = new Map<string, Anchor>();
  const citations = yield* toCitationSteps(decided, ids.ofEntry, lines.language, anchors);
  return { subject, reading, ids, citations, anchors };
}
