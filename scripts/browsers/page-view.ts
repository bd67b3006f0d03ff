import type { Tab } from './driver.ts';
import type { Seen } from './overlay-view.ts';

type Box = Seen['box'];

/** Where in the window a piece of text is brought. */
export type Place = 'center' | 'start';

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

/** Runs in the page. */
function find(text: string, place: Place): Box[] | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(text) ?? -1;
    if (start < 0 || !node.parentElement?.checkVisibility()) continue;
    node.parentElement.scrollIntoView({ block: place, behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
  }
  return undefined;
}
