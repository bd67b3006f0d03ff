import { type Language, type Line, line, say, spoken, withoutIsolates } from '../../wording/index.ts';
import { type Answers, NO_ANSWER, type Worksheet, type WorksheetItem } from './model.ts';

/**
 * What means something in Markdown (CommonMark 0.31, sections 2.4, 4 to 6; GitHub's tables, strikes and bare
 * addresses): the page's own words, which stand in our lines, must not become links, pictures, headings, lists or
 * HTML in the student's file.
 */
const ANYWHERE = /[\\`*_[\]<>#|~&]|:(?=\/\/)|(?<=\bwww)\./gi;
const IN_FRONT = /^(\d*)([-+=.)])/;

/** Text as text: one line, nothing in it is markup. */
export function plainMarkdown(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.replace(ANYWHERE, mark => `\\${mark}`).replace(IN_FRONT, '$1\\$2');
}

/** The worksheet with the student's answers, as Markdown (CommonMark). What was left empty stays an empty field. */
export function worksheetMarkdown(
  { title, address, scope, instruments }: Worksheet,
  answers: Answers,
  language: Language = spoken(),
): string {
  const plain = (text: Line) => plainMarkdown(withoutIsolates(say(text, language)));
  const field = (name: Line, value: string) => `**${plain(name)}:** ${plainMarkdown(value)}`.trimEnd();
  const item = ({ id, name, state, seen, asks }: WorksheetItem) => {
    const { judgement, reason, elsewhere, looked } = answers[id] ?? NO_ANSWER;
    return [
      `### ${plain(name)}`,
      '',
      ...(state === 'judge' ? [] : [`**${plain(line(`label.state.${state}`))}**`, '']),
      ...seen.map(text => `- ${plain(text)}`),
      ...(seen.length > 0 ? [''] : []),
      ...(state === 'not-found' ? [`- [${looked ? 'x' : ' '}] ${plain(line('text.looked'))}`, ''] : []),
      ...asks.flatMap(text => [`> ${plain(text)}`, '']),
      field(line('text.judgement'), judgement),
      '',
      field(line('text.reason'), reason),
      '',
      field(line('text.elsewhere'), elsewhere),
      '',
    ];
  };
  return [
    `# ${plain(line('text.worksheet-of', { title }))}`,
    '',
    `<${address.replace(/[<>\s]/g, encodeURIComponent)}>`,
    '',
    ...scope.map(text => `> ${plain(text)}`),
    '',
    ...instruments.flatMap(({ name, cite, items }) => [
      `## ${plain(name)}`,
      '',
      plain(cite),
      '',
      plain(line('worksheet.own-words')),
      '',
      ...items.flatMap(item),
    ]),
  ].join('\n');
}
