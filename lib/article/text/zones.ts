import pageZones from '../../../data/page-zones.tsv?raw';
import { lazily } from '../../tables/lazily.ts';
import { attributeOf, hasAttributes, isElement, nameOf, parentOf } from '../dom-access.ts';
import { Holdings } from '../holdings.ts';
import type { PageBlock, PageText } from '../page-text.ts';
import { type ContainerName, isLayout, tokenName, withoutCamels } from '../references/container.ts';
import { PhraseIndex } from './phrases.ts';
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
export interface LabelledPart extends Label {
  element: Element;
}

interface Label {
  zone: Zone;
  name: ContainerName;
}

const NONE: readonly LabelledPart[] = [];

/**
 * Returns a function that tells the zone of a block, to be asked in document order. Each element is looked at once.
 * A container that holds the page's main heading is never a zone of its own, whatever its class says.
 */
export function zoneReader(page: PageText, heading: Element | undefined): (block: PageBlock) => Zone {
  // Most pages have no part to be judged.
  const holdings = lazily(() => new Holdings(page, heading));
  const partsAround = partsReader();
  const under = headingTracker(heading);
  return block => {
    block.notes.labelled ??= partsAround(block);
    const { labelled } = block.notes;
    const part =
      labelled.length === 0
        ? undefined
        : labelled.find(({ element, name }) => holdings().isPart(element, name));
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
    const label = hasAttributes ? labelOf(element) : OWN;
    return label === OWN ? parts : [...parts, { element, ...label }];
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
      const label = labelOf(node);
      if (label !== OWN) parts = [...parts, { element: node, ...label }];
      known.set(node, parts);
    }
    return parts;
  };
}

const OWN: Label = { zone: 'page', name: 'unknown' };

/** What the class names and the id of an element say about what is in it. */
function labelOf(element: Element): Label {
  if (!hasAttributes(element)) return OWN;
  const tag = nameOf(element);
  if (tag === 'html' || tag === 'body' || tag === 'main') return OWN;
  const label = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (label.length < SHORTEST_LABEL || label.length > LONGEST_LABEL) return OWN;
  // One class at a time: "related" in one and "posts" in the next are no phrase, "related-posts" is.
  const tokens = label.split(SPACES).map(token => ({ token, words: wordsOf(token) }));
  if (tokens.some(({ words }) => isOwnByClass(words))) return OWN;
  let found = OWN;
  for (const { token, words } of tokens) {
    const zone = indexes().class.all(words)[0]?.value ?? indexes()['class start'].at(words, 0)?.value;
    if (zone === undefined || zone === 'page' || isLayout(token)) continue;
    const name =
      zone === 'comments' ? zone : tokenName(withoutCamels(token)) === 'vague' ? 'vague' : 'refused';
    if (name !== 'vague') return { zone, name };
    found = { zone, name };
  }
  return found;
}

const SPACES = /\s+/;

/** A class that by itself says "this is the page's own": "widget header" is a blog's header, not a widget. */
function isOwnByClass(words: readonly Word[]): boolean {
  const match = indexes()['whole class'].at(words, 0);
  return match?.value === 'page' && match.to === words.length;
}

/** "nav" is the shortest class that says anything; longer lists of classes are generated ones that say nothing. */
const SHORTEST_LABEL = 3;
const LONGEST_LABEL = 600;
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
  if (text.length > LONGEST_HEADING) return 'page';
  const words = wordsOf(text);
  const match = indexes().heading.at(words, 0);
  // "Related articles" is a heading of other articles, "Related conditions" is one of this.
  const isVague = match?.to === 1 && tokenName(words.map(({ key }) => key).join('-')) === 'vague';
  return match === undefined || isVague ? 'page' : match.value;
}
