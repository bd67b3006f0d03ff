import { everywhere } from '../../../scripts/stand-in/sample-works.ts';

/** One article of a page that has several: its name, and the papers that its list has, first to last. */
export interface ArticleSketch {
  name: string;
  dois: readonly string[];
}

/** The stand-in's one paper that was retracted. */
const RETRACTED = '10.5555/sample.retracted';

/** Both count from 1; the first entry of the first is retracted. */
export const TWO_ARTICLES: readonly ArticleSketch[] = [
  { name: 'first', dois: [RETRACTED, everywhere(31).doi] },
  { name: 'second', dois: [everywhere(32).doi, everywhere(33).doi] },
];

export const THIRD_ARTICLE: ArticleSketch = { name: 'third', dois: [everywhere(34).doi, RETRACTED] };

/** The id of the element that holds a marker alone. */
export const markerId = ({ name }: ArticleSketch, number: number) => `${name}-marker-${number}`;

/** An article with its list; nothing ties a marker to its entry but the order of the page. */
export function articleHtml(article: ArticleSketch): string {
  const { name, dois } = article;
  const paragraphs = dois.map(
    (_, at) =>
      `<p>The ${name} article says of depression that the symptoms of patient ${at + 1} came back in the second year, and that treatment with a medicine and good sleep helped for a while.<span id="${markerId(article, at + 1)}">(${at + 1})</span></p>`,
  );
  const entries = dois.map(
    (doi, at) =>
      `<li>Muster A, Example N. Invented study ${at + 1} of the ${name} article. J Sample Med. 2012. <a href="https://doi.org/${doi}">https://doi.org/${doi}</a></li>`,
  );
  return `<article><h2>Depression, the ${name} article</h2>
${paragraphs.join('\n')}
<h3>References</h3>
<ol>${entries.join('\n')}</ol></article>`;
}

/** A page with these articles, one below the other. */
export function articlesPage(articles: readonly ArticleSketch[]): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Depression: symptoms and treatment</title></head>
<body><main id="articles"><h1>Depression: symptoms and treatment</h1>
${articles.map(articleHtml).join('\n')}
</main></body></html>`;
}
