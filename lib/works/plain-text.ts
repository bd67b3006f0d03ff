import { load } from 'cheerio/slim';

/** Elements whose content is set apart by line breaks. Of HTML and of JATS (with or without its prefix). */
const BLOCKS = new Set([
  'p',
  'title',
  'sec',
  'div',
  'br',
  'li',
  'list-item',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** A second form of what stands beside it: TeX source, MathML annotations. */
const DOUBLES =
  'tex-math, jats\\:tex-math, annotation, mml\\:annotation, annotation-xml, mml\\:annotation-xml';

/** Markup or entities that were escaped once more (`&lt;i&gt;`, `&amp;amp;`), as Crossref's depositors do. */
const ESCAPED_AGAIN =
  /<\/?(?:i|b|u|em|strong|sub|sup|scp|p|title|subtitle|jats:[a-z-]+|mml:[a-z-]+)\b[^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;

/**
 * The words of a title or abstract that may hold HTML, JATS, MathML and entities, escaped once or twice.
 * White space is collapsed; paragraphs and headings stand on lines of their own.
 * "P<0.001" stays: a tag begins with a letter (HTML Standard, 13.2.5.6).
 */
export function plainText(markup: string): string {
  const text = textOf(markup);
  return tidy(ESCAPED_AGAIN.test(text) ? textOf(text) : text);
}

/** `plainText` on one line, for titles and names. */
export function plainLine(markup: string): string {
  return plainText(markup).replace(/\s+/g, ' ');
}

function textOf(markup: string): string {
  const $ = load(markup, { xml: { xmlMode: false, decodeEntities: true } });
  $(DOUBLES).remove();
  $('*').each((_, element) => {
    const name = 'name' in element ? element.name.replace(/^(?:jats|mml):/, '') : '';
    if (BLOCKS.has(name)) $(element).before('\n').after('\n');
  });
  return $.root().text();
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n');
}
