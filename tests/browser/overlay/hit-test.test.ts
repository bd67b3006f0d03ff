import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CitationIndex } from '../../../lib/overlay/citation-index.ts';
import { citationAtPoint, distanceToRect, rectsOf } from '../../../lib/overlay/hit-test.ts';
import { placeCitations, putArticle } from './place-citations.ts';

let lifetime: AbortController;
beforeEach(() => {
  lifetime = new AbortController();
});
afterEach(() => lifetime.abort());

function middle(rect: DOMRect): [number, number] {
  return [rect.left + rect.width / 2, rect.top + rect.height / 2];
}

function indexOf(html: string): CitationIndex {
  return new CitationIndex(placeCitations(putArticle(html, lifetime.signal)));
}

describe('citationAtPoint', () => {
  it('finds each marker at its middle, and nothing in the text between', () => {
    const index = indexOf('<p>A cough may last for weeks (1) and then pass (2, 3) without treatment.</p>');
    for (const placed of index.inOrder) {
      const [rect] = rectsOf(placed.range);
      expect(rect).toBeDefined();
      if (rect) expect(citationAtPoint(document, index, ...middle(rect))).toBe(placed);
    }
    const [first] = rectsOf(index.inOrder[0]?.range ?? new Range());
    expect(first && citationAtPoint(document, index, first.left - 60, first.top + 8)).toBeNull();
  });

  it('answers at most 24 px around a small marker', () => {
    const index = indexOf(
      '<p>It passes.<sup style="font-size:8px">(1)</sup> Then it returns, sooner or later.</p>',
    );
    const [rect] = rectsOf(index.inOrder[0]?.range ?? new Range());
    if (!rect) throw new Error('no rect');
    const [x, y] = middle(rect);
    expect(citationAtPoint(document, index, x, rect.bottom + 3)).toBe(index.inOrder[0]);
    expect(citationAtPoint(document, index, x + 40, y)).toBeNull();
  });

  it('answers nothing beside a line that ends with a marker, though the caret falls on it', () => {
    const index = indexOf('<p>Short line (1)</p>');
    const [rect] = rectsOf(index.inOrder[0]?.range ?? new Range());
    if (!rect) throw new Error('no rect');
    expect(citationAtPoint(document, index, rect.right + 120, rect.top + 8)).toBeNull();
  });

  it('finds a marker that is split over elements, at each of its parts', () => {
    const article = putArticle(
      '<p>Rest helps (<a href="#r1">1</a>, <a href="#r2">2</a>).</p>',
      lifetime.signal,
    );
    const texts = [...(article.firstElementChild?.childNodes ?? [])];
    const [before, , , , after] = texts;
    if (!before || !after) throw new Error('not the nodes expected');
    const range = new StaticRange({
      startContainer: before,
      startOffset: 11,
      endContainer: after,
      endOffset: 1,
    });
    const citation = {
      id: 'c1',
      targets: [{ number: 1 }, { number: 2 }],
      text: '(1, 2)',
      linked: true,
      sentence: '',
    };
    const index = new CitationIndex([{ citation, range }]);
    for (const link of article.querySelectorAll('a')) {
      const found = citationAtPoint(document, index, ...middle(link.getBoundingClientRect()));
      expect(found?.citation.id).toBe('c1');
    }
  });

  it('finds a marker that is an element of its own from the parenthesis beside it', () => {
    const article = putArticle('<p>Rest helps.(<a href="#r1">1</a>) So does sleep.</p>', lifetime.signal);
    const text = article.querySelector('a')?.firstChild;
    if (!text) throw new Error('no link');
    const range = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 1 });
    const citation = {
      id: 'c1',
      targets: [{ number: 1 }],
      text: '1',
      linked: true,
      sentence: '',
    };
    const index = new CitationIndex([{ citation, range }]);
    const { left, right, top } = (text.parentElement ?? article).getBoundingClientRect();
    expect(citationAtPoint(document, index, left - 3, top + 8)?.citation.id).toBe('c1');
    expect(citationAtPoint(document, index, right + 3, top + 8)?.citation.id).toBe('c1');
    expect(citationAtPoint(document, index, right + 40, top + 8)).toBeNull();
  });

  it('reaches into the lines around where the reader has chosen a larger area', () => {
    const article = putArticle(
      '<p style="width:90px;font:14px/18px monospace">Rest helps ab (1) cd and water</p>',
      lifetime.signal,
    );
    const index = new CitationIndex(placeCitations(article));
    const rect = rectsOf(index.inOrder[0]?.range ?? new Range())[0] ?? new DOMRect();
    const [x] = middle(rect);
    const outside = [
      [x, rect.top - 8],
      [x, rect.bottom + 8],
    ] as const;
    for (const point of outside) {
      expect(citationAtPoint(document, index, ...point)).toBeNull();
      expect(citationAtPoint(document, index, ...point, 44)).toBe(index.inOrder[0]);
    }
    expect(citationAtPoint(document, index, x, rect.bottom + 20, 44)).toBeNull();
  });

  it('finds a marker on both lines when it wraps', () => {
    const article = putArticle(
      '<p style="width:110px">Coughing at night (1, 2, 3, 4, 5, 6, 7)</p>',
      lifetime.signal,
    );
    const index = new CitationIndex(placeCitations(article));
    const rects = rectsOf(index.inOrder[0]?.range ?? new Range());
    expect(rects.length).toBeGreaterThan(1);
    for (const rect of rects)
      expect(citationAtPoint(document, index, ...middle(rect))).toBe(index.inOrder[0]);
  });

  it('gives no rects for text that the page has taken away or shortened', () => {
    const article = putArticle('<p>It lasts (1).</p>', lifetime.signal);
    const [placed] = placeCitations(article);
    if (!placed) throw new Error('no marker');
    const text = placed.range.startContainer;
    text.nodeValue = 'It';
    expect(rectsOf(placed.range)).toEqual([]);
    article.remove();
    expect(rectsOf(placed.range)).toEqual([]);
  });
});

describe('distanceToRect', () => {
  it.each([
    [15, 15, 0],
    [-2, 10, 0], // 24 px high and wide at least: 7 px more on each side of a 10 px box
    [-10, 10, 3],
  ])('from %i, %i to a box of 10 px at 0, 5 is %i', (x, y, expected) => {
    expect(distanceToRect(x, y, new DOMRect(0, 5, 10, 10))).toBe(expected);
  });
});
