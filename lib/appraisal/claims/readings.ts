import readingsTable from '../../../data/claim-readings.tsv?raw';
import { parseTsv } from '../../tables/parse-tsv.ts';

/** What a site's sentence says of its sources, as far as our table of words reads it (English only). */
export interface ClaimReading {
  /** Source classes that the sentence names as used. */
  named: Set<string>;
  /** Source classes that it names as left out. */
  leftOut: Set<string>;
  /** It leaves no room for others: "only", "every". */
  isEvery: boolean;
  /** What it says of the numbers in the text. */
  aspects: Set<string>;
  /** The intervals it names, in months. */
  months: Set<number>;
}

const ROWS = parseTsv(readingsTable, ['words', 'meaning']).map(({ words, meaning }) => {
  const [name = '', ...values] = meaning.split(' ');
  return { words, name: meaning.startsWith('left out') ? 'left out' : name, values };
});

/** Reads a sentence by `data/claim-readings.tsv`: phrases of whole words, case and punctuation aside. */
export function readClaim(text: string): ClaimReading {
  const words = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const hits = ROWS.flatMap(row => placesOf(` ${row.words} `, words).map(at => ({ ...row, at })));
  const of = (name: string) => hits.filter(hit => hit.name === name);
  const avoidedFrom = Math.min(...of('avoid').map(({ at }) => at));
  const avoidedUntil = Math.max(-1, ...of('left out').map(({ at }) => at));
  const kinds = of('kinds');
  const isLeftOut = ({ at }: { at: number }) => at > avoidedFrom || at < avoidedUntil;
  return {
    named: new Set(kinds.filter(hit => !isLeftOut(hit)).flatMap(({ values }) => values)),
    leftOut: new Set(kinds.filter(isLeftOut).flatMap(({ values }) => values)),
    isEvery: of('every').length > 0,
    aspects: new Set(ASPECTS.filter(aspect => of(aspect).length > 0)),
    months: new Set(of('months').map(({ values }) => Number(values[0]))),
  };
}

const ASPECTS = ['links', 'identifiers', 'list', 'working'];

function placesOf(phrase: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) places.push(at);
  return places;
}
