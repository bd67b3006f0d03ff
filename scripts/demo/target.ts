import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { Answer } from '../stand-in/exchange.ts';
import { fileAnswer } from '../stand-in/files.ts';

/** What to open: an address of the network, or a file that is served under an address of its own. */
export type Target =
  | { kind: 'address'; address: string }
  | { kind: 'file'; address: string; answer: Answer }
  | { kind: 'missing'; path: string };

const SAMPLE = join(import.meta.dirname, '../../tests/fixtures/pages/sample-article.html');

/** Reserved for tests, so that nobody owns it: RFC 2606, section 2. */
const INVENTED_HOST = 'www.example-health.test';

const CANONICAL = /<link\s[^>]*rel=["']?canonical["']?[^>]*>/i;
const HTTPS_ADDRESS = /href=["']?(https:\/\/[^"'\s>]+)/i;

/**
 * A file is served over https at the address that it names as its own (so that the site is read as the one it was
 * saved from), else on an invented host. Without an argument it is the sample article.
 */
export function readTarget(argument: string | undefined): Target {
  if (argument !== undefined && /^https?:\/\//i.test(argument)) return { kind: 'address', address: argument };
  const path = argument === undefined ? SAMPLE : resolve(process.env.INIT_CWD ?? '.', argument);
  if (!existsSync(path)) return { kind: 'missing', path };
  return { kind: 'file', address: ownAddress(path), answer: fileAnswer(path) };
}

function ownAddress(path: string): string {
  const canonical = CANONICAL.exec(readFileSync(path, 'utf8'))?.[0] ?? '';
  return HTTPS_ADDRESS.exec(canonical)?.[1] ?? `https://${INVENTED_HOST}/${basename(path, extname(path))}`;
}
