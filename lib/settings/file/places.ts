/** A place in a text file, both counted from 1; a column is a UTF-16 unit, as editors count. */
export interface Place {
  line: number;
  column: number;
}

/** One value of a JSON text with where it begins. Members are a map, so that no name is special. */
export type Node = { offset: number } & (
  | { kind: 'object'; members: ReadonlyMap<string, Node> }
  | { kind: 'list'; items: readonly Node[] }
  | { kind: 'plain'; value: string | number | boolean | null }
);

/** "ended": the text stops in the middle; "twice": an object names a member again. */
export type JsonFault =
  | { why: 'syntax' | 'ended'; offset: number }
  | { why: 'twice'; offset: number; name: string };

/** Deeper than any file of ours by far, and shallow enough for every stack. */
const DEEPEST = 16;

const SPACE = /[ \t\r\n]*/y;
/** A number or a word; anything longer than it is meets no separator after it. */
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Reads a JSON text (RFC 8259) with the places of its values. Stricter than `JSON.parse`, which takes the last of
 * two equal names in silence. Total; linear in the text's length.
 */
export function readPlaces(text: string): { ok: true; node: Node } | { ok: false; fault: JsonFault } {
  try {
    const reader = new Reader(text);
    return { ok: true, node: reader.whole() };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** Line and column of an offset; a carriage return and a line feed end one line together. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

class Fault extends Error {
  readonly fault: JsonFault;

  constructor(fault: JsonFault) {
    super(fault.why);
    this.fault = fault;
  }
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): Node {
    const node = this.#value(0);
    if (this.#next() !== '') this.#fail();
    return node;
  }

  #value(depth: number): Node {
    const first = this.#next();
    const offset = this.#at;
    if (depth > DEEPEST) this.#fail();
    if (first === '{') return { offset, kind: 'object', members: this.#members(depth) };
    if (first === '[') return { offset, kind: 'list', items: this.#items(depth) };
    return { offset, kind: 'plain', value: first === '"' ? this.#string() : this.#scalar() };
  }

  #members(depth: number): Map<string, Node> {
    const members = new Map<string, Node>();
    this.#at += 1;
    if (this.#took('}')) return members;
    do {
      if (this.#next() !== '"') this.#fail();
      const offset = this.#at;
      const name = this.#string();
      if (members.has(name)) throw new Fault({ why: 'twice', offset, name });
      if (!this.#took(':')) this.#fail();
      members.set(name, this.#value(depth + 1));
    } while (this.#took(','));
    if (!this.#took('}')) this.#fail();
    return members;
  }

  #items(depth: number): Node[] {
    const items: Node[] = [];
    this.#at += 1;
    if (this.#took(']')) return items;
    do items.push(this.#value(depth + 1));
    while (this.#took(','));
    if (!this.#took(']')) this.#fail();
    return items;
  }

  #string(): string {
    const start = this.#at;
    let end = start + 1;
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === '\\' ? 2 : 1;
    if (end >= this.#text.length) throw new Fault({ why: 'ended', offset: this.#text.length });
    const value = parsed(this.#text.slice(start, end + 1));
    if (typeof value !== 'string') return this.#fail();
    this.#at = end + 1;
    return value;
  }

  #scalar(): number | boolean | null {
    SCALAR.lastIndex = this.#at;
    const [word] = SCALAR.exec(this.#text) ?? [];
    if (word === undefined) return this.#fail();
    this.#at += word.length;
    const value = parsed(word);
    return typeof value === 'number' || typeof value === 'boolean' ? value : null;
  }

  /** The next character that is no space; an empty text at the end. */
  #next(): string {
    SPACE.lastIndex = this.#at;
    this.#at += SPACE.exec(this.#text)?.[0].length ?? 0;
    return this.#text[this.#at] ?? '';
  }

  #took(sign: string): boolean {
    if (this.#next() !== sign) return false;
    this.#at += 1;
    return true;
  }

  #fail(): never {
    const ended = this.#at >= this.#text.length;
    throw new Fault({ why: ended ? 'ended' : 'syntax', offset: this.#at });
  }
}

/** Of one string, number or word alone. */
function parsed(token: string): unknown {
  try {
    return JSON.parse(token);
  } catch {
    return undefined;
  }
}
