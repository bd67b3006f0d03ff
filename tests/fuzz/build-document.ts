import type { DocumentSpec, NodeSpec } from './document-spec.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const NAMESPACES: Record<string, string> = {
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
};
/** A wide node inside wide nodes would be millions; pages of that size have tests of their own. */
const MAX_NODES = 5_000;
/** Long texts in wide nodes in wide nodes would be megabytes; texts of that size have tests of their own too. */
const MAX_LETTERS = 300_000;

/** The document that the specification describes, by the DOM's own calls, which allow what no parser makes. */
export function buildDocument({ kind, language, body }: DocumentSpec): Document {
  const document = emptyDocument(kind);
  const root = kind === 'html' || kind === 'xhtml' ? document.body : document.documentElement;
  document.documentElement.setAttribute('lang', language);
  const builder = { document, left: MAX_NODES, letters: MAX_LETTERS };
  for (const node of body) append(builder, root, node);
  return document;
}

function emptyDocument(kind: DocumentSpec['kind']): Document {
  if (kind === 'html') return document.implementation.createHTMLDocument('');
  const source = {
    xhtml: `<html xmlns="${HTML}"><head><title>t</title></head><body/></html>`,
    svg: `<svg xmlns="${NAMESPACES.svg}"><text>x</text></svg>`,
    xml: '<rss><channel><item/></channel></rss>',
  }[kind];
  return new DOMParser().parseFromString(source, kind === 'svg' ? 'image/svg+xml' : 'application/xhtml+xml');
}

interface Builder {
  document: Document;
  left: number;
  letters: number;
}

function append(builder: Builder, parent: Node, node: NodeSpec): void {
  if (builder.left-- <= 0) return;
  const { document } = builder;
  if ('text' in node) {
    builder.letters -= node.text.length;
    if (builder.letters < 0) return;
    parent.appendChild(document.createTextNode(node.text));
  } else if ('comment' in node) {
    parent.appendChild(document.createComment(node.comment));
  } else if ('wide' in node) {
    for (let count = 0; count < node.wide; count++) append(builder, parent, node.node);
  } else if ('deep' in node) {
    let at = parent;
    for (let level = 0; level < node.deep && builder.left-- > 0; level++)
      at = at.appendChild(elementOf(document, node.name));
    append(builder, at, node.inner);
  } else {
    const element = elementOf(document, node.name);
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
    // Before it stands in the document nothing of it loads; a document without a window loads nothing at all.
    const inside =
      node.shadow && SHADOWED.has(node.name) ? element.attachShadow({ mode: node.shadow }) : element;
    for (const child of node.children) append(builder, inside, child);
    if (element instanceof HTMLTemplateElement)
      append(builder, element.content, { text: '(1) in a template' });
    parent.appendChild(element);
  }
}

/** Elements that take a shadow root (DOM, "valid shadow host name"). */
const SHADOWED = new Set([
  'article',
  'aside',
  'div',
  'footer',
  'h1',
  'h2',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
  'x-custom',
]);

function elementOf(document: Document, name: string): Element {
  return document.createElementNS(NAMESPACES[name] ?? HTML, name);
}
