import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Answer, RecordedRequest } from './exchange.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** @returns the file as an answer. @throws when it can't be read. */
export function fileAnswer(path: string): Answer {
  return {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    body: readFileSync(path, 'utf8'),
  };
}

/** Serves the files of one folder: `/name.html`, and `/name` for it. Anything else is 404. */
export function serveFolder(folder: string): (request: RecordedRequest) => Answer {
  return ({ url }) => {
    const name = decodeURIComponent(new URL(url).pathname.slice(1));
    const path = join(folder, extname(name) === '' ? `${name}.html` : name);
    try {
      return fileAnswer(path);
    } catch {
      return { status: 404, body: 'There is no such page.' };
    }
  };
}
