import policyLinks from '../../data/policy-links.tsv?raw';
import { attributeOf, selectAll, textContentOf } from './dom-access.ts';
import type { PolicyKind, PolicyLink } from './model.ts';
import { collapse } from './page-text.ts';
import { PhraseIndex } from './text/phrases.ts';
import { type Reading, statedBy } from './text/reading.ts';
import { cell, parseTable } from './text/table.ts';
import { wordsOf } from './text/words.ts';

const KINDS: readonly PolicyKind[] = ['feedback', 'editorial', 'corrections', 'disclosure', 'disclaimer'];

const byText = new PhraseIndex<PolicyKind>();
const byAddress = new PhraseIndex<PolicyKind>();
for (const row of parseTable(policyLinks)) {
  const kind = KINDS.find(known => known === cell(row, 'kind'));
  if (kind) (cell(row, 'where') === 'address' ? byAddress : byText).add(cell(row, 'words'), kind);
}

/** Longer link texts are sentences or teasers. */
const LONGEST_TEXT = 60;
/** Words that a link may have beside the phrase: "Read our editorial policy". */
const MOST_OTHER_WORDS = 4;
const MOST_LINKS = 5_000;

/** The page's links to its own rules: the first of each kind, told by the link's words or the end of its address. */
export function readPolicies(reading: Reading): Partial<Record<PolicyKind, PolicyLink>> {
  const found: Partial<Record<PolicyKind, PolicyLink>> = {};
  for (const link of selectAll(reading.page.document, 'a[href]').slice(0, MOST_LINKS)) {
    const href = attributeOf(link, 'href') ?? '';
    const content = textContentOf(link) ?? '';
    if (content.length > LONGEST_TEXT * 3) continue;
    const text = collapse(content);
    const kind = policyOf(text, href);
    if (kind === undefined || found[kind] !== undefined) continue;
    const id = `policy-${kind}`;
    found[kind] = {
      id,
      text,
      url: absolute(href, link),
      provenance: statedBy(reading, { from: 'link', element: link }, text, id),
    };
  }
  return found;
}

/** What rules a link leads to, by its words, else by the last part of its address; undefined for other links. */
export function policyOf(text: string, href: string): PolicyKind | undefined {
  if (/^(?:javascript|tel):/i.test(href) || text.length > LONGEST_TEXT) return undefined;
  const words = wordsOf(text);
  const match = byText.all(words)[0];
  if (match && words.length - (match.to - match.from) <= MOST_OTHER_WORDS) return match.value;
  const last =
    href
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
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
