import type { Plugin } from 'vite';

/** The scripts that draw with the badge's Preact, by their entry. */
const BORROWERS = /entrypoints\/(?:card|panel)\.ts$/;
const SHARED = '\0one-preact';
/** What `components/overlay/one-preact.ts` lends; a script that imports another name fails to build. */
const LENT = [
  'Fragment',
  'h',
  'render',
  'jsx',
  'jsxs',
  'useEffect',
  'useId',
  'useLayoutEffect',
  'useMemo',
  'useRef',
  'useState',
];

/** In `card.js` and `panel.js`, puts the Preact that `badge.js` has left on the global in the place of a copy. */
export function onePreact(): Plugin {
  let borrows = false;
  return {
    name: 'one-preact',
    enforce: 'pre',
    apply: 'build',
    configResolved({ build }) {
      const entry = build.lib ? build.lib.entry : '';
      borrows = typeof entry === 'string' && BORROWERS.test(entry);
    },
    resolveId(source) {
      return borrows && /^preact(?:\/hooks|\/jsx-runtime)?$/.test(source) ? SHARED : undefined;
    },
    load(id) {
      if (id !== SHARED) return undefined;
      return `export const { ${LENT.join(', ')} } = globalThis.evidenceOverlayPreact;`;
    },
  };
}
