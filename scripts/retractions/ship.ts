import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NO_LIST } from '../../lib/works/retractions/about.ts';
import { LIST_FILES, LIST_FOLDER } from '../../lib/works/retractions/format.ts';
import { LIST_OF_BUILD } from './folders.ts';

/** A file of the extension: copied, or with these contents. */
export type ShippedFile =
  | { absoluteSrc: string; relativeDest: string }
  | { contents: string; relativeDest: string };

/**
 * The files by which a build carries the list, or says that it has none.
 * @param folder where `npm run data:retractions` left it
 */
export function listFiles(folder = LIST_OF_BUILD): ShippedFile[] {
  const at = (name: string) => `${LIST_FOLDER}/${name}`;
  if (!existsSync(join(folder, LIST_FILES.about))) {
    return [{ contents: `${JSON.stringify(NO_LIST)}\n`, relativeDest: at(LIST_FILES.about) }];
  }
  return Object.values(LIST_FILES).map(name => ({ absoluteSrc: join(folder, name), relativeDest: at(name) }));
}
