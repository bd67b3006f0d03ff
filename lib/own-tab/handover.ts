/**
 * What an article gives to a tab of the extension (a worksheet, an export): by the session's storage, never by an
 * address.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Worksheet, worksheetSchema } from '../appraisal/worksheet/model.ts';
import { type Portable, portableSchema } from '../export/index.ts';

/** In `storage.session`: in memory, for our own pages alone, gone with the browser's session. */
const keyOf = (kind: 'worksheet' | 'export', id: string) => `${kind}-${id}`;

/** Leaves a worksheet for the tab that is about to open. @returns the name under which it lies: a random number */
export async function leaveWorksheet(worksheet: Worksheet): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf('worksheet', id)]: worksheet });
  return id;
}

/** Takes the worksheet out of the storage; undefined where there is none of that name, or none that can be read. */
export async function takeWorksheet(id: string): Promise<Worksheet | undefined> {
  const parsed = v.safeParse(worksheetSchema, await take(keyOf('worksheet', id)));
  return parsed.success ? parsed.output : undefined;
}

/** As `leaveWorksheet`. @throws where the session's storage is full (10 MB) */
export async function leaveExport(portable: Portable): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf('export', id)]: portable });
  return id;
}

/** As `takeWorksheet`. */
export async function takeExport(id: string): Promise<Portable | undefined> {
  const parsed = v.safeParse(portableSchema, await take(keyOf('export', id)));
  return parsed.success ? parsed.output : undefined;
}

async function take(key: string): Promise<unknown> {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  await browser.storage.session.remove(key);
  return stored;
}
