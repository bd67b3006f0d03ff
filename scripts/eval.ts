import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import './build-reader.ts';
import { scoreBylines } from './eval/bylines.ts';
import { scoreCitations } from './eval/citations.ts';
import { scoreClaims } from './eval/claims.ts';
import { scorePages } from './eval/pages.ts';
import { openReaderPage } from './eval/reader-page.ts';
import { scoreUrls } from './eval/urls.ts';

/*
 * `npm run eval -- DIR`: scores the reader on any folder of labelled pages, in Chromium. DIR may hold `citations/`
 * and `pages/` (each with `gold.jsonl` and `pages/`), `bylines.jsonl`, `url-identifiers.jsonl`, `claims.jsonl`;
 * docs/evaluation.md describes the formats. Sets that are not there are passed over.
 */

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error('usage: npm run eval -- DIR');
  process.exit(1);
}

const SETS = [
  ['citations', scoreCitations],
  ['pages', scorePages],
  ['bylines.jsonl', scoreBylines],
  ['url-identifiers.jsonl', scoreUrls],
  ['claims.jsonl', scoreClaims],
] as const;

const reader = await openReaderPage(join(import.meta.dirname, '..', '.output', 'reader.js'));
let found = 0;
for (const [name, score] of SETS) {
  const path = join(resolve(folder), name);
  if (!existsSync(path)) continue;
  found++;
  await score(path, reader);
}
await reader.close();
if (found === 0) {
  console.error(`No set found in ${folder}: looked for ${SETS.map(([name]) => name).join(', ')}`);
  process.exit(1);
}
