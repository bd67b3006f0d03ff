import { isElement, ownerOf, parentOf, viewOf } from '../dom-access.ts';
import { isHiddenByMarkup } from '../place.ts';
import { lookAt, type PlaceOfWords } from '../sight/index.ts';
import { mayBeUnseen, takesAway } from './unseen-style.ts';

/**
 * The text nodes of an entry whose words no reader can see, as far as that is decided inside the entry: one that is folded
 * away as a whole is read all the same. Asks for style; for the layout, in one look, only where the style of a part is
 * none that entries have.
 */
export function unseenIn(entry: Element, nodes: readonly Text[]): ReadonlySet<Text> {
  const owner = ownerOf(entry);
  const view = owner === null ? null : viewOf(owner);
  if (view === null) return new Set(nodes.filter(node => partsOf(node, entry).some(isHiddenByMarkup)));
  const around = view.getComputedStyle(entry);
  const unseen = new Set<Text>();
  const doubtful: Text[] = [];
  const known = new Map<Node | null, 'seen' | 'unseen' | 'doubtful'>();
  for (const node of nodes) {
    const parent = parentOf(node);
    let sight = known.get(parent);
    if (sight === undefined) {
      const parts = partsOf(node, entry);
      if (parts.some(part => takesAway(view.getComputedStyle(part), around))) sight = 'unseen';
      else sight = mayBeUnseen(parts, view, around) ? 'doubtful' : 'seen';
      known.set(parent, sight);
    }
    if (sight === 'unseen') unseen.add(node);
    if (sight === 'doubtful') doubtful.push(node);
  }
  if (doubtful.length === 0) return unseen;
  const sights = lookAt(view, new Map(nodes.map(node => [node, placeOf(node)])));
  const isSeen = (node: Text) => {
    const is = sights.get(node)?.is;
    return is === 'visible' || is === 'folded';
  };
  // Where nothing of it is seen, it is the entry that is away, and its parts with it.
  if (nodes.some(isSeen)) for (const node of doubtful) if (!isSeen(node)) unseen.add(node);
  return unseen;
}

/** The elements around a text, up to the entry, which is left out. */
function partsOf(node: Text, entry: Element): Element[] {
  const parts: Element[] = [];
  const end = parentOf(entry);
  for (let at: Node | null = parentOf(node); at !== null && at !== entry && at !== end; at = parentOf(at)) {
    if (isElement(at)) parts.push(at);
  }
  return parts;
}

function placeOf(node: Text): PlaceOfWords {
  const [startOffset, endOffset] = [0, node.length];
  return {
    anchor: new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
    words: [],
  };
}
