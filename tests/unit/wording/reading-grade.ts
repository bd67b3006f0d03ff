/**
 * The Flesch–Kincaid grade level: 0.39 × words per sentence + 11.8 × syllables per word − 15.59
 * (Kincaid, Fishburne, Rogers, Chissom: Derivation of New Readability Formulas for Navy Enlisted Personnel,
 * Research Branch Report 8-75, 1975). Syllables are estimated from groups of vowels.
 */
export function readingGrade(text: string): number {
  const sentences = Math.max(1, text.match(/[.!?](?=\s|$)/g)?.length ?? 0);
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, without a silent "e" at the end ("page", "named", "dates"); at least one. */
export function syllablesOf(word: string): number {
  const bare = word.toLowerCase().replace(/['’]s$/, '');
  const silent = bare
    .replace(/([^aeiouyl])(?:es?|ed)$/, (ending, before: string) => (isSounded(ending) ? ending : before))
    .replace(/([aeiouy]l)es?$/, '$1');
  return Math.max(1, silent.match(/[aeiouy]+/g)?.length ?? 0);
}

/** "listed", "voted", "pages", "sources": the ending is a syllable of its own. */
function isSounded(ending: string): boolean {
  return /^[td]ed$|^[cgszx]es$/.test(ending);
}
