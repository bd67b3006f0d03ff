import pageZones from '../../../data/page-zones.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { attributeOf, hasAttributes, isElement, isInside, nameOf, parentOf } from '../dom-access.ts';
import type { PageBlock, PageText } from '../page-text.ts';
import { PhraseIndex } from './phrases.ts';
import { isLongerThan } from './size.ts';
import { cell, parseTable } from './table.ts';
import { type Word, wordsOf } from './words.ts';

/** What a part of the page belongs to: the page itself, readers' comments, or other pages (related posts, navigation). */
export type Zone = 'page' | 'comments' | 'elsewhere';

function zoneNamed(text: string): Zone {
  return text === 'comments' || text === 'elsewhere' ? text : 'page';
}

const indexes = lazily(() => {
  const made = {
    /** Anywhere in a class name: "post-related-list". */
    class: new PhraseIndex<Zone>(),
    /** Only where a class name begins with it: "widget-area", but not "elementor-widget". */
    'class start': new PhraseIndex<Zone>(),
    /** The class name and nothing else: "header", but not "header-menu". */
    'whole class': new PhraseIndex<Zone>(),
    heading: new PhraseIndex<Zone>(),
  };
  for (const row of parseTable(pageZones)) {
    const where = cell(row, 'where');
    if (where === 'class' || where === 'class start' || where === 'whole class' || where === 'heading') {
      made[where].add(cell(row, 'words'), zoneNamed(cell(row, 'zone')));
    }
  }
  return made;
});

/** Takes the table apart, which the first question would do otherwise. */
export function prepareZones(): void {
  indexes();
}

/** A heading longer than this is one of the article's own. */
const LONGEST_HEADING = 60;

/** An element whose names say that what is in it belongs elsewhere. */
export interface LabelledPart {
  element: Element;
  zone: Zone;
}

const NONE: readonly LabelledPart[] = [];

/**
 * Returns a function that tells the zone of a block, to be asked in document order. Each element is looked at once.
 * A container that holds the page's main heading is never a zone of its own, whatever its class says.
 */
export function zoneReader(page: PageText, heading: Element | undefined): (block: PageBlock) => Zone {
  const isMinor = sizeTest(page);
  const partsAround = partsReader();
  const judged = new Map<Element, boolean>();
  const isPart = ({ element }: LabelledPart) => {
    let known = judged.get(element);
    if (known === undefined) {
      known = !(heading !== undefined && isInside(element, heading)) && isMinor(element);
      judged.set(element, known);
    }
    return known;
  };
  const under = headingTracker(heading);
  return block => {
    block.notes.labelled ??= partsAround(block);
    const { labelled } = block.notes;
    const part = labelled.length === 0 ? undefined : labelled.find(isPart);
    if (part !== undefined) return part.zone;
    return block.region === 'nav' ? 'elsewhere' : under(block);
  };
}

/** The labelled elements around a block's element and itself, outermost first. Each element around several is looked at once. */
function partsReader(): (block: PageBlock) => readonly LabelledPart[] {
  const partsAround = containersReader();
  let last: Element | null = null;
  let parts = NONE;
  return ({ element, parent, hasAttributes }) => {
    if (parent !== last) {
      last = parent;
      parts = parent === null ? NONE : partsAround(parent);
    }
    const zone = hasAttributes ? zoneByNames(element) : 'page';
    return zone === 'page' ? parts : [...parts, { element, zone }];
  };
}

function containersReader(): (element: Element) => readonly LabelledPart[] {
  const known = new Map<Element, readonly LabelledPart[]>();
  return element => {
    const path: Element[] = [];
    let parts = NONE;
    for (let node: Node | null = element; node !== null && isElement(node); node = parentOf(node)) {
      const found = known.get(node);
      if (found !== undefined) {
        parts = found;
        break;
      }
      path.push(node);
    }
    for (const node of path.reverse()) {
      const zone = zoneByNames(node);
      if (zone !== 'page') parts = [...parts, { element: node, zone }];
      known.set(node, parts);
    }
    return parts;
  };
}

/** What the class names and the id of an element say about what is in it. */
function zoneByNames(element: Element): Zone {
  if (!hasAttributes(element)) return 'page';
  const name = nameOf(element);
  if (name === 'html' || name === 'body' || name === 'main') return 'page';
  const label = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (label.length < SHORTEST_LABEL || label.length > LONGEST_LABEL) return 'page';
  // One class at a time: "related" in one and "posts" in the next are no phrase, "related-posts" is.
  const tokens = label.split(/\s+/).map(wordsOf);
  if (tokens.some(isOwnByClass)) return 'page';
  for (const words of tokens) {
    const zone = indexes().class.all(words)[0]?.value ?? indexes()['class start'].at(words, 0)?.value;
    if (zone !== undefined && zone !== 'page') return zone;
  }
  return 'page';
}

/** A class that by itself says "this is the page's own": "widget header" is a blog's header, not a widget. */
function isOwnByClass(words: readonly Word[]): boolean {
  const match = indexes()['whole class'].at(words, 0);
  return match?.value === 'page' && match.to === words.length;
}

/** "nav" is the shortest class that says anything; longer lists of classes are generated ones that say nothing. */
const SHORTEST_LABEL = 3;
const LONGEST_LABEL = 600;
/** A part with more than this share of the page's text is the page, whatever its class says. */
const LARGEST_SHARE = 0.5;
/** Measuring an element costs as much as it holds, up to that share: measured so often at most. */
const MOST_SIZE_TESTS = 200;

function sizeTest(page: PageText): (element: Element) => boolean {
  // Most pages have no part to be measured.
  const most = lazily(() => {
    const total = page.blocks.reduce((sum, block) => sum + block.text.length, 0);
    return Math.max(total * LARGEST_SHARE, SMALL_PART);
  });
  let tests = 0;
  return element => ++tests <= MOST_SIZE_TESTS && !isLongerThan(element, most());
}

/** On a page of a few lines any part may be half of it. */
const SMALL_PART = 400;

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
      if (level === 0 && block.element !== main) {
        block.notes.headingZone ??= zoneByHeading(block.text.trim());
        if (block.notes.headingZone !== 'page') {
          level = block.headingLevel;
          zone = block.notes.headingZone;
        }
      }
    }
    return zone;
  };
}

function zoneByHeading(text: string): Zone {
  return text.length > LONGEST_HEADING ? 'page' : (indexes().heading.at(wordsOf(text), 0)?.value ?? 'page');
}
