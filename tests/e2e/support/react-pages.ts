import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { Answer } from '../../../scripts/stand-in/exchange.ts';
import { toHtml, tree } from '../../fixtures/pages/hydrated/page.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/pages/hydrated');

/** The names under which package.json installs each version. */
const PACKAGES = {
  18: { react: 'react18', dom: 'react-dom18' },
  19: { react: 'react', dom: 'react-dom' },
};

/** Named as Remix and React Router name the script that hydrates the document. */
export const SCRIPT = '/assets/entry.client-sample.js';

export type ReactVersion = keyof typeof PACKAGES;

/**
 * Makes a page whose whole document this version of React hydrates.
 * @returns the answers to the page's address and to `SCRIPT`.
 */
export async function reactPage(version: ReactVersion): Promise<{ page: Answer; script: Answer }> {
  const { react, dom } = PACKAGES[version];
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: FOLDER,
    resolve: {
      alias: [
        { find: /^react$/, replacement: react },
        { find: /^react-dom\/client$/, replacement: `${dom}/client` },
        { find: /^react-dom$/, replacement: dom },
      ],
    },
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: join(FOLDER, 'main.js'), output: { format: 'iife' } },
    },
  });
  return {
    page: { type: 'text/html; charset=utf-8', body: `<!DOCTYPE html>${toHtml(tree(SCRIPT))}` },
    script: { type: 'text/javascript; charset=utf-8', body: code(output) },
  };
}

function code(output: Awaited<ReturnType<typeof build>>): string {
  const bundle = Array.isArray(output) ? output[0] : output;
  if (!bundle || !('output' in bundle)) throw new Error('the bundler gave no bundle');
  const chunk = bundle.output.find((item): item is Rolldown.OutputChunk => item.type === 'chunk');
  if (!chunk) throw new Error('the bundle has no script');
  return chunk.code;
}
