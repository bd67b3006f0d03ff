/** Letters that decompose to nothing under NFKD (Unicode Standard, 5.14), as catalogues write them in ASCII. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** Greek letters that titles print as a sign or as a word ("TNF-α", "TNF-alpha"). */
const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ω: 'omega',
};

/** Lower case, without accents, ligatures and Greek signs, so that two printings of one title can be compared. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, letter => UNDECOMPOSED[letter] ?? letter)
    .replace(/[αβγδκλμω]/g, letter => GREEK[letter] ?? letter);
}

/** Letters and digits alone: what is left when white space, hyphens and quotation marks are set aside. */
export function letters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Words shorter than this are "of", "in", "the" and their like in the languages that titles are printed in. */
const SHORTEST_WORD = 4;

/** The words of a title that tell it from another, folded, each once. */
export function tellingWords(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter(word => word.length >= SHORTEST_WORD))];
}

/** A title without its subtitle. */
export function mainTitle(title: string): string {
  return title.split(/:|\?|\s[–—-]\s/)[0]?.trimEnd() ?? title;
}
