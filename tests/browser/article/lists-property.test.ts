import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  OBSERVED_CHANGES,
  type ReadArticle,
  readAgainSteps,
  readArticle,
} from '../../../lib/article/index.ts';
import { runThrough } from '../../../lib/article/run-through.ts';
import { ADDRESS, pageOf } from './citing-page.ts';

type Wrapper = 'article' | 'div' | 'section' | 'chapter' | 'chapter beside';
type ListShape = 'ol' | 'ul' | 'paragraphs' | 'lines' | 'table';

/** One article (or chapter) with a list of its own. */
interface Post {
  wrapper: Wrapper;
  shape: ListShape;
  /** The sources, by numbers that are invented once for a page, in the order of the list. */
  sources: number[];
  /** What each marker of the text cites, by place in the list. */
  cited: number[];
  form: 'paren' | 'bracket' | 'sup';
  linked: boolean;
  /** The list stands before the text. */
  listFirst: boolean;
}

const post = (wrapper: fc.Arbitrary<Wrapper>): fc.Arbitrary<Omit<Post, 'sources'> & { size: number }> =>
  fc.record({
    wrapper,
    shape: fc.constantFrom<ListShape>('ol', 'ul', 'paragraphs', 'lines', 'table'),
    size: fc.integer({ min: 2, max: 8 }),
    cited: fc.array(fc.nat(7), { minLength: 3, maxLength: 9 }),
    form: fc.constantFrom('paren', 'bracket', 'sup'),
    linked: fc.boolean(),
    listFirst: fc.boolean(),
  });

/** Pages whose posts are all wrapped alike; chapters end with their list. */
const posts: fc.Arbitrary<Post[]> = fc
  .constantFrom<Wrapper>('article', 'div', 'section', 'chapter', 'chapter beside')
  .chain(wrapper => fc.array(post(fc.constant(wrapper)), { minLength: 1, maxLength: 4 }))
  .map(all => {
    let next = 0;
    return all.map(({ size, ...rest }) => ({
      ...rest,
      listFirst: rest.listFirst && !rest.wrapper.startsWith('chapter'),
      // Half of the list at least: with less, the numbers of a list without numbers may be anything.
      cited: [
        ...rest.cited.map(place => place % size),
        ...Array.from({ length: size / 2 }, (_, at) => at * 2),
      ],
      sources: Array.from({ length: size }, () => next++),
    }));
  });

const NAMES = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Ginkgo', 'Hazel', 'Ivy', 'Juniper'];
const source = (index: number) =>
  `${NAMES[index % 10]} A, Rowan B. Of ${NAMES[Math.floor(index / 10) % 10]} and sleep, part ${index + 100}. J Invented Med. 20${10 + (index % 10)};${index + 1}(2):10-19.`;

const idOf = (index: number) => `source-${index}`;

function marker({ form, linked, sources }: Post, place: number): string {
  const number = String(place + 1);
  const inner = linked ? `<a href="#${idOf(sources[place] ?? 0)}">${number}</a>` : number;
  if (form === 'sup') return `<sup>${inner}</sup>`;
  return form === 'paren' ? ` (${inner})` : ` [${inner}]`;
}

function textOf(post: Post): string {
  return post.cited
    .map(
      place =>
        `<p>Here the page says one more thing that a patient may want to know, and gives its source for it${marker(post, place)}. The words after it only make this paragraph as long as others are.</p>`,
    )
    .join('');
}

function listOf({ shape, sources }: Post): string {
  const lines = sources.map((index, place) => {
    const label = shape === 'ol' || shape === 'ul' ? '' : `${place + 1}. `;
    return { id: idOf(index), text: `${label}${source(index)}` };
  });
  if (shape === 'lines')
    return `<p>${lines.map(({ id, text }) => `<a id="${id}"></a>${text}`).join('<br>')}</p>`;
  if (shape === 'paragraphs') return lines.map(({ id, text }) => `<p id="${id}">${text}</p>`).join('');
  if (shape === 'table')
    return `<table>${lines.map(({ id, text }) => `<tr id="${id}"><td>${text}</td></tr>`).join('')}</table>`;
  return `<${shape}>${lines.map(({ id, text }) => `<li id="${id}">${text}</li>`).join('')}</${shape}>`;
}

