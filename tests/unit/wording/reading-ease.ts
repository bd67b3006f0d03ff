/**
 * How easy a text reads in languages other than English, by Flesch's reading ease with the weights of each:
 * German, Amstad: Wie verständlich sind unsere Zeitungen? Zurich 1978: 180 − words per sentence − 58.5 × syllables per
 * word. Spanish, Szigriszt Pazos: Sistemas predictivos de legilibilidad, Madrid 1993: 206.835 − words per sentence −
 * 62.3 × syllables per word. Of short texts it says little, because one long word decides; so it is taken of many.
 */
const WEIGHTS = {
  de: { base: 180, syllables: 58.5 },
  es: { base: 206.835, syllables: 62.3 },
} as const;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];

const sentencesIn = (text: string): number => Math.max(1, text.match(/[.!?:;](?=\s|$)/g)?.length ?? 0);

/** Words over sentences; a colon or semicolon parts as a full stop does. */
export function wordsPerSentence(text: string): number {
  return wordsOf(text).length / sentencesIn(text);
}

/** @returns about 0 (learned) to 100 (a child reads it) */
export function flesch(text: string, tag: keyof typeof WEIGHTS): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const { base, syllables: weight } = WEIGHTS[tag];
  return base - wordsPerSentence(text) - weight * (syllables / Math.max(1, words.length));
}

/** Groups of vowels; German "ei" and Spanish "ie" are one sound, and so are most groups that are written together. */
function syllablesOf(word: string): number {
  return Math.max(1, word.toLowerCase().match(/[aeiouyäöüáéíóúàâ]+/g)?.length ?? 0);
}
