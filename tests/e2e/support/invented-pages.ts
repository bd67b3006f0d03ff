import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateArticle } from '../../../bench/pages/article.ts';
import { generateCited } from '../../../bench/pages/cited.ts';
import { generateMarked } from '../../../bench/pages/marked.ts';
import { OTHER_PAGES } from '../../../bench/pages/others.ts';
import type { Answer } from '../../../scripts/stand-in/exchange.ts';
import { fileAnswer } from '../../../scripts/stand-in/files.ts';
import type { StandIn } from '../../../scripts/stand-in/server.ts';
import { hostilePage } from '../../hostile/hostile-page.ts';
import { ODD_PATHS, oddPage } from '../../hostile/odd-pages.ts';
import { vectorsPage } from '../../hostile/vectors-page.ts';
import { articleOf } from './faults-article.ts';
import { ADDRESSES } from './session.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/pages');
const page = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });

/** By the name of its site: each page that is made for a test or a measurement, once. */
const MADE: Record<string, () => Answer> = {
  ...Object.fromEntries(
    readdirSync(FIXTURES)
      .filter(name => name.endsWith('.html'))
      .map(name => [name.replace('.html', ''), () => fileAnswer(join(FIXTURES, name))]),
  ),
  ...Object.fromEntries(Object.entries(OTHER_PAGES).map(([name, html]) => [name, () => page(html)])),
  'all-services': () => articleOf(3),
  'hostile-health': hostilePage,
  'vectors-health': vectorsPage,
  'measured-health': () => page(generateArticle(40)),
  'cited-health': () => page(generateCited(100)),
  'marked-health': () => page(generateMarked(500)),
};

const ODD_HOST = 'www.odd-documents-health.test';

const AS_THEY_ARE = new Set([ADDRESSES.sample, ADDRESSES.long, ADDRESSES.noHealth]);

/** Has the stand-in serve every page that the project has invented. @returns their addresses, one each */
export function serveInventedPages(standIn: StandIn): string[] {
  const made = Object.entries(MADE).map(([name, answer]) => {
    const host = `www.${name.replaceAll(/[^a-z-]+/gi, '-').toLowerCase()}.test`;
    standIn.serve(host, ({ path }) => (path === '/' ? answer() : { status: 404, body: '' }));
    return `https://${host}/`;
  });
  standIn.serve(ODD_HOST, oddPage);
  const odd = ODD_PATHS.map(path => `https://${ODD_HOST}${path}`);
  // The others of them are fixtures as they are.
  const changed = Object.values(ADDRESSES)
    .filter(address => typeof address === 'string')
    .filter(address => !AS_THEY_ARE.has(address));
  return [...changed, ...made, ...odd];
}