function bodyOf(post: Post, at: number): string {
  const { wrapper, listFirst } = post;
  const isChapter = wrapper.startsWith('chapter');
  const level = wrapper === 'chapter' ? 3 : 2;
  const list = `<h${level}>References</h${level}>${listOf(post)}`;
  const text = textOf(post);
  const title = `<h${isChapter ? 2 : 1}>Part ${NAMES[at]}</h${isChapter ? 2 : 1}>`;
  const body = listFirst ? `${title}${list}<h2>Text</h2>${text}` : `${title}${text}${list}`;
  return isChapter ? body : `<${wrapper}>${body}</${wrapper}>`;
}

const pageBody = (all: readonly Post[]) => `<main id="feed">${all.map(bodyOf).join('')}</main>`;

/** The text of the entry that each number leads to, in the order of the page. */
function led({ article }: ReadArticle): (string | undefined)[] {
  const texts = new Map(article.references.map(({ id, text }) => [id, text]));
  return article.citations.flatMap(({ targets }) =>
    targets.map(({ reference }) => (reference === undefined ? undefined : texts.get(reference))),
  );
}

const expectedOf = (all: readonly Post[]) =>
  all.flatMap(({ cited, sources }) => cited.map(place => source(sources[place] ?? 0)));

/** Ids and what they stand for of the sources in these posts. */
function idsOf({ article }: ReadArticle, all: readonly Post[]): [string, string][] {
  const texts = new Set(all.flatMap(({ sources }) => sources.map(source)));
  return article.references.filter(({ text }) => texts.has(text)).map(({ id, text }) => [text, id]);
}

const readBody = (body: string) => readArticle(pageOf(body), ADDRESS);

test('every marker leads to the entry of its own article, or of its link', () => {
  fc.assert(
    fc.property(posts, all => {
      const reading = readBody(pageBody(all));
      expect(led(reading)).toEqual(expectedOf(all));
      expect(new Set(reading.article.references.map(({ id }) => id)).size).toBe(
        reading.article.references.length,
      );
      expect(reading.article.lists).toHaveLength(all.length);
    }),
    { numRuns: 150 },
  );
});

test('a list in another order leaves every id as it was, and every marker with its number', () => {
  fc.assert(
    fc.property(posts, fc.nat(3), (all, which) => {
      const turned = all.map((one, at) =>
        at === which % all.length ? { ...one, sources: [...one.sources].reverse() } : one,
      );
      const before = readBody(pageBody(all));
      const after = readBody(pageBody(turned));
      expect(led(after)).toEqual(expectedOf(turned));
      expect(new Map(idsOf(after, all))).toEqual(new Map(idsOf(before, all)));
      expect(new Set(after.article.lists.map(({ id }) => id))).toEqual(
        new Set(before.article.lists.map(({ id }) => id)),
      );
    }),
    { numRuns: 60 },
  );
});

let frame: HTMLIFrameElement;
beforeEach(() => {
  frame = document.createElement('iframe');
  document.body.append(frame);
});
afterEach(() => frame.remove());

test('an article that is added before or after changes nothing of the others', () => {
  fc.assert(
    fc.property(posts, fc.boolean(), (all, before) => {
      const page = frame.contentDocument;
      const added = before ? all[0] : all[all.length - 1];
      if (page === null || added === undefined) return;
      const kept = before ? all.slice(1) : all.slice(0, -1);
      page.open();
      page.write(`<!DOCTYPE html><html lang="en"><title>Sleep</title><body>${pageBody(kept)}`);
      page.close();
      const observer = new MutationObserver(() => undefined);
      observer.observe(page, OBSERVED_CHANGES);
      const first = readArticle(page, ADDRESS);
      expect(led(first)).toEqual(expectedOf(kept));
      page.getElementById('feed')?.insertAdjacentHTML(before ? 'afterbegin' : 'beforeend', bodyOf(added, 9));
      const second = runThrough(readAgainSteps(first, observer.takeRecords(), ADDRESS));
      observer.disconnect();
      expect(led(second)).toEqual(expectedOf(all));
      expect(idsOf(second, kept)).toEqual(idsOf(first, kept));
      const lists = second.article.lists.map(({ id }) => id);
      expect(lists).toEqual(expect.arrayContaining(first.article.lists.map(({ id }) => id)));
    }),
    { numRuns: 60 },
  );
});
