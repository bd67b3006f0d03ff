/** A worksheet on its way from an article to a tab of the extension: by the session's storage, never by an address. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Worksheet, worksheetSchema } from '../appraisal/worksheet/model.ts';

/** In `storage.session`: in memory, for our own pages alone, gone with the browser's session. */
const keyOf = (id: string) => `worksheet-${id}`;

/** Leaves a worksheet for the tab that is about to open. @returns the name under which it lies: a random number */
export async function leaveWorksheet(worksheet: Worksheet): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: worksheet });
  return id;
}

/** Takes the worksheet out of the storage; undefined where there is none of that name, or none that can be read. */
export async function takeWorksheet(id: string): Promise<Worksheet | undefined> {
  const stored = (await browser.storage.session.get(keyOf(id)))[keyOf(id)];
  await browser.storage.session.remove(keyOf(id));
  const parsed = v.safeParse(worksheetSchema, stored);
  return parsed.success ? parsed.output : undefined;
}
