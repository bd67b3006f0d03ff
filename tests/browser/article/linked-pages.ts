import { paragraph } from './citing-page.ts';

/** An invented source that can be told from all others. */
export function source(name: string): string {
  return `Example ${name.slice(0, 1).toUpperCase()}, Muster B. Of ${name} and rest. J Invented Med. 2016;4(1):10-19.`;
}

const NAMES = ['ash', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'ivy', 'juniper'];
const times = (count: number, make: (number: number, name: string) => string) =>
  NAMES.slice(0, count)
    .map((name, index) => make(index + 1, name))
    .join('');
const link = (id: string, text: string | number) => `<a href="#${id}">${text}</a>`;
const sup = (id: string, text: string | number) => `<sup>${link(id, text)}</sup>`;
const TITLE = '<h1>Sleep and its herbs</h1>';

/** Text that cites each of the entries, in an order that is not theirs, and some of them again. */
function cited(count: number, marker: (number: number) => string): string {
  const order = [...Array.from({ length: count }, (_, index) => index + 1), 2, 1, count];
  return order
    .map(number => paragraph(`Patients may sleep better with it${marker(number)}, doctors say.`))
    .join('');
}

const wikiEntry = (id: string, text: string) =>
  `<li id="cite_note-${id}"><span class="mw-cite-backlink">^ <a href="#cite_ref-${id}-0"><sup><i>a</i></sup></a> <a href="#cite_ref-${id}-1"><sup><i>b</i></sup></a></span> <span class="reference-text">${text}</span></li>`;
const wikiMarker = (id: string, text: string) =>
  `<sup id="cite_ref-${id}-0" class="reference"><a href="#cite_note-${id}"><span class="cite-bracket">[</span>${text}<span class="cite-bracket">]</span></a></sup>`;

