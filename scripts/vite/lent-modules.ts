import { relative } from 'node:path';
import type { Plugin } from 'vite';
import type { lent } from '../../lib/overlay/lent.ts';

/** The script that borrows, by its entry. */
const BORROWER = /entrypoints\/badge\.ts$/;
const LENT = '\0lent:';

/** Modules that `overlay.js` lends, with the names that are borrowed; a script that imports another one fails to build. */
const MODULES: Readonly<Record<string, readonly (keyof typeof lent)[]>> = {
  'lib/article/health/terms.ts': ['termAt', 'vocabularyOf'],
  'lib/article/references/heading.ts': ['headingKind', 'LONGEST_HEADING'],
  'lib/article/text/phrases.ts': ['PhraseIndex'],
  'lib/article/text/words.ts': ['fold', 'wordsOf'],
  'lib/overlay/citation-index.ts': ['CitationIndex'],
};

/** In `badge.js`, puts what `overlay.js` has left on the global in the place of modules that both need. */
export function lentModules(): Plugin {
  let borrows = false;
  let root = '';
  return {
    name: 'lent-modules',
    enforce: 'pre',
    apply: 'build',
    configResolved({ build, root: folder }) {
      const entry = build.lib ? build.lib.entry : '';
      borrows = typeof entry === 'string' && BORROWER.test(entry);
      root = folder;
    },
    async resolveId(source, importer) {
      if (!borrows || !source.startsWith('.')) return undefined;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      const path = resolved === null ? '' : relative(root, resolved.id);
      return path in MODULES ? `${LENT}${path}` : undefined;
    },
    load(id) {
      if (!id.startsWith(LENT)) return undefined;
      const names = MODULES[id.slice(LENT.length)] ?? [];
      return `export const { ${names.join(', ')} } = globalThis.evidenceOverlayLent;`;
    },
  };
}
