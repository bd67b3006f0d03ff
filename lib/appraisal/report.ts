import { type Language, type Line, line, say, spoken, withoutIsolates } from '../wording/index.ts';
import type { Appraisal } from './model.ts';

/** Something in the panel that can be wrong: a finding, or the row of our table behind a source. */
export interface ReportSubject {
  id: string;
  /** What it is called in the list to choose from. */
  name: Line;
  /** What the panel says, which is what the report quotes. */
  lines: Line[];
}

/** Of a source's row. */
export const rowSubject = (reference: string) => `row.${reference}`;

/** All that can be reported, in the order of the appraisal; questions to the reader are no statements. */
export function reportSubjects({ findings, references }: Appraisal): ReportSubject[] {
  return [
    ...references.map(({ id, name, source, basis }) => ({
      id: rowSubject(id),
      name,
      lines: [source, ...(basis ? [basis] : [])],
    })),
    ...findings
      .filter(({ section }) => section !== 'questions')
      .map(({ id, label, line: said, details }) => ({ id, name: label ?? said, lines: [said, ...details] })),
  ];
}

/**
 * The text of a report, to be read and copied by the reader. Holds what the panel says, which may quote the page;
 * `address` is the page's and stands in it only when the reader adds it.
 */
export function reportText(
  subject: ReportSubject,
  { address, version }: { address?: string; version: string },
  language: Language = spoken(),
): string {
  const plain = (text: Line) => withoutIsolates(say(text, language));
  return [
    plain(line('text.report-what')),
    '',
    plain(line('text.report-where')),
    '',
    plain(line('text.report-lines', { id: subject.id })),
    ...subject.lines.map(text => `> ${plain(text).replaceAll('\n', ' ')}`),
    '',
    plain(line('text.report-version', { version })),
    ...(address === undefined ? [] : [plain(line('text.report-page', { address }))]),
  ].join('\n');
}
