import wordTable from '../../../data/numbered-words.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { parseTsv } from '../../tables/parse-tsv.ts';

/**
 * What a word does beside a number: "label" bears it bare or in brackets ("type 2", "option (2)"), "name" bears it
 * bare alone, because it is often cited, too ("week 12", but "by week (12)"), and "lead" goes before a label that has
 * no article, as only a numbered one does ("chose option (2)", but "a good option (2)").
 */
type WordKind = 'label' | 'name' | 'lead';

const words = lazily(() => {
  const kinds = new Map<string, WordKind>();
  for (const { kind, word } of parseTsv(wordTable, ['kind', 'word'])) {
    if (kind === 'label' || kind === 'name' || kind === 'lead') kinds.set(word, kind);
  }
  return kinds;
});

/** Takes the table apart, which the first question would do otherwise. */
export function prepareNumberedWords(): void {
  words();
}

/** The last word of a text, and numbers that share it: "types 1 and 2", "weeks 4, 8 and 12". */
const BARE =
  /(\p{L}{1,24})\.?\s{1,2}(?:\d{1,4}(?:,|\s?[-–&/])?\s?(?:(?:and|or|und|oder|y|o|et|ou|e|en|of)\s)?){0,6}$/u;

/** Whether a text ends in a word that makes the number after it part of a name: "phase 3" is no three of anything. */
export function namesNumber(before: string): boolean {
  const [, word = ''] = BARE.exec(before) ?? [];
  const kind = kindOf(word);
  return kind === 'label' || kind === 'name';
}

/** The last word before a bracket and the one before that, and brackets that share it: "option (1) or (2)". */
const ENCLOSED =
  /(?:^|(\p{L}{1,12})\s|[^\p{L}\s]\s?)(\p{L}{1,24})\s?(?:[([]\d{1,3}[)\]],?\s(?:(?:and|or|und|oder|y|o|et|ou|e|en|of)\s)?){0,4}$/u;

/** Whether a text ends in a word whose number stands in brackets, and that has no article: "chose option". */
export function labelsNumber(before: string): boolean {
  const match = ENCLOSED.exec(before);
  if (match === null) return false;
  const [, lead, label = ''] = match;
  return kindOf(label) === 'label' && (lead === undefined || kindOf(lead) === 'lead');
}

const PLURAL = /(?:s|n)$/;

function kindOf(word: string): WordKind | undefined {
  const lower = word.toLowerCase();
  return words().get(lower) ?? words().get(lower.replace(PLURAL, ''));
}
