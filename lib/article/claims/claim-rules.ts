import claimRules from '../../../data/claim-rules.tsv?raw';
import claimWords from '../../../data/claim-words.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import type { ClaimKind } from '../model.ts';
import { PhraseIndex } from '../text/phrases.ts';
import { cell, parseTable } from '../text/table.ts';
import type { Word } from '../text/words.ts';

/** Which groups of words make which claim: all of `needs` in one sentence, none of `refuses`. */
interface Rule {
  kind: ClaimKind;
  needs: string[];
  refuses: string[];
}

const KINDS: readonly ClaimKind[] = [
  'medically-reviewed',
  'peer-reviewed',
  'fact-checked',
  'editorial-policy',
  'sources-quality',
  'citation-format',
  'update-interval',
  'authorship',
  'evidence-based',
  'objectivity',
  'feedback',
  'no-medical-advice',
  'advertising',
  'affiliation',
  'plagiarism',
  'accreditation',
  'corrections',
  'disclosure',
  'other',
];

/** The words of each group, as the table has them. */
export const claimWordRows = lazily((): readonly { group: string; words: string }[] =>
  parseTable(claimWords).map(row => ({ group: cell(row, 'group'), words: cell(row, 'words') })),
);

const groups = lazily(() => {
  const made = new PhraseIndex<Set<string>>();
  for (const { group, words } of claimWordRows()) made.add(words, new Set()).add(group);
  return made;
});

const rules = lazily((): Rule[] =>
  parseTable(claimRules).flatMap(row => {
    const kind = KINDS.find(known => known === cell(row, 'kind'));
    return kind === undefined
      ? []
      : [{ kind, needs: listIn(cell(row, 'needs')), refuses: listIn(cell(row, 'refuses')) }];
  }),
);

/** For each rule the groups that a sentence must have. */
export function claimNeeds(): readonly (readonly string[])[] {
  return rules().map(({ needs }) => needs);
}

function listIn(text: string): string[] {
  return text.split(' + ').filter(name => name !== '');
}

/** The groups whose words stand in a sentence. */
export function groupsIn(words: readonly Word[]): Set<string> {
  const found = new Set<string>();
  for (let index = 0; index < words.length; index++) {
    for (const names of groups().valuesAt(words, index)) for (const name of names) found.add(name);
  }
  return found;
}

/** What a sentence with these groups claims; a sentence can claim several things. */
export function claimsOf(found: ReadonlySet<string>): ClaimKind[] {
  const kinds = rules()
    .filter(rule => rule.needs.every(name => found.has(name)) && !rule.refuses.some(name => found.has(name)))
    .map(rule => rule.kind);
  return [...new Set(kinds)];
}
