import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Writes `.output/reader.js`: the reader of `lib/article` alone as a classic script that defines
 * `globalThis.readPage(document)` and `globalThis.identifyUrl(url)`, for scoring it on saved pages.
 */
await build({
  configFile: false,
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'warn',
  build: {
    outDir: '.output',
    emptyOutDir: false,
    minify: false,
    target: 'es2024',
    lib: {
      entry: 'scripts/reader.ts',
      formats: ['iife'],
      name: 'evidenceOverlayReader',
      fileName: () => 'reader.js',
    },
  },
});
