import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  OBSERVED_CHANGES,
  type ReadArticle,
  readAgainSteps,
  readArticle,
} from '../../../lib/article/index.ts';
import { ADDRESS, entry, orderedList, paragraph } from './citing-page.ts';

let frame: HTMLIFrameElement;
beforeEach(() => {
  frame = document.createElement('iframe');
  document.body.append(frame);
});
afterEach(() => frame.remove());

/** The page of a frame that the browser displays. */
function pageOf(body: string): Document {
  const page = frame.contentDocument;
  if (page === null) throw new Error('no page');
  page.open();
  page.write(`<!DOCTYPE html><html lang="en"><head><title>Sleep</title></head><body>${body}</body></html>`);
  page.close();
  return page;
}

function again(before: ReadArticle, changes: readonly MutationRecord[]): ReadArticle {
  const steps = readAgainSteps(before, changes, ADDRESS);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** All that a reading says, places as the way to their nodes. */
function said({ article, anchors }: ReadArticle) {
  const way = (node: Node): string =>
    node.parentNode === null
      ? node.nodeName
      : `${way(node.parentNode)}/${Array.prototype.indexOf.call(node.parentNode.childNodes, node)}`;
  return {
    article: JSON.parse(JSON.stringify(article)),
    anchors: [...anchors].map(([id, anchor]) => [
      id,
      'startContainer' in anchor
        ? `${way(anchor.startContainer)}:${anchor.startOffset}-${way(anchor.endContainer)}:${anchor.endOffset}`
        : way(anchor),
    ]),
  };
}

const ARTICLE =
  '<header><nav><a href="/about/editorial-policy">Editorial policy</a> <a href="/">Home</a></nav></header>' +
  '<main><article><h1>Sleep and bread</h1><p>Medically reviewed by Ana Lima, MD</p><p>Updated on May 3, 2023</p>' +
  paragraph('Bread may help (1).') +
  `<div>Loose words <b>here (2)</b><p>and a paragraph.</p> and more</div>` +
  paragraph('Sleep may help patients with pain<sup>2</sup> (2, 3).') +
  `<section class="panel"><h2>Diet</h2>${paragraph('Our articles are reviewed by doctors (3).')}</section>` +
  `<h2>References</h2>${orderedList(4)}</article></main>` +
  '<aside><h3>Related articles</h3><ul><li><a href="/a">Tea</a></li></ul></aside>' +
  '<footer><p>This site gives no medical advice.</p><x-part>part</x-part></footer>';

const PIECES = [
  paragraph('Tea may help (4).'),
  paragraph('A sentence without a source.'),
  `<h2>Fever</h2>${paragraph('Fever in patients (1, 4).')}`,
  '<p>Written by Jo Marsh</p>',
  '<p>Last reviewed on June 4, 2024</p>',
  '<p>This article was medically reviewed by our medical team of doctors.</p>',
  '<ul><li>Rye (3)</li><li>Oat</li></ul>',
  ' plain words (2) ',
  ' ',
  '<i>(3)</i>',
  '<br>',
  '<iframe></iframe>',
  '<x-part>(1)<p>inside</p></x-part>',
  '<a href="/contact">Contact us</a>',
  '<script>var none = 1;</script>',
  `<h3>Sources</h3><p>${entry(5)}</p><p>${entry(6)}</p>`,
  `<li>${entry(7)}</li>`,
  '<div class="comments"><p>I read it. (1)</p></div>',
  '<time datetime="2024-05-01">3 days ago</time>',
  '<h1>Another heading</h1>',
];
const ATTRIBUTES: [string, string][] = [
  ['class', 'comments'],
  ['class', 'related-posts'],
  ['class', 'plain'],
  ['id', 'references'],
  ['hidden', ''],
  ['style', 'display: none'],
  ['style', 'color: red'],
  ['role', 'heading'],
  ['role', 'main'],
  ['aria-hidden', 'true'],
  ['href', '/editorial-policy'],
  ['start', '3'],
  ['itemprop', 'author'],
];
const WORDS = ['', 'Words', 'Reviewed by Ana Lima, MD', '(2)', 'It cites (1–3).', 'References', ' '];

type Edit =
  | { kind: 'insert'; at: number; piece: number; where: InsertPosition }
  | { kind: 'remove' | 'wrap'; at: number }
  | { kind: 'move'; at: number; to: number }
  | { kind: 'write'; at: number; words: number }
  | { kind: 'attribute'; at: number; attribute: number; isOff: boolean };

const at = fc.nat(400);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at,
    piece: fc.nat(PIECES.length - 1),
    where: fc.constantFrom<InsertPosition>('beforebegin', 'afterbegin', 'beforeend', 'afterend'),
  }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'wrap' as const), at }),
  fc.record({ kind: fc.constant('move' as const), at, to: at }),
  fc.record({ kind: fc.constant('write' as const), at, words: fc.nat(WORDS.length - 1) }),
  fc.record({
    kind: fc.constant('attribute' as const),
    at,
    attribute: fc.nat(ATTRIBUTES.length - 1),
    isOff: fc.boolean(),
  }),
);

