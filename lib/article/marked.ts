import { type CitationReading, readCitationSteps } from './citations/index.ts';
import { toCitationSteps } from './citations/to-citations.ts';
import type { Anchor, Citation } from './model.ts';
import { noteBlockSteps } from './note-blocks.ts';
import { referenceListSteps } from './references/index.ts';
import type { Subject } from './subject.ts';

/** The second stage: the markers in the text with their places, and the lists that they lead to. */
export interface Marked {
  subject: Subject;
  reading: Omit<CitationReading, 'decided'>;
  citations: Citation[];
  /** The ranges of the citations; the next stage adds all others. */
  anchors: Map<string, Anchor>;
}

/** Reads the markers of a page, and which entry each leads to; not yet what the entries say. Total. */
export function* markedSteps(subject: Subject): Generator<void, Marked> {
  const { page, address, lines } = subject;
  yield* noteBlockSteps(page.blocks);
  const printed = yield* referenceListSteps(page, address);
  yield;
  const { decided, ...reading } = yield* readCitationSteps(page, printed, address);
  const anchors = new Map<string, Anchor>();
  const citations = yield* toCitationSteps(decided, reading.lists, lines.language, anchors);
  return { subject, reading, citations, anchors };
}
