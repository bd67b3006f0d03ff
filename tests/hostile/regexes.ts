import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const OURS = '{lib,components,entrypoints}/**/*.{ts,tsx}';

export interface FoundRegex {
  source: string;
  flags: string;
  /** The file that holds or builds it, from the project's folder on. */
  file: string;
}

/** Every file of the extension's own code, from the project's folder on. */
export const ownFiles = (): string[] => globSync(OURS, { cwd: ROOT });

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Every regular expression that is written as a literal, found in the syntax tree and not by its looks. */
export function writtenRegexes(): FoundRegex[] {
  return ownFiles().flatMap(file => {
    const found: FoundRegex[] = [];
    visit(parseSync(file, textOf(file)).program, (source, flags) => found.push({ source, flags, file }));
    return found;
  });
}

function visit(node: unknown, onRegex: (source: string, flags: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('regex' in node && isRegex(node.regex)) onRegex(node.regex.pattern, node.regex.flags);
  for (const child of Object.values(node)) visit(child, onRegex);
}

function isRegex(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

/**
 * Every regular expression that our modules build while `load` imports them: from tables, and from parts.
 * A file is told by the stack of the call.
 */
export async function builtRegexes(load: () => Promise<void>): Promise<FoundRegex[]> {
  const found: FoundRegex[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args, newTarget) {
      const built: unknown = Reflect.construct(target, args, newTarget);
      const file = /\/((?:lib|components|entrypoints)\/[\w./-]+\.tsx?)/.exec(new Error().stack ?? '')?.[1];
      if (built instanceof plain && file !== undefined)
        found.push({ source: built.source, flags: built.flags, file });
      return Object(built);
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}