/** Pages that link their own markers to their own lists, laid out as sites of many kinds do. */
export const LINKED_PAGES: readonly (readonly [string, string])[] = [
  [
    'a wiki with books, notes in letters and numbered notes before its references',
    `<main>${TITLE}${cited(6, n => wikiMarker(`s-${n}`, String(n)))}
    ${paragraph(`It is one of two${wikiMarker('n-1', 'a')}, as ${wikiMarker('m-1', '1')} says.`)}
    <h2>Works</h2><ul><li>Roe A. (2001) Herbs for all, 200 pp., Sample Press, ISBN 0-00-000001-1</li><li>Roe A. (2004) Herbs again, 310 pp., Sample Press, ISBN 0-00-000002-1</li></ul>
    <h2>Notes</h2><ol class="references lower-alpha">${wikiEntry('n-1', 'The other is no herb.')}</ol><ol class="references">${wikiEntry('m-1', 'Its maker, in 2011.')}</ol>
    <h2>References</h2><div class="reflist"><ol class="references">${times(6, (n, name) => wikiEntry(`s-${n}`, source(name)))}</ol></div></main>`,
  ],
  [
    'an old journal: a table with named anchors, its links by way of the site, then papers that cite it',
    `${TITLE}${cited(5, n => ` (${link(`B${n}`, n)})`)}
    <table width="100%"><tr><th><font size="+2">REFERENCES</font></th></tr></table>
    <table>${times(5, (n, name) => `<tr><td><a name="B${n}">${n}.</a></td><td>${source(name)} <a href="/cgi/external_ref?link_type=MED&amp;access_num=${n}">[Medline]</a></td></tr>`)}</table>
    <h2>This article has been cited by other articles:</h2><ol>${['oak', 'pine', 'rose'].map(name => `<li>${source(name)}</li>`).join('')}</ol>`,
  ],
  [
    'an archive of papers: a menu under the heading of the references',
    `<article>${TITLE}${cited(4, n => sup(`R${n}`, n))}<div class="ref-list"><h3>REFERENCES</h3>
    <div><span>Jump to section +</span><ul><li><a href="#abstract">Abstract</a></li><li><a href="#s1">Herbs in 2010</a></li></ul></div>
    ${times(4, (n, name) => `<p id="R${n}"><span class="label">${n}. </span><span>${source(name)}</span></p>`)}</div></article>`,
  ],
  [
    'a blog whose posts are widgets, its notes with links back',
    `<div class="widget Blog" id="Blog1">${TITLE}${cited(4, n => sup(`ftn${n}`, n))}<hr><div class="widget-content">${times(
      4,
      (n, name) => `<p id="ftn${n}"><a href="#ftnref${n}">[${n}]</a> ${source(name)} ↩</p>`,
    )}</div></div>`,
  ],
  [
    'a page builder: each piece is a widget, the places of the entries are empty elements',
    `<div class="has-sidebar">${TITLE}${cited(5, n => sup(`note-bottom-${n}`, n))
      .replaceAll('<p>', '<div class="elementor-widget elementor-widget-text-editor"><p>')
      .replaceAll('</p>', '</p></div>')}
    <div class="elementor-widget"><h3>Sources</h3><ol>${times(5, (n, name) => `<li><span id="note-bottom-${n}" class="anchor"></span>${source(name)}<a href="#note-${n}">↩</a></li>`)}</ol></div></div>`,
  ],
  [
    'two posts with the same ids',
    ['one', 'two']
      .map(
        (name, at) =>
          `<article class="post"><h1>Of ${name}</h1>${cited(3, n => sup(`fn${n}`, n))}<h2>References</h2><ol>${NAMES.slice(
            at * 3,
            at * 3 + 3,
          )
            .map((tree, index) => `<li id="fn${index + 1}">${source(tree)}</li>`)
            .join('')}</ol></article>`,
      )
      .join(''),
  ],
  [
    'chapters with a list each, the numbers of one list off by one',
    `<article>${TITLE}${[0, 1]
      .map(
        at =>
          `<h2>Chapter ${at + 1}</h2>${cited(3, n => ` [${link(`c${at}-${n}`, n + at)}]`)}<h3>References</h3><ol>${NAMES.slice(
            at * 3,
            at * 3 + 3,
          )
            .map((tree, index) => `<li id="c${at}-${index + 1}">${source(tree)}</li>`)
            .join('')}</ol>`,
      )
      .join('')}</article>`,
  ],
  [
    'Markdown: ids with a colon, addresses with escapes',
    `<main>${TITLE}${cited(4, n => `<sup id="fnref:${n}"><a href="#fn%3A${n}" class="footnote-ref">${n}</a></sup>`)}
    <section class="footnotes"><hr><ol>${times(4, (n, name) => `<li id="fn:${n}"><p>${source(name)} <a href="#fnref:${n}">↩</a></p></li>`)}</ol></section></main>`,
  ],
  [
    'lines of one paragraph, each behind an anchor',
    `<div>${TITLE}${cited(4, n => ` (${link(`r${n}`, n)})`)}<p><b>References</b><br>---------------<br>${times(4, (n, name) => `<a name="r${n}"></a>${n}. ${source(name)}<br>`)}</p></div>`,
  ],
  [
    'a definition list, brackets outside the links, the whole address in them',
    `<article>${TITLE}${cited(4, n => ` [<a href="https://health.example/articles/invented#d${n}">${n}</a>]`)}<h2>Bibliography</h2><dl>${times(4, (n, name) => `<dt id="d${n}">[${n}]</dt><dd>${source(name)}</dd>`)}</dl></article>`,
  ],
  [
    'rows whose numbers stand in boxes of their own',
    `<article>${TITLE}${cited(4, n => sup(`row${n}`, n))}<h2>Literature cited</h2>${times(4, (n, name) => `<div class="row" id="row${n}"><div class="number">${n}.</div><div class="words">${source(name)}</div></div>`)}</article>`,
  ],
  [
    'notes as asides of the article, with their role',
    `<article>${TITLE}${cited(3, n => sup(`en${n}`, n))}<section role="doc-endnotes"><h2>Endnotes</h2><ol>${times(3, (n, name) => `<li id="en${n}" role="doc-endnote">${source(name)}</li>`)}</ol></section></article>`,
  ],
  [
    'a text that is all one block',
    `${TITLE}${times(3, (n, name) => `Patients may sleep better with ${name} (${link(`k${n}`, n)}), doctors say.<br><br>`)}REFERENCES<br><br>${times(3, (n, name) => `<a name="k${n}">(${n}.)</a> ${source(name)}<br><br>`)}`,
  ],
];