/** Nodes of the body in order; the body itself stays. */
function nodesIn(page: Document, show: number): Node[] {
  const walker = page.createTreeWalker(page.body, show);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

function apply(page: Document, edit: Edit): void {
  const pick = (index: number, show: number): Node | undefined => {
    const nodes = nodesIn(page, show);
    return nodes[index % Math.max(1, nodes.length)];
  };
  const node = pick(edit.at, edit.kind === 'write' ? NodeFilter.SHOW_TEXT : NodeFilter.SHOW_ALL);
  const element = pick(edit.at, NodeFilter.SHOW_ELEMENT);
  const isElement = element !== undefined && 'insertAdjacentHTML' in element;
  if (edit.kind === 'insert' && isElement) {
    (element as Element).insertAdjacentHTML(edit.where, PIECES[edit.piece] ?? '');
  } else if (edit.kind === 'remove') node?.parentNode?.removeChild(node);
  else if (edit.kind === 'wrap' && node?.parentNode) {
    const wrapper = page.createElement(edit.at % 2 === 0 ? 'div' : 'span');
    node.parentNode.replaceChild(wrapper, node);
    wrapper.append(node);
  } else if (edit.kind === 'move') {
    const target = pick(edit.to, NodeFilter.SHOW_ELEMENT);
    if (node && target && !node.contains(target)) target.appendChild(node);
  } else if (edit.kind === 'write' && node) node.nodeValue = WORDS[edit.words] ?? '';
  else if (edit.kind === 'attribute' && isElement) {
    const [name = '', value = ''] = ATTRIBUTES[edit.attribute] ?? [];
    if (edit.isOff) (element as Element).removeAttribute(name);
    else (element as Element).setAttribute(name, value);
  }
}

test('a frame that lies where nothing is read is none, whether it came there or was put there', () => {
  const page = pageOf(`<main>${paragraph('Tea may help (1).')}<iframe></iframe></main><select></select>`);
  const observer = new MutationObserver(() => undefined);
  observer.observe(page, OBSERVED_CHANGES);
  const first = readArticle(page, ADDRESS);
  expect(first.article.unread).toEqual(['frame']);
  const [old] = page.getElementsByTagName('iframe');
  const [select] = page.getElementsByTagName('select');
  if (old) select?.append(old, page.createElement('iframe'));
  expect(again(first, observer.takeRecords()).article.unread).toEqual([]);
  expect(readArticle(page, ADDRESS).article.unread).toEqual([]);
  observer.disconnect();
});

test('a page that is read again after any changes says exactly what it says when read whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(edits, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
      rounds => {
        const page = pageOf(ARTICLE);
        const observer = new MutationObserver(() => undefined);
        observer.observe(page, OBSERVED_CHANGES);
        let reading = readArticle(page, ADDRESS);
        for (const round of rounds) {
          for (const edit of round) apply(page, edit);
          reading = again(reading, observer.takeRecords());
          expect(said(reading)).toEqual(said(readArticle(page, ADDRESS)));
        }
        observer.disconnect();
      },
    ),
    { numRuns: 200 },
  );
});

/** Reads, changes, and reads again; what stayed is told by the blocks that are the same objects. */
function changed(change: (page: Document) => void) {
  const page = pageOf(ARTICLE);
  const observer = new MutationObserver(() => undefined);
  observer.observe(page, OBSERVED_CHANGES);
  const before = readArticle(page, ADDRESS);
  const known = new Set(before.memory.marked.subject.page.blocks);
  change(page);
  const after = again(before, observer.takeRecords());
  observer.disconnect();
  const fresh = after.memory.marked.subject.page.blocks
    .filter(block => !known.has(block))
    .map(({ text }) => text);
  return { before, after, fresh };
}

test('only what changed is read again', () => {
  const { before, after, fresh } = changed(page =>
    page.querySelector('h2')?.insertAdjacentHTML('beforebegin', '<p>Tea may help (4).</p>'),
  );
  expect(fresh).toEqual(['Tea may help (4).']);
  expect(after.memory.marked.subject.page.blocks.length).toBe(
    before.memory.marked.subject.page.blocks.length + 1,
  );
  expect(after.article.citations.length).toBe(before.article.citations.length + 1);
});

test('blocks that the page has dropped are dropped', () => {
  const { after, fresh } = changed(page => page.querySelector('section')?.remove());
  expect(fresh).toEqual([]);
  expect(after.memory.marked.subject.page.blocks.every(({ element }) => element.isConnected)).toBe(true);
});

test('text beside block-level children is read again with them', () => {
  const { fresh } = changed(page => page.querySelector('div > p')?.remove());
  expect(fresh).toEqual(['Loose words here (2) and more']);
});

test('what no reader looks at makes no new reading', () => {
  const { before, after } = changed(page => {
    page.querySelector('h2')?.setAttribute('style', 'color: red');
    page.body.classList.add('scrolled');
    page.querySelector('main')?.append(page.createElement('script'), ' ');
  });
  expect(after).toBe(before);
});

test('another address is another page', () => {
  const page = pageOf(ARTICLE);
  const steps = readAgainSteps(readArticle(page, ADDRESS), [], `${ADDRESS}/2`);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.article.url).toBe(`${ADDRESS}/2`);
});
