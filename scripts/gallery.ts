import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { buildGallery, GALLERY_FOLDER } from './gallery/build.ts';
import { openInBrowser } from './gallery/open-in-browser.ts';
import { takePictures } from './gallery/pictures.ts';

/*
 * `npm run gallery [-- --build | --pictures]`: every component in every state as one page, built to `.output/gallery`,
 * served and opened. `--build` only builds it; `--pictures` renews docs/pictures from the product itself.
 */

const { values } = parseArgs({
  options: {
    build: { type: 'boolean', default: false },
    pictures: { type: 'boolean', default: false },
  },
});

if (values.pictures) {
  await takePictures();
} else {
  await buildGallery();
  console.log(`The gallery is in ${GALLERY_FOLDER}.`);
  if (!values.build) {
    const server = await preview({
      configFile: false,
      root: GALLERY_FOLDER,
      build: { outDir: '.' },
      preview: { host: '127.0.0.1' },
    });
    const address = server.resolvedUrls?.local[0];
    if (address === undefined) throw new Error('the gallery is not served');
    console.log(`Look at it at ${address} (Ctrl+C ends it).`);
    openInBrowser(address);
  }
}
