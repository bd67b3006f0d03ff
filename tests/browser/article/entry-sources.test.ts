import { afterEach, describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';
import type { Reference } from '../../../lib/article/model.ts';
import { ADDRESS, paragraph } from './citing-page.ts';

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A page that the browser lays out: what is seen of an entry, only it can tell. */
function laidOut(body: string, style = ''): Document {
  const frame = document.createElement('iframe');
  frames.push(frame);
  document.body.append(frame);
  const page = frame.contentDocument;
  if (page === null) throw new Error('the frame has no document');
  page.open();
  page.write(
    `<!DOCTYPE html><html lang="en"><head><title>Sleep and bread</title><style>${style}</style></head><body>${body}</body></html>`,
  );
  page.close();
  return page;
}

/** What is read of the first entry of a list. */
function firstOf(markup: string, { style = '', address = ADDRESS, list = '' } = {}): Reference {
  const text = `<h1>Sleep and bread</h1>${paragraph('Bread may help patients [1].')}${paragraph('Sleep may help [2].')}`;
  const second = 'Stone B. Invented study of sleep. J Invented Med. 2012;2(2):10-19.';
  const body = `<main><article>${text}<h2>References</h2><ol ${list}><li>${markup}</li><li>${second}</li></ol></article></main>`;
  const [first] = readArticle(laidOut(body, style), address).article.references;
  if (first === undefined) throw new Error('no list was read');
  return first;
}

const ROE = 'Roe A. Invented trial of bread. J Invented Med. 2016.';
const DOI = '10.5555/roe.12';
const RESOLVER = `https://doi.org/${DOI}`;

describe('identifiers decide which address is the source, never the first link', () => {
  test('a wiki links the word "doi", the journal and a writer before the DOI', () => {
    const markup = `<a href="/wiki/Jane_Roe">Roe A</a> (2016). "Bread". <i><a href="/wiki/Lancet">Lancet</a></i>. <a href="/wiki/Doi_(identifier)" title="Doi (identifier)">doi</a>:<a href="https://doi.org/10.5555%2Froe.12">10.5555/roe.12</a>. <a href="/wiki/PMID_(identifier)">PMID</a> <a href="https://pubmed.ncbi.nlm.nih.gov/20616106">20616106</a>`;
    expect(firstOf(markup, { address: 'https://wiki.example/wiki/Bread' })).toMatchObject({
      url: 'https://doi.org/10.5555%2Froe.12',
      identifiers: { doi: DOI, pmid: '20616106' },
    });
  });

  test.each([
    [
      'a link to the journal’s front page',
      `${ROE} <a href="https://journal.example/">J Invented Med</a> doi:${DOI}`,
    ],
    [
      'a link to a writer’s page',
      `<a href="https://roe.example/">Roe A.</a> Trial of bread. 2016. doi:${DOI}`,
    ],
    [
      'a copy in an archive',
      `<a href="https://web.archive.org/web/2020/https://journal.example/roe">${ROE}</a> doi:${DOI}`,
    ],
    [
      'a search',
      `${ROE} doi:${DOI} <a href="https://scholar.google.com/scholar_lookup?title=bread">Scholar</a>`,
    ],
    ['a link back that prints an address', `<a href="https://other.example/article">^</a> ${ROE} doi:${DOI}`],
    [
      'a search that carries the DOI',
      `${ROE} <a href="https://scholar.google.com/scholar_lookup?doi=${DOI}">Scholar</a>`,
    ],
    [
      'a copy of the resolver’s page',
      `${ROE} <a href="https://web.archive.org/web/2020/${RESOLVER}">Archived</a>`,
    ],
    ['a link that is broken off', `${ROE} <a href="http://dx.doi.org/&lt;a href=">${DOI}</a>`],
    ['a resolver’s link with more behind the DOI', `${ROE} <a href="${RESOLVER}.PubMed">PubMed</a>`],
  ])('%s', (_, markup) => {
    expect(firstOf(markup)).toMatchObject({ url: RESOLVER, identifiers: { doi: DOI } });
  });

  test.each([
    ['a PMID in print', 'https://pubmed.ncbi.nlm.nih.gov/20616106/', 'PMID: 20616106'],
    ['a PMCID in print', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2016106/', 'PMCID: PMC2016106'],
    ['a trial’s number', 'https://clinicaltrials.gov/study/NCT01234567', 'NCT01234567'],
  ])('%s, beside a link to somewhere else', (_, url, printed) => {
    expect(firstOf(`<a href="https://news.example/">News.</a> ${ROE} ${printed}`).url).toBe(url);
  });

  test('the printed link that carries the number is kept as it stands', () => {
    const link = 'http://dx.doi.org/10.5555/ROE.12';
    expect(
      firstOf(`<a href="https://journal.example/">J Invented Med</a>. ${ROE} <a href="${link}">doi</a>`).url,
    ).toBe(link);
  });

  test('without any identifier, the first link to another site; copies and searches last', () => {
    const other = '<a href="https://journal.example/roe">Roe</a>';
    expect(firstOf(`<a href="/bread">Bread</a> ${other}`).url).toBe('https://journal.example/roe');
    expect(
      firstOf(`<a href="https://web.archive.org/web/2020/https://a.example/">Archived</a> ${other}`).url,
    ).toBe('https://journal.example/roe');
    expect(
      firstOf(`${ROE} <a href="https://web.archive.org/web/2020/https://a.example/">Archived</a>`).url,
    ).toBe('https://web.archive.org/web/2020/https://a.example/');
  });

  test('a wiki’s own pages are no source of its entries', () => {
    const markup = `<a href="/wiki/Jane_Roe">Roe A</a>. <a href="/wiki/Bread">Bread</a>, a book. <a href="/wiki/ISBN_(identifier)">ISBN</a> 0-306-40615-2`;
    const read = firstOf(markup, { address: 'https://wiki.example/wiki/Bread' });
    expect(read.url).toBeUndefined();
    expect(read.identifiers).toEqual({ isbn: '0306406152' });
  });
});

describe('one DOI in several spellings is one', () => {
  test.each([
    ['link and text', `<a href="${RESOLVER}">10.5555/\u200broe\u00ad.12</a>`],
    [
      'a publisher’s page and the DOI',
      `<a href="https://www.nejm.org/doi/full/10.5555/ROE.12">Text</a> doi:${DOI}`,
    ],
    ['a link, and a text that its line broke', `<a href="${RESOLVER}">link</a> doi:10.5555/roe. 12`],
    ['a link whose text is cut short', `<a href="${RESOLVER}">https://doi.org/10.5555/roe…</a>`],
    [
      'a number glued to the DOI by two links',
      `<a href="${RESOLVER}">${DOI}</a><a href="https://a.example/">3</a>`,
    ],
    ['a raised number behind it', `doi:${DOI}<sup>4</sup>`],
    ['lines that break inside it', 'doi:10.5555/<wbr>roe<wbr>.12'],
  ])('%s', (_, markup) => {
    const read = firstOf(`${ROE} ${markup}`);
    expect(read.identifiers).toEqual({ doi: DOI });
    expect(read.others).toBeUndefined();
  });

  test('an older form that its address cuts off', () => {
    const whole = '10.5555/1080(2003)014[0064:br]2.0.co;2';
    const read = firstOf(
      `${ROE} <a href="https://doi.org/10.5555/1080(2003)014[0064:BR]2.0.CO">10.5555/1080(2003)014[0064:BR]2.0.CO</a>;2`,
    );
    expect(read.identifiers).toEqual({ doi: whole });
    expect(read.others).toBeUndefined();
  });
});

describe('an entry that names two works', () => {
  test.each([
    ['a link and its text', `<a href="${RESOLVER}">https://doi.org/10.5555/stone.3</a>`],
    ['two links', `<a href="${RESOLVER}">one</a> <a href="https://doi.org/10.5555/stone.3">two</a>`],
    ['two in print', `doi:${DOI}; doi:10.5555/stone.3`],
    [
      'a publisher’s page and a DOI',
      `<a href="https://www.nejm.org/doi/full/${DOI}">Text</a> doi:10.5555/stone.3`,
    ],
  ])('%s', (_, markup) => {
    const read = firstOf(`${ROE} ${markup}`);
    expect(read.identifiers).toEqual({ doi: DOI });
    expect(read.others).toEqual([
      { id: `${read.id}/2`, identifiers: { doi: '10.5555/stone.3' }, url: 'https://doi.org/10.5555/stone.3' },
    ]);
  });

  test('two PMIDs; each paper keeps the numbers that stand with it', () => {
    const read = firstOf(`${ROE} doi:${DOI} PMID: 20616106. Comment: doi:10.5555/stone.3 PMID: 20616107`);
    expect(read.identifiers).toEqual({ doi: DOI, pmid: '20616106' });
    expect(read.others?.map(({ identifiers }) => identifiers)).toEqual([
      { doi: '10.5555/stone.3', pmid: '20616107' },
    ]);
  });

  test('a part of a longer DOI is another work where both are printed', () => {
    expect(firstOf(`${ROE} doi:${DOI} doi:${DOI}.pub2`).others).toHaveLength(1);
  });
});

/** How a page keeps words from being seen. */
const HIDDEN: readonly (readonly [string, string])[] = [
  ['display', 'display:none'],
  ['visibility', 'visibility:hidden'],
  ['collapsed', 'visibility:collapse'],
  ['opacity', 'opacity:0'],
  ['almost no opacity', 'opacity:.01'],
  ['size 0', 'font-size:0'],
  ['size of a pixel', 'font-size:1px'],
  ['off screen', 'position:absolute;left:-9999px'],
  ['above the screen', 'position:fixed;top:-500px'],
  ['a box of a pixel', 'position:absolute;width:1px;height:1px;overflow:hidden'],
  ['a box without height', 'display:inline-block;height:0;overflow:hidden'],
  ['indented away', 'display:inline-block;width:10px;overflow:hidden;white-space:nowrap;text-indent:-900px'],
  ['clipped', 'position:absolute;clip:rect(0,0,0,0)'],
  ['clipped by a path', 'display:inline-block;clip-path:inset(50%)'],
  ['scaled to nothing', 'display:inline-block;transform:scale(0)'],
  ['white on white', 'color:#fff'],
  ['almost white', 'color:#fefefe'],
  ['on its own colour', 'color:#222;background:#222'],
  ['transparent', 'color:transparent'],
  ['filled with nothing', '-webkit-text-fill-color:transparent'],
  ['faded by a filter', 'filter:opacity(0)'],
  ['relative, far to the left', 'position:relative;left:-9999px'],
  ['a margin to the left', 'display:inline-block;margin-left:-9999px;width:400px'],
  ['height 0 of a block', 'display:block;height:0;overflow:hidden'],
  ['height of a pixel', 'display:block;max-height:1px;overflow:hidden'],
  ['letters on one another', 'letter-spacing:-1em'],
  ['a property that scales', 'display:inline-block;scale:0.01'],
  ['clipped to a line', 'display:inline-block;clip-path:polygon(0 0,0 0,0 0)'],
  ['nearly the ground, in another notation', 'color:oklch(0.99 0.002 90)'],
];

describe('what nobody can see names nothing', () => {
  test.each(HIDDEN)('%s', (_, style) => {
    const markup = `${ROE} <span class="x">doi:10.5555/hidden.1</span> <a href="${RESOLVER}">doi:${DOI}</a>`;
    const read = firstOf(markup, { style: `.x{${style}} body{color:#222}` });
    expect(read.identifiers).toEqual({ doi: DOI });
    expect(read.others).toBeUndefined();
    expect(read.text).toBe(`${ROE} doi:${DOI}`);
  });

  test.each(HIDDEN)('a link: %s', (_, style) => {
    const markup = `${ROE} <b class="x"><a href="https://doi.org/10.5555/hidden.1">text</a></b> doi:${DOI}`;
    const read = firstOf(markup, { style: `.x{${style}} .x a{color:inherit} body{color:#222}` });
    expect(read.identifiers).toEqual({ doi: DOI });
    expect(read.others).toBeUndefined();
  });

  test.each([
    ['empty', '<a href="https://doi.org/10.5555/hidden.1"></a>'],
    ['of signs without width', '<a href="https://doi.org/10.5555/hidden.1">\u200b\ufeff</a>'],
    ['of space', '<a href="https://doi.org/10.5555/hidden.1"> </a>'],
  ])('a link whose words are %s', (_, link) => {
    const read = firstOf(`${ROE} ${link} doi:${DOI}`);
    expect(read.identifiers).toEqual({ doi: DOI });
    expect(read.others).toBeUndefined();
  });

  test.each([
    ['a block', 'display:block'],
    ['small print', 'font-size:8px'],
    ['grey', 'color:#999'],
    ['moved a little', 'position:relative;left:4px'],
    ['placed at the end of its line', 'position:absolute;right:10px'],
    [
      'a box that cuts what is too long',
      'display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap',
    ],
    ['faint', 'opacity:.6'],
    ['a label', 'background:#222;color:#fff'],
    ['turned', 'display:inline-block;transform:rotate(2deg)'],
    ['on a line of its own, far down', 'display:block;margin-top:5000px'],
    ['white with a dark shadow', 'color:#fff;text-shadow:0 0 3px #000'],
    ['in a box that scrolls', 'display:block;overflow:auto;height:20px'],
  ])('%s is seen', (_, style) => {
    const read = firstOf(`${ROE} <span class="x">doi:${DOI}</span>`, { style: `.x{${style}}` });
    expect(read.identifiers).toEqual({ doi: DOI });
  });

  test.each([
    ['by markup', 'hidden'],
    ['by style', 'style="display:none"'],
    ['by visibility', 'style="visibility:hidden"'],
    ['by height', 'style="height:0;overflow:hidden"'],
  ])('a list that is folded away %s is read all the same', (_, list) => {
    const read = firstOf(`${ROE} <span>doi:${DOI}</span>`, { list });
    expect(read.identifiers).toEqual({ doi: DOI });
  });

  test('white text on a dark page is seen', () => {
    const style = 'body{background:#111;color:#eee} a{color:#fff}';
    expect(firstOf(`${ROE} <a href="${RESOLVER}">doi</a>`, { style }).identifiers).toEqual({ doi: DOI });
  });
});

describe('an address that only carries a number', () => {
  test.each([
    ['any.example', `https://any.example/${DOI}`],
    ['any.example', `https://any.example/?u=${RESOLVER}`],
    ['doi.org.any.example', `https://doi.org.any.example/${DOI}`],
    ['any.example', `https://doi.org@any.example/${DOI}`],
    ['any.example', `https://doi.org:443@any.example/${DOI}`],
    ['xn--di-fmc.org', `https://d\u043ei.org/${DOI}`],
    ['doi.any.example', `https://doi.any.example/${DOI}`],
    ['mydoi.org', `https://mydoi.org/${DOI}`],
    ['doi.org.proxy.any.example', `https://doi.org.proxy.any.example/${DOI}`],
    ['any.example', `https://any.example/login?url=${RESOLVER}`],
    ['any.example', `https://any.example/doi.org/${DOI}`],
    ['any.example', `https://any.example/article/${DOI}/full.pdf`],
    ['any.example', `https://any.example/a/../${DOI}`],
    ['any.example', `http://any.example:8080/r?to=${encodeURIComponent(RESOLVER)}`],
    ['dx.doi.org.any.example', `https://dx.doi.org.any.example/${DOI}`],
    ['any.example', `https://reader:doi.org@any.example/${DOI}`],
    ['any.example', `https://any.example/%64oi.org/${DOI}`],
  ])('%s: %s', (host, url) => {
    const read = firstOf(`${ROE} <a href="${url}">Text</a>`);
    expect(read.identifiers).toEqual({ doi: DOI });
    expect(read.carriedBy).toBe(host);
    expect(read.url).toBe(URL.parse(url)?.href);
  });

  test.each([
    RESOLVER,
    `http://dx.doi.org/${DOI}`,
    `https://www.doi.org/${DOI}`,
    `https://doi-org.ezproxy.lib.sample.edu/${DOI}`,
    `https://ezproxy.lib.sample.edu/login?url=${RESOLVER}`,
    `https://0-doi-org.library.sample.edu/${DOI}`,
    `https://www.google.com/url?q=${encodeURIComponent(RESOLVER)}`,
    'https://pubmed.ncbi.nlm.nih.gov/20616106/',
  ])('a resolver or a place of records is the paper: %s', url => {
    const read = firstOf(`${ROE} <a href="${url}">Text</a>`);
    expect(read.carriedBy).toBeUndefined();
    expect(read.url).toBe(url);
  });

  test('where the DOI is printed too, it is the source, and the other address is not opened for it', () => {
    const read = firstOf(`${ROE} <a href="https://any.example/${DOI}">Text</a> doi:${DOI}`);
    expect(read).toMatchObject({ url: RESOLVER, identifiers: { doi: DOI } });
    expect(read.carriedBy).toBeUndefined();
  });

  test('markers that are links themselves', () => {
    const text = (host: string) =>
      `<main><article><h1>Sleep and bread</h1>${paragraph(`Bread helps patients (<a href="https://${host}/${DOI}">1</a>).`)}${paragraph('Sleep helps (<a href="https://b.example/2">2</a>).')}</article></main>`;
    const [carried] = readArticle(laidOut(text('any.example')), ADDRESS).article.references;
    expect(carried).toMatchObject({ identifiers: { doi: DOI }, carriedBy: 'any.example' });
    const [own] = readArticle(laidOut(text('doi.org')), ADDRESS).article.references;
    expect(own?.carriedBy).toBeUndefined();
  });
});
