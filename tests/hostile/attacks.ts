import type { FoundRegex } from './regexes.ts';

/** One character of each kind that our expressions tell apart. */
const KINDS = [
  ' ',
  '\t',
  'a',
  'A',
  'é',
  '1',
  '.',
  ',',
  ':',
  ';',
  '-',
  '/',
  '(',
  ')',
  '[',
  '"',
  "'",
  '+',
  '&',
  '^',
  '\u0000',
];
/** Words and signs that stand as they are in an expression. */
const LITERAL = /(?:\\[.^$*+?()[\]{}|/-]|[\p{L}\d\s<>@&;:,"'=!%~–—…“”‘’↩])+/gu;
const MOST_LITERALS = 12;

/**
 * Texts that are repeated to make an expression start again and again: each kind of character, and the expression's
 * own words, alone and with what may stand between them.
 */
export function pumpsFor({ source }: FoundRegex): string[] {
  const words = [...source.matchAll(LITERAL)]
    .map(([text]) => text.replace(/\\(.)/g, '$1'))
    .filter(text => text.length > 1)
    .slice(0, MOST_LITERALS);
  const first = words[0] ?? '';
  return [
    ...KINDS,
    ...words.flatMap(word => [word, `${word} `, `${word}.`, ` ${word}`, `${word}1`]),
    'a ',
    'A. ',
    '1 ',
    '1, ',
    'a-',
    '/a',
    '.a',
    '+a',
    '(1',
    ...(first === '' ? [] : [`${first} a`, `${first}\t\t`]),
  ];
}

/** What stands before and after the repeated text: where the expression begins, and where it can't end. */
export function attack(pump: string, length: number, { source }: FoundRegex): string {
  const opening = /^\^?([\p{L}\d/:]{1,20})/u.exec(source)?.[1] ?? '';
  return `${opening}${pump.repeat(Math.ceil(length / pump.length))}\u0000${pump}`;
}
