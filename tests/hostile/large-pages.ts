/* Pages whose size is the attack. Each shape takes a count, so that two sizes of it can be set beside each other. */

/** Texts that are repeated in one paragraph: each is the beginning of something that the reader looks for. */
export const REPEATED: Record<string, string> = {
  'numbers with commas': '1, ',
  'numbers in parentheses': '(1) ',
  'numbers in brackets': '[1]',
  'parentheses that never close': '(1, ',
  'raised numbers': '¹², ',
  'numbers after a full stop': 'Tea may help patients with fever.1 ',
  initials: 'A. ',
  'white space': ' \t',
  dates: 'May 3, 2020 ',
  'dates with a label': 'Updated: May 3, 2020 ',
  'a word of dates without a date': 'article published ',
  bylines: 'Written by Ada Muster, MD ',
  'titles after a name': 'Ada Muster, MD, PhD, ',
  DOIs: 'doi:10.5555/tea.1 ',
  'one DOI without end': '10.5555/tea',
  'endings of a DOI': '.pdf+a',
  addresses: 'https://doi.org/10.5555/tea.2 ',
  'entries of a list': '1. Muster A. Tea. J Tea 2019;1(2):3-4. ',
  claims: 'All our articles are peer-reviewed. ',
  'authors and years': '(Muster et al., 2019) ',
  'quotation marks': '"',
  'marks of direction': '\u202e\u2066',
  'combining marks': 'a\u0301',
  'another script': '日本語の記事',
};

const ENTRY = (at: number) => `Muster A. Tea ${at}. J Tea 2019;1(2):3-4. doi:10.5555/tea.${at}`;

/** As one of `REPEATED`, with a closing sign at the very end. */
export const openedAndClosedLate: Fill = (body, letters) => void add(body, 'p', `${'('.repeat(letters)}(1)`);

type Fill = (body: HTMLElement, count: number) => void;

/** Structures that are repeated. */
export const SHAPES: Record<string, Fill> = {
  paragraphs: (body, count) => {
    for (let at = 0; at < count; at++)
      add(body, 'p', at % 100 === 0 ? 'Tea helps in diabetes (1, 2).' : 'Tea.');
  },
  'spans in one paragraph': (body, count) => {
    const paragraph = add(body, 'p', '');
    for (let at = 0; at < count; at++) add(paragraph, 'span', 'Tea (1). ');
  },
  'text nodes in one paragraph': (body, count) => {
    const paragraph = add(body, 'p', '');
    for (let at = 0; at < count; at++) paragraph.append('1, 2, ');
  },
  levels: (body, count) => {
    let inner = body;
    for (let at = 0; at < count; at++) inner = add(inner, at % 2 === 0 ? 'div' : 'span', '');
    add(inner, 'p', 'Tea helps in diabetes (1).');
  },
  references: (body, count) => {
    add(body, 'p', 'Tea may help patients with diabetes (1, 2).');
    add(body, 'h2', 'References');
    const list = add(body, 'ol', '');
    for (let at = 0; at < count; at++) add(list, 'li', ENTRY(at));
  },
  'linked markers': (body, count) => {
    const paragraph = add(body, 'p', '');
    for (let at = 0; at < count; at++) {
      paragraph.append('Tea helps ');
      const link = add(paragraph, 'a', `[${at + 1}]`);
      link.id = `c${at}`;
      link.setAttribute('href', `#r${at}`);
    }
  },
  'short lists': (body, count) => {
    for (let at = 0; at < count; at++) add(add(body, 'ol', ''), 'li', ENTRY(at));
  },
  headings: (body, count) => {
    for (let at = 0; at < count; at++) add(body, 'h2', 'References');
  },
  bylines: (body, count) => {
    for (let at = 0; at < count; at++) add(body, 'p', 'Medically reviewed by Ada Muster, MD on May 3, 2020');
  },
  'people in JSON-LD': (body, count) => {
    const people = Array.from({ length: count }, (_, at) => ({
      '@type': 'Person',
      '@id': `#${at}`,
      name: `Ada ${at}`,
      author: { '@id': `#${at + 1}` },
    }));
    add(body, 'script', JSON.stringify(people)).setAttribute('type', 'application/ld+json');
  },
  'lists in lists in JSON-LD': (body, count) => {
    const nested = '['.repeat(count) + ']'.repeat(count);
    add(body, 'script', nested).setAttribute('type', 'application/ld+json');
  },
};

/** A document without a window: nothing of it loads. */
export function largePage(fill: Fill, count: number): Document {
  const page = document.implementation.createHTMLDocument('Diabetes: symptoms and treatment');
  fill(page.body, count);
  return page;
}

export const paragraphOf =
  (text: string): Fill =>
  (body, letters) =>
    void add(body, 'p', text.repeat(Math.ceil(letters / text.length)));

function add(parent: HTMLElement, name: string, text: string): HTMLElement {
  const element = parent.ownerDocument.createElement(name);
  if (text !== '') element.textContent = text;
  return parent.appendChild(element);
}
