import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CitationIndex } from '../../../lib/overlay/citation-index.ts';
import { Marks, MOST_MARKS } from '../../../lib/overlay/marks.ts';
import {
  HIGHLIGHT_ACTIVE,
  HIGHLIGHT_NOTICE,
  HIGHLIGHT_PLAIN,
  HIGHLIGHT_STRONG,
} from '../../../lib/overlay/names.ts';
import { soon } from '../soon.ts';
import { placeCitations, putArticle } from './place-citations.ts';

let lifetime: AbortController;
beforeEach(() => {
  lifetime = new AbortController();
});
afterEach(() => lifetime.abort());

const size = (name: string) => CSS.highlights.get(name)?.size ?? 0;

function mark(html: string) {
  const article = putArticle(html, lifetime.signal);
  const before = article.outerHTML;
  const index = new CitationIndex(placeCitations(article));
  return { article, before, index, marks: new Marks(window, index, lifetime.signal) };
}

describe('Marks', () => {
  it('paints what is near the viewport and changes nothing in the page', async () => {
    const records: MutationRecord[] = [];
    const { article, before } = mark('<p>One (1) and two (2).</p>');
    const observer = new MutationObserver(list => records.push(...list));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await soon(() => expect(size(HIGHLIGHT_PLAIN)).toBe(2));
    expect(article.outerHTML).toBe(before);
    observer.disconnect();
    expect(records).toEqual([]);
  });

  it('leaves far paragraphs alone until they come near', async () => {
    mark(`<p>Here (1).</p><div style="height:20000px"></div><p id="far">There (2).</p>`);
    await soon(() => expect(size(HIGHLIGHT_PLAIN)).toBe(1));
    document.querySelector('#far')?.scrollIntoView();
    await soon(() => {
      const [range] = CSS.highlights.get(HIGHLIGHT_PLAIN) ?? [];
      expect(range?.startContainer.textContent).toBe('There (2).');
    });
    window.scrollTo(0, 0);
  });

  it(`registers at most ${MOST_MARKS}`, async () => {
    mark(
      `<p style="font-size:1px">${Array.from({ length: MOST_MARKS + 500 }, (_, at) => `(${at})`).join(' ')}</p>`,
    );
    await soon(() => expect(size(HIGHLIGHT_PLAIN)).toBe(MOST_MARKS));
  });

  it('comes back within two seconds when the page clears the registry', async () => {
    mark('<p>One (1).</p>');
    await soon(() => expect(size(HIGHLIGHT_PLAIN)).toBe(1));
    CSS.highlights.clear();
    await soon(() => expect(size(HIGHLIGHT_PLAIN)).toBe(1));
  });

  it.each([
    ['quiet', [1, 0, 1]],
    ['strong', [0, 1, 1]],
    ['notices', [0, 0, 1]],
    ['off', [0, 0, 0]],
  ] as const)('painted %s: plain, strong and with a notice are %j', async (style, counts) => {
    const { marks, index } = mark('<p>One (1) and two (2).</p>');
    await soon(() => expect(size(HIGHLIGHT_PLAIN)).toBe(2));
    marks.setNotices(['c2']);
    marks.setStyle(style);
    const sizes = () => [HIGHLIGHT_PLAIN, HIGHLIGHT_STRONG, HIGHLIGHT_NOTICE].map(size);
    expect(sizes()).toEqual(counts);
    const [first] = index.inOrder;
    marks.setActive(first?.range ?? null);
    expect(size(HIGHLIGHT_ACTIVE)).toBe(1);
    // A new reading of the same page goes on with it from its first paint.
    new Marks(window, index, lifetime.signal, marks);
    expect(size(HIGHLIGHT_PLAIN)).toBe(style === 'quiet' ? 2 : 0);
  });

  it('marks notices in their own way and the open one above', async () => {
    const { index, marks } = mark('<p>One (1) and two (2).</p>');
    await soon(() => expect(size(HIGHLIGHT_PLAIN)).toBe(2));
    marks.setNotices(['c2']);
    expect([size(HIGHLIGHT_PLAIN), size(HIGHLIGHT_NOTICE)]).toEqual([1, 1]);
    marks.setActive(index.get('c1')?.range ?? null);
    expect(CSS.highlights.get(HIGHLIGHT_ACTIVE)?.priority).toBe(1);
    marks.setActive(null);
    expect(CSS.highlights.has(HIGHLIGHT_ACTIVE)).toBe(false);
  });

  it('paints nothing for answers that come after its end', async () => {
    const { index, marks } = mark('<p>One (1).</p>');
    await soon(() => expect(size(HIGHLIGHT_PLAIN)).toBe(1));
    lifetime.abort();
    marks.setNotices(['c1']);
    marks.setActive(index.get('c1')?.range ?? null);
    expect([...CSS.highlights.keys()].filter(name => name.startsWith('evidence-overlay'))).toEqual([]);
  });

  it('takes over from earlier marks of the same text without a gap', async () => {
    const { article, index } = mark('<p>One (1) and two (2).</p>');
    const first = new AbortController();
    const earlier = new Marks(window, index, first.signal);
    await soon(() => expect(size(HIGHLIGHT_PLAIN)).toBe(2));
    await new Promise(requestAnimationFrame);
    first.abort();
    expect(size(HIGHLIGHT_PLAIN)).toBe(0);
    new Marks(window, new CitationIndex(placeCitations(article)), lifetime.signal, earlier);
    expect(size(HIGHLIGHT_PLAIN)).toBe(2);
  });

  it('takes everything away when it ends', async () => {
    mark('<p>One (1).</p>');
    await soon(() => expect(size(HIGHLIGHT_PLAIN)).toBe(1));
    lifetime.abort();
    expect([...CSS.highlights.keys()].filter(name => name.startsWith('evidence-overlay'))).toEqual([]);
  });

  it('observes only what is new when a page is read again, and paints for the new reading alone', async () => {
    const observe = vi.spyOn(IntersectionObserver.prototype, 'observe');
    const { article, marks } = mark('<p>One (1).</p><p>Two (2).</p>');
    await soon(() => expect(size(HIGHLIGHT_PLAIN)).toBe(2));
    expect(observe).toHaveBeenCalledTimes(2);
    const added = document.createElement('p');
    added.textContent = 'Three (3).';
    article.append(added);
    const next = new CitationIndex(placeCitations(article));
    new Marks(window, next, lifetime.signal, marks);
    await soon(() => expect(size(HIGHLIGHT_PLAIN)).toBe(3));
    expect(observe.mock.calls.map(([element]) => element.textContent)).toEqual([
      'One (1).',
      'Two (2).',
      'Three (3).',
    ]);
    marks.setNotices([]); // late, of the reading that was replaced
    expect(size(HIGHLIGHT_PLAIN)).toBe(3);
    observe.mockRestore();
  });
});
