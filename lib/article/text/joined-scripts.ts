import { type Word, wordsOf } from './words.ts';

/** Scripts that write words without spaces between them, or join them freely. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Whether a word is written in such a script. */
export function isJoined(word: string): boolean {
  return JOINED.test(word);
}

/** Longer runs are sentences. */
const LONGEST_RUN = 24;

/**
 * The words of a text, where a run of such letters that is nothing but words of a vocabulary is taken apart into them:
 * "最后更新时间" into three. Any other run stays one word: what a label is part of ("管理栄養士監修のもと") is none.
 */
export function wordsBy(text: string, vocabulary: ReadonlySet<string>): Word[] {
  const words = wordsOf(text);
  if (!JOINED.test(text)) return words;
  return words.flatMap(word => {
    const run = text.slice(word.start, word.end);
    if (run.length > LONGEST_RUN || vocabulary.has(run) || !JOINED.test(run)) return [word];
    const parts = partsOf(run, vocabulary);
    return parts === undefined
      ? [word]
      : parts.map(({ start, end }) => {
          const [part] = wordsOf(run.slice(start, end));
          return { key: part?.key ?? '', start: word.start + start, end: word.start + end };
        });
  });
}

interface Part {
  start: number;
  end: number;
}

/** The longest word at each place, from the beginning; undefined where some letters are left that are none. */
function partsOf(run: string, vocabulary: ReadonlySet<string>): Part[] | undefined {
  const parts: Part[] = [];
  for (let start = 0; start < run.length; ) {
    let end = run.length;
    while (end > start && !vocabulary.has(run.slice(start, end))) end--;
    if (end === start) return undefined;
    parts.push({ start, end });
    start = end;
  }
  return parts;
}
