import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';
import { runThrough } from '../../../lib/article/run-through.ts';
import { indexSteps, Marking } from '../../../lib/overlay/marking.ts';
import { HIGHLIGHT_NOTICE } from '../../../lib/overlay/names.ts';
import { Reading } from '../../../lib/overlay/reading.ts';
import type { Notice } from '../../../lib/works/model.ts';
import { paragraph } from '../article/citing-page.ts';
import { soon } from '../soon.ts';

vi.mock('../../../lib/messages/index.ts', async load => ({
  ...(await load<object>()),
  send: () => new Promise(() => undefined),
}));

/*
 * From the page to the marks: articles with lists that count alike, one below the other. What the list that the
 * extension carries says of a paper is painted on the markers of that paper, and on no other.
 */

const ADDRESS = 'https://example-health.test/sleep/several-articles';
const RETRACTED: Notice = { kind: 'retraction', saidBy: [{ by: 'sample data', on: '2026-11-01' }] };

/** Papers of one article, each cited once; a paper may stand in several articles. */
interface ArticleSketch {
  papers: readonly number[];
  /** Whether its markers are links to its entries. */
  isLinked: boolean;
}

const doiOf = (paper: number) => `10.5555/bread.${paper}`;
/** A shorter list is no list to speak of. */
const SHORTEST_LIST = 3;

const articleSketch: fc.Arbitrary<ArticleSketch> = fc.record({
  papers: fc.uniqueArray(fc.nat({ max: 11 }), { minLength: SHORTEST_LIST, maxLength: 6 }),
  isLinked: fc.boolean(),
});
const pageSketch = fc.record({
  articles: fc.array(articleSketch, { minLength: 1, maxLength: 3 }),
  retracted: fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1 }),
});

/** Paragraphs say by `data-paper` which paper their marker means; nothing of ours reads that. */
function articleHtml({ papers, isLinked }: ArticleSketch, name: number): string {
  const paragraphs = papers.map((paper, at) => {
    const number = at + 1;
    const marker = isLinked ? `<a href="#entry-${name}-${number}">(${number})</a>` : `(${number})`;
    const said = paragraph(`Sleep and bread were seen to go together in group ${name}.${number}${marker}`);
    return said.replace('<p>', `<p data-paper="${paper}">`);
  });
  const entries = papers.map(
    (paper, at) =>
      `<li id="entry-${name}-${at + 1}">Miller A, Stone B. Invented study ${paper} of sleep. J Invented Med. 2019;${paper + 1}(2):10-19. https://doi.org/${doiOf(paper)}</li>`,
  );
  return `<article><h2>Sleep, part ${name}</h2>${paragraphs.join('')}<h3>References</h3><ol>${entries.join('')}</ol></article>`;
}

let lifetime: AbortController;
let place: HTMLElement;
beforeEach(() => {
  lifetime = new AbortController();
  place = document.createElement('main');
  // All of it is near the window, so that all of it is painted.
  place.style.fontSize = '2px';
  document.body.append(place);
});
afterEach(() => {
  lifetime.abort();
  place.remove();
});

/** Reads the page as it is now and marks it, as if the list had been looked in. */
function readAndMark(retracted: readonly number[], signal: AbortSignal) {
  const read = readArticle(document, ADDRESS);
  const marking = new Marking(window, runThrough(indexSteps(read.memory.marked)), signal);
  marking.paint('quiet');
  const reading = new Reading(marking, read, () => undefined);
  const dois = retracted.map(doiOf);
  for (const { id, identifiers } of read.article.references) {
    const notices = dois.includes(identifiers.doi ?? '') ? [RETRACTED] : [];
    reading.evidence.listed.set(id, { looked: true, notices });
  }
  reading.markNotices();
  return read.article;
}

const papersOf = (nodes: Iterable<Node>) =>
  [...nodes].map(node => Number(node.parentElement?.closest('p')?.dataset.paper));
const painted = () =>
  papersOf([...(CSS.highlights.get(HIGHLIGHT_NOTICE) ?? [])].map(({ startContainer }) => startContainer));

it('a notice is painted on the markers of its own paper, however the lists of a page are numbered', async () => {
  await fc.assert(
    fc.asyncProperty(pageSketch, async ({ articles, retracted }) => {
      const over = new AbortController();
      place.innerHTML = articles.map(articleHtml).join('');
      const article = readAndMark(retracted, over.signal);
      expect(article.lists).toHaveLength(articles.length);
      const cited = articles.flatMap(({ papers }) => papers);
      const wanted = cited.filter(paper => retracted.includes(paper));
      await soon(() => expect(painted().sort()).toEqual(wanted.sort()));
      over.abort();
    }),
    { numRuns: 40 },
  );
});

it('an article more, above or below, changes none of the marks that were there', async () => {
  await fc.assert(
    fc.asyncProperty(
      pageSketch,
      articleSketch,
      fc.boolean(),
      async ({ articles, retracted }, more, isAbove) => {
        const over = new AbortController();
        const before = articles.map(articleHtml);
        const added = articleHtml(more, articles.length + 1);
        place.innerHTML = (isAbove ? [added, ...before] : [...before, added]).join('');
        readAndMark(retracted, over.signal);
        const cited = [...articles, more].flatMap(({ papers }) => papers);
        const wanted = cited.filter(paper => retracted.includes(paper));
        await soon(() => expect(painted().sort()).toEqual(wanted.sort()));
        over.abort();
      },
    ),
    { numRuns: 20 },
  );
});
