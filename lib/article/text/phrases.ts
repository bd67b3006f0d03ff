import { type Word, wordsOf } from './words.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

/** A phrase found among the words of a text: words `from` up to, not including, `to`. */
export interface PhraseMatch<T> {
  value: T;
  from: number;
  to: number;
}

/** Phrases of a table by their words, so that looking them all up costs one walk over the text. */
export class PhraseIndex<T> {
  readonly #root: Node<T> = { next: new Map() };

  /** Adds a phrase; the first value given for the same words stays. Returns the value that stays. */
  add(phrase: string, value: T): T {
    let node = this.#root;
    for (const { key } of wordsOf(phrase)) {
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map() };
        node.next.set(key, next);
      }
      node = next;
    }
    node.value ??= value;
    return node.value;
  }

  /** The longest phrase that begins with word `from`, or nothing. */
  at(words: readonly Word[], from: number): PhraseMatch<T> | undefined {
    let node = this.#root;
    let found: PhraseMatch<T> | undefined;
    for (let index = from; index < words.length; index++) {
      const next = node.next.get(words[index]?.key ?? '');
      if (!next) break;
      node = next;
      if (node.value !== undefined) found = { value: node.value, from, to: index + 1 };
    }
    return found;
  }

  /** The values of all phrases that begin with word `from`, shortest first. */
  valuesAt(words: readonly Word[], from: number): T[] {
    const values: T[] = [];
    let node = this.#root;
    for (let index = from; index < words.length; index++) {
      const next = node.next.get(words[index]?.key ?? '');
      if (!next) break;
      node = next;
      if (node.value !== undefined) values.push(node.value);
    }
    return values;
  }

  /** Every phrase in the text, longest first at each place, none overlapping another. */
  all(words: readonly Word[]): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let index = 0; index < words.length; ) {
      const match = this.at(words, index);
      if (match) found.push(match);
      index = match ? match.to : index + 1;
    }
    return found;
  }
}
