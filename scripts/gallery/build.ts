import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(import.meta.dirname, 'page');

export const GALLERY_FOLDER = join(ROOT, '.output', 'gallery');

/** Builds the gallery as a static page that opens from any address. @throws when it does not build. */
export async function buildGallery(): Promise<void> {
  await build({
    configFile: false,
    root: PAGE,
    base: './',
    logLevel: 'warn',
    plugins: [preact()],
    build: {
      outDir: GALLERY_FOLDER,
      emptyOutDir: true,
      target: 'es2023',
      // Everything that the extension has is on one page here, and nobody waits for it.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: [join(PAGE, 'index.html'), join(PAGE, 'states.html')] },
    },
  });
}
