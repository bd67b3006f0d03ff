/** Invented pages that are no health articles, each of the size that such pages have. */
export const OTHER_PAGES: Readonly<Record<string, string>> = {
  news: page(
    'Council votes on the new tram line',
    repeat(60, at => `<p>The council met for the ${at}th time and put off its vote on the tram line.</p>`),
  ),
  shop: page(
    'Garden chairs and tables',
    repeat(
      300,
      at => `<li><a href="/chair/${at}"><img alt=""><span>Folding chair ${at}</span> 49.00</a></li>`,
    ),
  ),
  app: page(
    'Board',
    repeat(2_000, at => `<div role="row"><div role="cell">Task ${at}</div><button>Move</button></div>`),
  ),
  /** 2 MB */
  docs: page(
    'Reference of the parser library',
    repeat(9_000, at => `<h2>parse${at}()</h2><p>${'Returns the next token of the stream. '.repeat(5)}</p>`),
  ),
};

function repeat(times: number, part: (at: number) => string): string {
  return Array.from({ length: times }, (_, at) => part(at)).join('\n');
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="description" content="${title}, on an invented site.">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage","name":"${title}"}</script></head>
<body><h1>${title}</h1>${body}</body></html>`;
}
