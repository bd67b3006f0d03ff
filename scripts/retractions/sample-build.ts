import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIST_FILES, LIST_FOLDER } from '../../lib/works/retractions/format.ts';
import { buildList } from './build-list.ts';
import { SAMPLE_CSV } from './folders.ts';
import { writeList } from './write-list.ts';

/** What the reader is told whose list it is: nobody's. */
const SAMPLE_SOURCE = 'sample data';

/**
 * A copy of a build with the invented list among its files, made by the same step as a real one. The build itself
 * stays as it is.
 * @param build the unpacked extension
 * @returns the copy's folder; `remove` deletes it
 */
export async function withSampleList(build: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'evidence-overlay-'));
  const folder = join(parent, 'extension');
  await cp(build, folder, { recursive: true });
  const today = new Date().toISOString().slice(0, 10);
  const list = buildList(await readFile(SAMPLE_CSV, 'utf8'), false, { source: SAMPLE_SOURCE, today });
  await writeList(join(folder, LIST_FOLDER), list);
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}

/** Whether a build carries a list. */
export function hasList(build: string): boolean {
  return existsSync(join(build, LIST_FOLDER, LIST_FILES.keys));
}
