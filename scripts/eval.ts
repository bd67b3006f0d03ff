import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import './build-reader.ts';
import { scoreBylines } from './eval/bylines.ts';
import { scoreCitations } from './eval/citations.ts';
import { scoreClaims } from './eval/claims.ts';
import { scoreFragments } from './eval/fragments.ts';
import { scoreMarkerLinks } from './eval/marker-links.ts';
import { scorePages } from './eval/pages.ts';
import { PARTS } from './eval/part.ts';
import { openReaderPage } from './eval/reader-page.ts';
import { scoreUrls } from './eval/urls.ts';

/*
 * `npm run eval -- DIR [SET …]`: scores the reader on any folder of labelled pages, in Chromium. DIR may hold the sets
 * below; docs/evaluation.md describes the formats. Sets that are not there, or not named where some are, are passed
 * over. Sets that nobody has learned from yet are scored in halves, the check half as totals only.
 */

const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error('usage: npm run eval -- DIR [SET …]');
  process.exit(1);
}

const SETS = [
  { name: 'citations', scorers: [scoreCitations] },
  { name: 'pages', scorers: [scorePages] },
  { name: 'bylines.jsonl', scorers: [scoreBylines] },
  { name: 'url-identifiers.jsonl', scorers: [scoreUrls] },
  { name: 'claims.jsonl', scorers: [scoreClaims] },
  { name: 'pages-2', scorers: [scorePages, scoreMarkerLinks], inHalves: true },
  { name: 'byline-fragments.jsonl', scorers: [scoreFragments], inHalves: true },
];

const reader = await openReaderPage(join(import.meta.dirname, '..', '.output', 'reader.js'));
let found = 0;
for (const { name, scorers, inHalves = false } of SETS) {
  const path = join(resolve(folder), name);
  if (!existsSync(path) || (wanted.length > 0 && !wanted.includes(name))) continue;
  found++;
  for (const score of scorers) {
    for (const part of inHalves ? PARTS : [undefined]) await score(path, reader, part);
  }
}
await reader.close();
if (found === 0) {
  console.error(`No set found in ${folder}: looked for ${SETS.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
