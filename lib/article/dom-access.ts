/**
 * Reads of the DOM that a page can't get in the way of: `<form><input name="childNodes">` makes
 * `form.childNodes` the input (HTML, "DOM clobbering" through named properties of forms and of the document),
 * so every getter and method is taken from its prototype.
 */

type Getter<Owner, Value> = (this: Owner) => Value;

const hasDom = typeof Node !== 'undefined';

function getter<Owner extends object, Value>(
  prototype: () => object,
  name: string,
  absent: Value,
): Getter<Owner, Value> {
  const get = hasDom ? Object.getOwnPropertyDescriptor(prototype(), name)?.get : undefined;
  return get ?? (() => absent);
}

const firstChild = getter<Node, ChildNode | null>(() => Node.prototype, 'firstChild', null);
const nextSibling = getter<Node, ChildNode | null>(() => Node.prototype, 'nextSibling', null);
const parentNode = getter<Node, ParentNode | null>(() => Node.prototype, 'parentNode', null);
const nodeType = getter<Node, number>(() => Node.prototype, 'nodeType', 0);
const data = getter<CharacterData, string>(() => CharacterData.prototype, 'data', '');
const localName = getter<Element, string>(() => Element.prototype, 'localName', '');

// A function each, asked of every node: where several getters share one, the browser can't compile the call away.
export function firstChildOf(node: Node): ChildNode | null {
  return firstChild.call(node);
}
export function nextSiblingOf(node: Node): ChildNode | null {
  return nextSibling.call(node);
}
export function parentOf(node: Node): ParentNode | null {
  return parentNode.call(node);
}
export function nodeTypeOf(node: Node): number {
  return nodeType.call(node);
}
export function dataOf(node: CharacterData): string {
  return data.call(node);
}
export function nameOf(element: Element): string {
  return localName.call(element);
}

function reader<Owner extends object, Value>(
  prototype: () => object,
  name: string,
  absent: Value,
): (owner: Owner) => Value {
  const get = getter<Owner, Value>(prototype, name, absent);
  return owner => get.call(owner);
}

export const rootElementOf = reader<Document, Element | null>(
  () => Document.prototype,
  'documentElement',
  null,
);
export const viewOf = reader<Document, Window | null>(() => Document.prototype, 'defaultView', null);
export const ownerOf = reader<Node, Document | null>(() => Node.prototype, 'ownerDocument', null);
export const isConnected = reader<Node, boolean>(() => Node.prototype, 'isConnected', false);
export const shadowRootOf = reader<Element, ShadowRoot | null>(() => Element.prototype, 'shadowRoot', null);
export const textContentOf = reader<Node, string | null>(() => Node.prototype, 'textContent', null);

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const CDATA_NODE = 4;
const DOCUMENT_NODE = 9;

/** By node type, not by constructor: a document of a frame has constructors of its own. */
export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === TEXT_NODE || type === CDATA_NODE;
}

/** The same of a type that is known already. */
export function isElementType(_node: Node, type: number): _node is Element {
  return type === ELEMENT_NODE;
}

export function isTextType(_node: Node, type: number): _node is Text {
  return type === TEXT_NODE || type === CDATA_NODE;
}

/** The attribute's value, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** Whether the element has any attribute at all: most paragraphs have none, and that is one question instead of five. */
export function hasAttributes(element: Element): boolean {
  return Element.prototype.hasAttributes.call(element);
}

/** Whether `other` comes after `node` in the document; descendants come after their ancestors. */
export function isAfter(node: Node, other: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(node, other) & FOLLOWING) !== 0;
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;

/** Whether an element matches a selector that is understood. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The element itself or the nearest around it that matches, or null. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** The element with this id, or null; also where the id is no valid selector. */
export function elementById(document: Document, id: string): Element | null {
  return Document.prototype.getElementById.call(document, id);
}

export function isInside(ancestor: Node, node: Node): boolean {
  return Node.prototype.contains.call(ancestor, node);
}

/** All matching descendants in document order; [] where the selector is not understood. */
export function selectAll(root: Document | Element, selector: string): Element[] {
  const prototype = nodeTypeOf(root) === DOCUMENT_NODE ? Document.prototype : Element.prototype;
  return Array.from(prototype.querySelectorAll.call(root, selector));
}
