import { useEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '../../lib/export/index.ts';
import type { OwnAnswer, Sent } from '../../lib/messages/index.ts';
import type { CitationStyle } from '../../lib/works/formatted/index.ts';

type Answer = Sent<OwnAnswer<'format-citation'>>;

/** Asks the background for one line. */
export type FormatOne = (doi: string, style: CitationStyle) => Promise<Answer>;

/** What came for each entry by its id, in the style that was chosen last. */
export interface FormattedList {
  style: CitationStyle;
  answers: ReadonlyMap<string, Answer>;
  /** A question is on its way. */
  isAsking: boolean;
  choose: (style: CitationStyle) => void;
  /** Asks about every entry with a DOI that has no line yet, one after the other. */
  ask: () => Promise<void>;
  /** No further question leaves. */
  stop: () => void;
}

/** The lines that Crossref makes, held by this page alone: another style begins anew. */
export function useFormatted(items: readonly Item[], format: FormatOne): FormattedList {
  const [style, setStyle] = useState<CitationStyle>('ama');
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const [isAsking, setAsking] = useState(false);
  const run = useRef<AbortController | undefined>(undefined);

  const stop = () => {
    run.current?.abort();
    setAsking(false);
  };
  useEffect(() => () => run.current?.abort(), []);

  const ask = async () => {
    run.current?.abort();
    const own = new AbortController();
    run.current = own;
    setAsking(true);
    for (const { id, identifiers } of items) {
      if (identifiers.doi === undefined || isFinal(answers.get(id))) continue;
      const answer = await format(identifiers.doi, style);
      if (own.signal.aborted) return;
      setAnswers(before => new Map(before).set(id, answer));
    }
    setAsking(false);
  };

  const choose = (next: CitationStyle) => {
    stop();
    setStyle(next);
    setAnswers(new Map());
  };

  return { style, answers, isAsking, choose, ask, stop };
}

/** Asking again would bring the same. */
export function isFinal(answer: Answer | undefined): boolean {
  return answer?.ok === true && (answer.answer.status === 'formatted' || answer.answer.status === 'unknown');
}
