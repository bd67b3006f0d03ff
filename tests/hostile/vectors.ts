import table from './vectors.tsv?raw';

export interface Vector {
  technique: string;
  text: string;
}

/** What a vector calls when it is run: a test that finds it called has found a hole. */
export const CALLED = 'ran';

/**
 * The table of texts that ask to be run, to be followed or to turn a line around; own wording, each with the public
 * source of its technique. `\t`, `\n`, `\r`, `\\`, `\uXXXX` and `\u{XXXXX}` stand for those characters.
 */
export const VECTORS: readonly Vector[] = table
  .split('\n')
  .slice(1)
  .filter(row => row !== '')
  .map(row => {
    const [technique = '', , text = ''] = row.split('\t');
    return { technique, text: text.replace(ESCAPE(), written) };
  });

/** For services that are asked slowly. */
export const PACKS = 4;

/** All vectors whose turn it is in one text. What one of them opens may swallow the next: each alone is tested too. */
export const packed = (pack: number): string =>
  VECTORS.filter((_, at) => at % PACKS === pack)
    .map(({ text }) => text)
    .join(' ');

function ESCAPE(): RegExp {
  return /\\(?:u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|([tnr\\]))/g;
}

function written(_: string, long?: string, short?: string, sign = ''): string {
  const code = long ?? short;
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  return { t: '\t', n: '\n', r: '\r' }[sign] ?? sign;
}
