/** A name ends where white space or a sign of the markup begins (XML 1.0, production 5, read loosely). */
const NAME = /[^\s<>/="'&]+/y;

const SPACE = /\s*/y;

/** What an entity or character reference may look like (XML 1.0, productions 66 to 68). */
const BARE_AMPERSAND = /&(?!(?:#\d+|#x[\da-f]+|[\w.:-]+);)/i;

/**
 * Whether an XML document is whole: one root, every element closed by its own tag in its own order, and nothing after
 * it (XML 1.0, 2.1). A lenient parser closes what a cut answer leaves open, and a record that has lost its notices
 * then reads like one without any. Linear; never throws.
 */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  for (;;) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next < 0 ? xml.length : next);
    if (open.length === 0 ? !isBlank(text) : hasBareAmpersand(text)) return false;
    if (next < 0) return open.length === 0 && roots === 1;
    const part = readPart(xml, next);
    if (part === undefined) return false;
    if (part.kind === 'cdata' && open.length === 0) return false;
    if (part.kind === 'end' && open.pop() !== part.name) return false;
    if (part.kind === 'start' || part.kind === 'empty') {
      if (open.length === 0) roots += 1;
      if (part.kind === 'start') open.push(part.name);
    }
    at = part.end;
  }
}

/** White space, or the mark that some servers set before a text (U+FEFF). */
const isBlank = (text: string): boolean => text.trim() === '';

/** The look for the sign alone spares most texts the expression. */
const hasBareAmpersand = (text: string): boolean => text.includes('&') && BARE_AMPERSAND.test(text);

type Part =
  | { kind: 'start' | 'empty' | 'end'; name: string; end: number }
  | { kind: 'cdata' | 'other'; end: number };

/** The markup that begins here; undefined where it does not end, or is none. */
function readPart(xml: string, at: number): Part | undefined {
  if (xml.startsWith('<!--', at)) return upTo(xml, at, '-->', 'other');
  if (xml.startsWith('<![CDATA[', at)) return upTo(xml, at, ']]>', 'cdata');
  if (xml.startsWith('<?', at)) return upTo(xml, at, '?>', 'other');
  if (xml.startsWith('<!DOCTYPE', at)) return doctype(xml, at);
  return tag(xml, at);
}

function upTo(xml: string, at: number, close: string, kind: 'cdata' | 'other'): Part | undefined {
  const found = xml.indexOf(close, at);
  return found < 0 ? undefined : { kind, end: found + close.length };
}

/** It may hold declarations of its own in brackets. */
function doctype(xml: string, at: number): Part | undefined {
  const end = xml.indexOf('>', at);
  const bracket = xml.indexOf('[', at);
  return bracket >= 0 && bracket < end ? upTo(xml, at, ']>', 'other') : upTo(xml, at, '>', 'other');
}

function tag(xml: string, at: number): Part | undefined {
  const isEnd = xml.charAt(at + 1) === '/';
  const name = match(NAME, xml, at + (isEnd ? 2 : 1));
  if (name === '') return undefined;
  let end = at + (isEnd ? 2 : 1) + name.length;
  for (;;) {
    const space = match(SPACE, xml, end);
    end += space.length;
    if (xml.charAt(end) === '>') return { kind: isEnd ? 'end' : 'start', name, end: end + 1 };
    if (isEnd) return undefined;
    if (xml.startsWith('/>', end)) return { kind: 'empty', name, end: end + 2 };
    const after = space === '' ? undefined : attributeEnd(xml, end);
    if (after === undefined) return undefined;
    end = after;
  }
}

/** Where an attribute that begins here ends; undefined where there is none. */
function attributeEnd(xml: string, at: number): number | undefined {
  const name = match(NAME, xml, at);
  if (name === '') return undefined;
  let end = at + name.length;
  end += match(SPACE, xml, end).length;
  if (xml.charAt(end) !== '=') return undefined;
  end += 1;
  end += match(SPACE, xml, end).length;
  const quote = xml.charAt(end);
  if (quote !== '"' && quote !== "'") return undefined;
  const close = xml.indexOf(quote, end + 1);
  const value = xml.slice(end + 1, close);
  return close < 0 || value.includes('<') || hasBareAmpersand(value) ? undefined : close + 1;
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
