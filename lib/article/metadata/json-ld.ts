/** A JSON object of unknown content, as a page wrote it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Nodes read of one page; a page with more is a catalogue. */
const MOST_NODES = 2_000;
const DEEPEST = 12;
/** A script longer than this is no description of an article. */
const LONGEST_SCRIPT = 2_000_000;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value or many: always a list. Empty values are left out. */
export function listOf(value: unknown): unknown[] {
  if (value === null || value === undefined || value === '') return [];
  return Array.isArray(value) ? value.flat(2) : [value];
}

/** The text of a JSON-LD value: a string, a number, `{"@value": …}` or the first of a list; "" for anything else. */
export function textOf(value: unknown): string {
  for (const item of listOf(value)) {
    if (typeof item === 'string') return decoded(item.trim());
    if (typeof item === 'number') return String(item);
    if (isObject(item) && typeof item['@value'] === 'string') return decoded(item['@value'].trim());
  }
  return '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** Templates often write HTML entities into JSON strings: "D&#39;Angelo". */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|(amp|quot|apos|lt|gt|nbsp));/gi,
    (entity, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? entity;
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : entity;
    },
  );
}

/** The types of a node without namespace: "http://schema.org/Article" and "schema:Article" are "Article". */
export function typesOf(node: JsonObject): string[] {
  return listOf(node['@type'])
    .filter(type => typeof type === 'string')
    .map(type => type.replace(/^.*[/#:]/, ''));
}

/**
 * Parses the text of a JSON-LD script. Forgives what browsers' readers of it forgive (JSON-LD 1.1, section 7, is
 * strict, pages are not): comments around it, raw control characters in strings, trailing commas and semicolons.
 * undefined for what can't be read even so.
 */
export function parseJsonLd(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return undefined;
  const attempts = [(source: string) => source, withoutWrapping, withoutControls, withoutTrailing];
  let source = text;
  for (const attempt of attempts) {
    source = attempt(source);
    try {
      const value: unknown = JSON.parse(source);
      return value;
    } catch {
      // The next attempt forgives more.
    }
  }
  return undefined;
}

function withoutWrapping(source: string): string {
  return source
    .replace(/^\uFEFF?\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|-->)\s*$/, '')
    .trim()
    .replace(/;$/, '');
}

function withoutControls(source: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
  return source.replace(/[\u0000-\u001F\u2028\u2029]/g, ' ');
}

function withoutTrailing(source: string): string {
  return source.replace(/,\s*([}\]])/g, '$1');
}

/** A node with the property of its parent that it stood under; "" for the top of a script or `@graph`. */
export interface GraphNode {
  node: JsonObject;
  under: string;
}

/** All nodes of the given JSON-LD values, outermost first. */
export function nodesOf(values: readonly unknown[]): GraphNode[] {
  const nodes: GraphNode[] = [];
  let level: { value: unknown; under: string }[] = values.map(value => ({ value, under: '' }));
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { value, under } of level) {
      for (const item of listOf(value)) {
        if (!isObject(item) || nodes.length >= MOST_NODES) continue;
        nodes.push({ node: item, under });
        for (const [key, inner] of Object.entries(item)) {
          if (typeof inner === 'object') next.push({ value: inner, under: key === '@graph' ? under : key });
        }
      }
    }
    level = next;
  }
  return nodes;
}
