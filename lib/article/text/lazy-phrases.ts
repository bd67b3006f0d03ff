import { PhraseIndex, type PhraseMatch } from './phrases.ts';
import { type Word, wordsOf } from './words.ts';

/** Phrases that are taken apart when a text first holds their first word: of large tables most never are. */
export class LazyPhraseIndex<T> extends PhraseIndex<T> {
  readonly #waiting = new Map<string, { phrase: string; value: T }[]>();

  override add(phrase: string, value: T): T {
    const key = firstKeyOf(phrase);
    const waiting = this.#waiting.get(key);
    if (waiting === undefined) this.#waiting.set(key, [{ phrase, value }]);
    else waiting.push({ phrase, value });
    return value;
  }

  override at(words: readonly Word[], from: number): PhraseMatch<T> | undefined {
    this.#prepare(words[from]);
    return super.at(words, from);
  }

  override valuesAt(words: readonly Word[], from: number): T[] {
    this.#prepare(words[from]);
    return super.valuesAt(words, from);
  }

  #prepare(first: Word | undefined): void {
    const waiting = this.#waiting.get(first?.key ?? '');
    if (first === undefined || waiting === undefined) return;
    this.#waiting.delete(first.key);
    for (const { phrase, value } of waiting) super.add(phrase, value);
  }
}

const PLAIN_WORD = /^[a-z]+$/;

/** The key of a phrase's first word; one in plain letters is its own, of "mise-à-jour" the first part is. */
export function firstKeyOf(phrase: string): string {
  const [word = ''] = phrase.split(' ', 1);
  return PLAIN_WORD.test(word) ? word : (wordsOf(word)[0]?.key ?? '');
}
