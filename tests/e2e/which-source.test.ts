import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { badge, card, chooseLookups } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import type { Answer } from '../../scripts/stand-in/exchange.ts';
import { fileAnswer } from '../../scripts/stand-in/files.ts';
import { cardSays, click, leave, openArticle } from './support/reader.ts';
import { openSession } from './support/session.ts';

/* Which address, and which paper, an entry is taken for, with the services standing in. */

const session = openSession();
const HOST = 'www.example-health-lists.test';

const RETRACTED = '10.5555/sample.retracted';
const RETRACTED_PMID = '90000001';
const GOOD = '10.1371/journal.pmed.0050045';
const GOOD_PMID = '90000003';
const resolver = (doi: string) => `https://doi.org/${doi}`;
const CLEAN = /Crossref lists? no retraction or correction for it|list no retraction or correction for it/;

/** The sample article with these entries alone, each with a marker of its own. */
function articleOf(entries: readonly string[]): Answer {
  const sample = fileAnswer(join(import.meta.dirname, '../fixtures/pages/sample-article.html'));
  const sentences = entries.map(
    (_, at) =>
      `<p>The symptoms of the patients in group ${at + 1} came back in the second year.(${at + 1})</p>`,
  );
  const body = sample.body
    .replace(/\((?:1|2)\)<\/p>/g, '</p>')
    .replace('<h2>Does Medication Help?</h2>', `${sentences.join('\n')}$&`)
    .replace(/<ol>[\s\S]*?<\/ol>/, `<ol>${entries.map(entry => `<li>${entry}</li>`).join('\n')}</ol>`);
  return { ...sample, body };
}

let pages = 0;
async function open(entries: readonly string[]): Promise<void> {
  const path = `/page-${++pages}`;
  session.standIn.serve(HOST, ({ url }) => (new URL(url).pathname === path ? articleOf(entries) : undefined));
  await openArticle(session.tab, `https://${HOST}${path}`);
}

/** Opens the card of one marker; it says what is waited for. */
async function cardOf(marker: string, words: RegExp): Promise<string> {
  await click(session.tab, marker);
  const { text } = await cardSays(session.tab, words);
  return text;
}

async function close(): Promise<void> {
  await session.tab.press('Escape');
  await until('the card to close', async () => !(await card(session.tab)));
  await leave(session.tab);
}

const badgeSays = (words: RegExp) =>
  until(`the badge to say ${words}`, async () => {
    const shown = await badge(session.tab);
    return shown && words.test(shown.text) ? shown : undefined;
  });

beforeAll(() => chooseLookups(session.driver, 'ahead'));

describe('an entry whose link and text name two papers', () => {
  test('has both, each with its own state, and the badge says which kind of thing that is', async () => {
    await open([
      `Smith J. Tea cures. <a href="${resolver(RETRACTED)}">${resolver(GOOD)}</a>`,
      `Muster A. Sleep. <a href="${resolver('10.5555/sample.screen-time')}">doi</a>`,
    ]);
    const { text: said } = await badgeSays(/1 entry names a retracted paper's number/);
    expect(said).not.toMatch(/lists a notice for/);
    const text = await cardOf('(1)', /Retracted: January 14, 2020/);
    expect(text).toMatch(/We found 2 paper numbers in this entry/);
    const [first, second] = [text.indexOf(RETRACTED), text.indexOf(GOOD, text.indexOf(RETRACTED))];
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(text.indexOf('Retracted: January 14, 2020'));
    expect(text.slice(second)).toMatch(CLEAN);
    expect(text.slice(first, second)).not.toMatch(CLEAN);
    await close();
    expect(await cardOf('(2)', CLEAN)).not.toMatch(/paper numbers/);
    await close();
  });

  test('a PMID that belongs to another paper than the DOI stands on its own', async () => {
    await open([
      `Kirsch. Severity. doi:${GOOD}. PMID: ${RETRACTED_PMID}`,
      `Kirsch. Severity. doi:${GOOD}. PMID: ${GOOD_PMID}`,
    ]);
    const text = await cardOf('(1)', new RegExp(`PMID ${RETRACTED_PMID}[\\s\\S]*Retracted`));
    expect(text.slice(0, text.indexOf(`PMID ${RETRACTED_PMID}`))).not.toMatch(/Retracted/);
    await close();
    expect(await cardOf('(2)', CLEAN)).not.toMatch(/paper numbers|Retracted/);
    await close();
    await badgeSays(/1 entry names a retracted paper's number/);
  });
});

describe('what nobody can see', () => {
  test.each([
    ['not displayed', 'display:none'],
    ['see-through', 'opacity:0'],
    ['of a pixel', 'font-size:1px'],
    ['off the screen', 'position:absolute;left:-9999px'],
    ['white on white', 'color:#fff;background:#fff'],
  ])('names no paper: %s', async (_, style) => {
    await open([
      `Kirsch. Severity. <span style="${style}">doi:${RETRACTED}</span> <a href="${resolver(GOOD)}">doi:${GOOD}</a>`,
      `Muster A. Sleep. <a href="${resolver('10.5555/sample.screen-time')}">doi</a>`,
    ]);
    const text = await cardOf('(1)', CLEAN);
    expect(text).not.toMatch(/Retracted|sample\.retracted|paper numbers/);
    expect((await badge(session.tab))?.text).not.toMatch(/retracted/);
    await close();
  });
});

describe('an address that carries a number', () => {
  test.each([
    `https://any.example/${GOOD}`,
    `https://any.example/?u=${resolver(GOOD)}`,
    `https://doi.org.any.example/${GOOD}`,
    `https://doi.org@any.example/${GOOD}`,
    `https://d\u043ei.org/${GOOD}`,
  ])('is not the paper: %s', async address => {
    await open([`Kirsch. Severity. <a href="${address}">Text</a>`, 'Muster A. Sleep. J Sample Med. 2004.']);
    const text = await cardOf('(1)', /What a medicine adds/);
    const heading = text.indexOf(`Its address carries the number of ${GOOD}`);
    expect(heading).toBeGreaterThan(0);
    expect(text.indexOf('What a medicine adds')).toBeGreaterThan(heading);
    expect(text).toMatch(/We can not tell if this paper is at that address/);
    expect(text.slice(0, heading)).not.toMatch(CLEAN);
    await close();
  });

  test('and a publisher’s is', async () => {
    await open([
      `Kirsch. Severity. <a href="https://journals.plos.org/plosmedicine/article?id=${GOOD}">Text</a>`,
      'Muster A. Sleep. J Sample Med. 2004.',
    ]);
    expect(await cardOf('(1)', CLEAN)).not.toMatch(/Its address carries/);
    await close();
  });
});
