import { type Language, type Line, line, say, spoken, withoutIsolates } from '../wording/index.ts';
import { byList } from './by-list.ts';
import type { Appraisal, Finding, ReferenceFinding, Section } from './model.ts';

const SECTIONS = [
  'who',
  'when',
  'sources',
  'claims',
  'checked',
  'site',
  'questions',
] as const satisfies readonly Section[];

/** The appraisal as lines of plain text, for a terminal or a file: badge, scope, sections, list of sources. */
export function asText(appraisal: Appraisal, language: Language = spoken()): string[] {
  // A terminal shows the invisible isolates as boxes; a notice of several paragraphs stays one line.
  const plain = (text: Line) => withoutIsolates(say(text, language)).replaceAll('\n', ' ');
  const { badge, scope, findings, lists, references } = appraisal;
  const head = [
    badge.notice,
    badge.named,
    badge.doubt,
    ...badge.people,
    badge.date,
    ...badge.unseen,
    badge.sources,
  ].filter(part => part !== undefined);
  const section = (name: Section) => {
    const own = findings.filter(finding => finding.section === name);
    return own.length === 0 ? [] : ['', plain(line(`label.${name}`)), ...own.flatMap(findingText)];
  };
  const findingText = ({ line: first, details, parts = [], state }: Finding) => [
    `${MARKS[state]} ${plain(first)}`,
    ...details.map(detail => `    ${plain(detail)}`),
    ...parts.flatMap(part => [
      `    ${plain(part.line)}`,
      ...part.details.map(detail => `      ${plain(detail)}`),
    ]),
  ];
  const referenceText = ({
    number,
    title,
    usage,
    url,
    source,
    basis,
    details,
    named = [],
    citedIn,
  }: ReferenceFinding) => [
    `  ${number}. ${plain(title)} · ${plain(usage)}`,
    ...(url ? [`    ${url}`] : []),
    ...[source, ...(basis ? [basis] : []), ...details].map(part => `    ${plain(part)}`),
    ...named.flatMap(part => [
      `    ${plain(part.heading)}`,
      ...[...part.notices.flatMap(notice => [notice.heading, ...notice.lines]), ...part.lines].map(
        said => `      ${plain(said)}`,
      ),
    ]),
    ...citedIn.map(({ sentence }) => `    ${plain(line('source.cited-after', { sentence }))}`),
  ];
  return [
    ...head.map(plain),
    '',
    plain(line('label.about')),
    ...scope.map(part => `  ${plain(part)}`),
    ...SECTIONS.flatMap(section),
    ...(references.length > 0 ? ['', plain(line('label.list'))] : []),
    ...byList(references, lists).flatMap(({ name, entries }) => [
      ...(name ? [`  ${plain(name)}`] : []),
      ...entries.flatMap(referenceText),
    ]),
  ];
}

/** A mark for each state that needs no colour; the line itself says the state in words. */
const MARKS: Record<Finding['state'], string> = {
  found: '  +',
  'not-found': '  -',
  'could-not-check': '  ?',
  'not-asked': '  …',
  'does-not-apply': '  /',
};
