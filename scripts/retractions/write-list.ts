import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LIST_FILES } from '../../lib/works/retractions/format.ts';
import type { BuiltList } from './build-list.ts';

/**
 * Writes the three files into `folder`, all or none: into a new folder beside it, which then takes its place.
 * Rejects with the file system's reason; what stood there before then stands there still.
 */
export async function writeList(folder: string, { about, keys, notices }: BuiltList): Promise<void> {
  const fresh = `${folder}.new-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  try {
    await mkdir(dirname(folder), { recursive: true });
    await mkdir(fresh);
    await writeFile(join(fresh, LIST_FILES.keys), keys);
    await writeFile(join(fresh, LIST_FILES.notices), notices);
    await writeFile(join(fresh, LIST_FILES.about), `${JSON.stringify(about)}\n`);
    await rename(folder, old).catch(unlessAbsent);
    try {
      await rename(fresh, folder);
    } catch (error) {
      await rename(old, folder).catch(unlessAbsent);
      throw error;
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

function unlessAbsent(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
