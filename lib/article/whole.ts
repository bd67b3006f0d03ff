import type { Lexicon } from './lexicon/index.ts';
import type { Marked } from './marked.ts';
import type { Anchor, Article, ReadArticle } from './model.ts';
import type { PageChange } from './page-changes.ts';
import { readPageFactSteps } from './page-facts.ts';
import { touchesPolicies } from './policies.ts';
import type { FactsMemory } from './reading-memory.ts';
import { toReferenceSteps } from './references/to-references.ts';

/** The last stage: what the entries say, and what the page says about itself, read by the words of a lexicon that `pageLanguages` asks for. Total. */
export function* wholeSteps(
  marked: Marked,
  lexicon: Lexicon,
  known: Partial<FactsMemory> = {},
): Generator<void, ReadArticle> {
  const { subject, reading, ids, citations, anchors } = marked;
  const { address, page, lines, health } = subject;
  const { facts, memory } = yield* readPageFactSteps(subject, reading.lists, anchors, known, lexicon);
  const sources = yield* toReferenceSteps(reading.lists, ids, page.blocks, address, anchors);
  const article: Article = {
    url: address,
    language: lines.language,
    title: lines.markup.title,
    ...facts,
    health: health.value,
    citationStyle: reading.style,
    ...sources,
    citations,
    paragraphs: reading.paragraphs,
    unread: [...page.unread, ...lines.markup.unread],
  };
  return { article, anchors, memory: { marked, facts: memory, lexicon } };
}

/**
 * The same after `changes`, which hold everything that happened since `before`, of a page whose markers were read
 * again; the earlier reading itself where nothing changed that the article depends on.
 */
export function* wholeAgainSteps(
  before: ReadArticle,
  marked: Marked,
  changes: readonly PageChange[],
  lexicon: Lexicon,
): Generator<void, ReadArticle> {
  const { facts } = before.memory;
  const known: Partial<FactsMemory> = {};
  if (marked.subject.lines.markup === before.memory.marked.subject.lines.markup) known.stated = facts.stated;
  if (!touchesPolicies(changes, facts.policies)) known.policies = facts.policies;
  if (marked !== before.memory.marked) return yield* wholeSteps(marked, lexicon, known);
  if (known.policies !== undefined) return before;
  return yield* wholeSteps({ ...marked, anchors: citationAnchors(marked) }, lexicon, known);
}

/** The earlier reading's anchors belong to it: a page of which only the links to policies are other begins anew. */
function citationAnchors({ citations, anchors }: Marked): Map<string, Anchor> {
  return new Map(
    citations.flatMap(({ id }) => {
      const anchor = anchors.get(id);
      return anchor === undefined ? [] : [[id, anchor] as const];
    }),
  );
}
