import type { Tab } from './driver.ts';
import type { Seen } from './overlay-view.ts';

type Box = Seen['box'];

/** Where in the window the paragraph of a piece of text is brought; "stay": nowhere. */
export type Place = 'center' | 'start' | 'stay';

/**
 * Scrolls a visible piece of the page's text into the window.
 * @returns the boxes of its lines (one, unless it is broken over several); undefined when it isn't on the page.
 */
export function textBoxes(tab: Tab, text: string, place: Place = 'center'): Promise<Box[] | undefined> {
  return tab.evaluate(find, text, place);
}

/** As `textBoxes`, the first line's box. @throws when the text isn't on the page. */
export async function textBox(tab: Tab, text: string, place?: Place): Promise<Box> {
  const box = (await textBoxes(tab, text, place))?.[0];
  if (!box) throw new Error(`the page shows no "${text}"`);
  return box;
}

/** Runs in the page. A piece may run over several elements, as a number that is a link between its parentheses. */
function find(text: string, place: Place): Box[] | undefined {
  const nodes: { node: Node; from: number }[] = [];
  let all = '';
  // By their prototype: a page's forms and images may have these names.
  const body: Node = Document.prototype.querySelector.call(document, 'body') ?? document;
  const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.checkVisibility()) continue;
    nodes.push({ node, from: all.length });
    all += node.nodeValue ?? '';
  }
  const start = all.indexOf(text);
  const holding = (offset: number) => nodes.findLast(({ from }) => from <= offset);
  const first = holding(start);
  const last = holding(start + text.length - 1);
  if (start < 0 || !first || !last) return undefined;
  if (place !== 'stay') first.node.parentElement?.scrollIntoView({ block: place, behavior: 'instant' });
  const range = document.createRange();
  range.setStart(first.node, start - first.from);
  range.setEnd(last.node, start + text.length - last.from);
  return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
}
