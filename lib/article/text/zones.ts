import pageZones from '../../../data/page-zones.tsv?raw';
import { attributeOf, isElement, isInside, nameOf, parentOf, selectAll } from '../dom-access.ts';
import type { PageBlock, PageText } from '../page-text.ts';
import { PhraseIndex } from './phrases.ts';
import { cell, parseTable } from './table.ts';
import { wordsOf } from './words.ts';

/** What a part of the page belongs to: the page itself, readers' comments, or other pages (related posts, navigation). */
export type Zone = 'page' | 'comments' | 'elsewhere';

function zoneNamed(text: string): Zone {
  return text === 'comments' || text === 'elsewhere' ? text : 'page';
}

const classZones = new PhraseIndex<Zone>();
const headingZones = new PhraseIndex<Zone>();
for (const row of parseTable(pageZones)) {
  const index = cell(row, 'where') === 'heading' ? headingZones : classZones;
  index.add(cell(row, 'words'), zoneNamed(cell(row, 'zone')));
}

/** A heading longer than this is one of the article's own. */
const LONGEST_HEADING = 60;

/**
 * Returns a function that tells the zone of a block, to be asked in document order. Each element is looked at once.
 * A container that holds the page's main heading is never a zone of its own, whatever its class says.
 */
export function zoneReader(page: PageText): (block: PageBlock) => Zone {
  const heading = mainHeading(page.document);
  const known = new Map<Element, Zone>();
  const under = headingTracker(heading);
  return block => {
    const zone = zoneOfElement(block.element, heading, known);
    return zone === 'page' && block.region === 'nav' ? 'elsewhere' : zone === 'page' ? under(block) : zone;
  };
}

/** The `<h1>` of the page: the only one, or the first inside an article or main part. */
export function mainHeading(document: Document): Element | undefined {
  const headings = selectAll(document, 'h1');
  if (headings.length <= 1) return headings[0];
  return selectAll(document, 'article h1, main h1, [role="main"] h1')[0] ?? headings[0];
}

function zoneOfElement(element: Element, heading: Element | undefined, known: Map<Element, Zone>): Zone {
  const path: Element[] = [];
  let zone: Zone = 'page';
  for (let node: Node | null = element; node !== null && isElement(node); node = parentOf(node)) {
    const found = known.get(node);
    if (found !== undefined) {
      zone = found;
      break;
    }
    path.push(node);
  }
  for (const node of path.reverse()) {
    if (zone === 'page') zone = ownZone(node, heading);
    known.set(node, zone);
  }
  return zone;
}

function ownZone(element: Element, heading: Element | undefined): Zone {
  const name = nameOf(element);
  if (name === 'html' || name === 'body' || name === 'main') return 'page';
  const label = `${attributeOf(element, 'class') ?? ''} ; ${attributeOf(element, 'id') ?? ''}`;
  if (label.length <= 3 || label.length > 600) return 'page';
  // One class at a time: "related" in one and "posts" in the next are no phrase, "related-posts" is.
  for (const token of label.split(/[\s;]+/)) {
    const zone = classZones.all(wordsOf(token))[0]?.value;
    if (zone !== undefined && zone !== 'page' && !(heading !== undefined && isInside(element, heading)))
      return zone;
  }
  return 'page';
}

/** A heading "Related posts" rules the blocks after it, up to the next heading as high as it. */
function headingTracker(main: Element | undefined): (block: PageBlock) => Zone {
  let level = 0;
  let zone: Zone = 'page';
  return block => {
    if (block.headingLevel > 0) {
      if (level > 0 && block.headingLevel <= level) {
        level = 0;
        zone = 'page';
      }
      const text = block.text.trim();
      if (level === 0 && block.element !== main && text.length <= LONGEST_HEADING) {
        const words = wordsOf(text);
        const found = headingZones.at(words, 0);
        if (found) {
          level = block.headingLevel;
          zone = found.value;
        }
      }
    }
    return zone;
  };
}
