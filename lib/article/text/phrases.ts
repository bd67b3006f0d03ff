import { type Word, wordsOf } from './words.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
  /** Phrases of several words that begin here, until one of them is looked for: most never are. */
  waiting?: { phrase: string; value: T }[];
}

/** A phrase of one word in plain letters is its own key. */
const PLAIN_WORD = /^[a-z]+$/;

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
    const keys = PLAIN_WORD.test(phrase) ? [phrase] : wordsOf(phrase).map(({ key }) => key);
    const node = this.#below(this.#root, keys);
    node.value ??= value;
    return node.value;
  }

  /** Adds a phrase as `add` does, but takes it apart when a text first holds its first word. */
  addLazily(phrase: string, value: T): void {
    const space = phrase.indexOf(' ');
    const first = space < 0 ? phrase : phrase.slice(0, space);
    const key = PLAIN_WORD.test(first) ? first : wordsOf(first)[0]?.key;
    if (key === undefined) return;
    const node = this.#below(this.#root, [key]);
    if (space < 0 && key.length === first.length) node.value ??= value;
    else {
      node.waiting ??= [];
      node.waiting.push({ phrase, value });
    }
  }

  #below(from: Node<T>, keys: readonly string[]): Node<T> {
    let node = from;
    for (const key of keys) {
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map() };
        node.next.set(key, next);
      }
      node = next;
    }
    return node;
  }

  /** The node of a word, with what waits there taken apart. */
  #first(words: readonly Word[], from: number): Node<T> | undefined {
    const node = this.#root.next.get(words[from]?.key ?? '');
    if (node?.waiting === undefined) return node;
    const { waiting } = node;
    delete node.waiting;
    for (const { phrase, value } of waiting) this.add(phrase, value);
    return node;
  }

  /** The longest phrase that begins with word `from`, or nothing. */
  at(words: readonly Word[], from: number): PhraseMatch<T> | undefined {
    let found: PhraseMatch<T> | undefined;
    let node = this.#first(words, from);
    for (let index = from; node !== undefined; node = node.next.get(words[++index]?.key ?? '')) {
      if (node.value !== undefined) found = { value: node.value, from, to: index + 1 };
    }
    return found;
  }

  /** The values of all phrases that begin with word `from`, shortest first. */
  valuesAt(words: readonly Word[], from: number): T[] {
    const values: T[] = [];
    let node = this.#first(words, from);
    for (let index = from; node !== undefined; node = node.next.get(words[++index]?.key ?? '')) {
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
