import { PhraseIndex, type PhraseMatch } from './phrases.ts';
import { type Word, wordsOf } from './words.ts';

/** Phrases that are taken apart when a text first holds their first word: of large tables most never are. */
export class LazyPhraseIndex<T> extends PhraseIndex<T> {
  readonly #waiting = new Map<string, { phrase: string; value: T }[]>();

  override add(phrase: string, value: T): T {
    const key = keyOf(phrase.split(' ', 1)[0] ?? '');
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

/** A word in plain letters is its own key; of "mise-à-jour" the first part is. */
function keyOf(word: string): string {
  return PLAIN_WORD.test(word) ? word : (wordsOf(word)[0]?.key ?? '');
}
