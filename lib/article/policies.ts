import policyLinks from '../../data/policy-links.tsv?raw';
import { lazily } from '../tables/lazily.ts';
import {
  attributeOf,
  closest,
  isConnected,
  isElement,
  parentOf,
  selectAll,
  textContentOf,
} from './dom-access.ts';
import type { PolicyKind, PolicyLink } from './model.ts';
import type { PageChange } from './page-changes.ts';
import { collapse } from './page-text.ts';
import type { FactsMemory } from './reading-memory.ts';
import { PhraseIndex } from './text/phrases.ts';
import { type Reading, statedBy } from './text/reading.ts';
import { cell, parseTable } from './text/table.ts';
import { FEW_SLOTS, WordSigns } from './text/word-signs.ts';
import { wordsOf } from './text/words.ts';

const KINDS: readonly PolicyKind[] = ['feedback', 'editorial', 'corrections', 'disclosure', 'disclaimer'];

const known = lazily(() => {
  const byText = new PhraseIndex<PolicyKind>();
  const byAddress = new PhraseIndex<PolicyKind>();
  /** Tells for most links that neither their words nor their address are any of these. */
  const signs = new WordSigns(FEW_SLOTS);
  for (const row of parseTable(policyLinks)) {
    const kind = KINDS.find(name => name === cell(row, 'kind'));
    const isAddress = cell(row, 'where') === 'address';
    if (kind) (isAddress ? byAddress : byText).add(cell(row, 'words'), kind);
    if (kind) signs.add(cell(row, 'words'), 0);
  }
  return { byText, byAddress, signs };
});

/** Longer link texts are sentences or teasers. */
const LONGEST_TEXT = 60;
/** Words that a link may have beside the phrase: "Read our editorial policy". */
const MOST_OTHER_WORDS = 4;
const MOST_LINKS = 5_000;
/** Links between two yields. */
const LINKS_PER_STEP = 50;

/** The policies of a page, with what is needed to tell whether a change touches them. */
export type ReadPolicies = FactsMemory['policies'];

/** The page's links to its own rules: the first of each kind, told by the link's words or the end of its address. */
export function* readPolicySteps(reading: Reading): Generator<void, ReadPolicies> {
  const value: Partial<Record<PolicyKind, PolicyLink>> = {};
  const anchors: [string, Element][] = [];
  const links = selectAll(reading.page.document, 'a[href]');
  for (const [at, link] of links.slice(0, MOST_LINKS).entries()) {
    if (at % LINKS_PER_STEP === 0) yield;
    const found = kindOfLink(link);
    if (found === undefined || value[found.kind] !== undefined) continue;
    const { kind, text, href } = found;
    const id = `policy-${kind}`;
    const provenance = statedBy(reading, { from: 'link', element: link }, text, id);
    value[kind] = { id, text, url: absolute(href, link), provenance };
    anchors.push([id, link]);
    if (anchors.length === KINDS.length) break;
  }
  return { value, anchors, links: links.length };
}

/** Whether changes may have changed what `readPolicySteps` finds: they touch one of its links, or a link that could be one. */
export function touchesPolicies(changes: readonly PageChange[], before: ReadPolicies): boolean {
  if (before.links > MOST_LINKS / 2) return true;
  if (before.anchors.some(([, link]) => !('isConnected' in link) || !isConnected(link))) return true;
  return changes.some(({ target, addedNodes, removedNodes }) => {
    const element = isElement(target) ? target : parentOf(target);
    if (element !== null && isElement(element) && closest(element, 'a') !== null) return true;
    return [...addedNodes, ...removedNodes].some(
      node =>
        isElement(node) &&
        [node, ...selectAll(node, 'a[href]')].some(
          link => kindOfLink(link) !== undefined || isKnown(link, before),
        ),
    );
  });
}

function isKnown(link: Element, { anchors }: ReadPolicies): boolean {
  return anchors.some(([, element]) => element === link);
}

function kindOfLink(link: Element): { kind: PolicyKind; text: string; href: string } | undefined {
  const href = attributeOf(link, 'href');
  if (href === null) return undefined;
  const content = textContentOf(link) ?? '';
  if (content.length > LONGEST_TEXT * 3) return undefined;
  // A long part of an address is cut, and may be cut to a word that it does not have.
  if (href.length <= LONGEST_TEXT && known().signs.signsOf(`${content} ${href}`).low === 0) return undefined;
  const text = collapse(content);
  const kind = policyOf(text, href);
  return kind === undefined ? undefined : { kind, text, href };
}

/** What rules a link leads to, by its words, else by the last part of its address; undefined for other links. */
export function policyOf(text: string, href: string): PolicyKind | undefined {
  if (/^(?:javascript|tel):/i.test(href) || text.length > LONGEST_TEXT) return undefined;
  const words = wordsOf(text);
  const { byText, byAddress } = known();
  const match = byText.all(words)[0];
  if (match && words.length - (match.to - match.from) <= MOST_OTHER_WORDS) return match.value;
  const last =
    href
      .replace(/[?#].*/s, '')
      .replace(/(?<!\/)\/+$/, '')
      .replace(/\.\w{3,5}$/, '')
      .split('/')
      .at(-1) ?? '';
  const end = wordsOf(last.slice(0, LONGEST_TEXT));
  const whole = byAddress.at(end, 0);
  return whole && whole.to === end.length ? whole.value : undefined;
}

function absolute(href: string, element: Element): string {
  try {
    return new URL(href, element.baseURI).href;
  } catch {
    return href;
  }
}
