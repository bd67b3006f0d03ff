import * as v from 'valibot';
import type { WorkResult } from '../model.ts';
import { pageAddress } from './address.ts';
import { type CitedPage, citedPageSchema } from './model.ts';

/** The part of `storage.session` that is used: in memory, for our own pages alone, gone with the browser's session. */
export interface SessionArea {
  get(key: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const pageKey = (url: string) => `cited-page ${url}`;
const askedKey = (id: string) => `cited-page-asked ${id}`;

/** Leaves an address for the tab that is about to open. @returns the name under which it lies: a random number */
export async function leaveAddress(area: SessionArea, url: string): Promise<string> {
  const id = crypto.randomUUID();
  await area.set({ [askedKey(id)]: url });
  return id;
}

/** The address that a tab was opened for; undefined where there is none of that name. Stays, so that a reload finds it. */
export async function askedAddress(area: SessionArea, id: string): Promise<string | undefined> {
  const { [askedKey(id)]: url } = await area.get(askedKey(id));
  return typeof url === 'string' ? url : undefined;
}

/** Remembers what was read, until the browser session ends. */
export async function keepPage(area: SessionArea, url: string, page: CitedPage): Promise<void> {
  await area.set({ [pageKey(url)]: page });
}

/** Puts what is remembered of cited pages to the results of entries that are no papers. */
export async function withPages(
  area: SessionArea,
  references: readonly { id: string; url?: string }[],
  results: ReadonlyMap<string, WorkResult>,
): Promise<Map<string, WorkResult>> {
  const asked = references.flatMap(({ id, url }) => {
    const address = results.get(id)?.status === 'no-identifier' ? pageAddress(url ?? '') : undefined;
    return address ? [{ id, key: pageKey(address.url) }] : [];
  });
  const kept = asked.length > 0 ? await area.get(asked.map(({ key }) => key)) : {};
  const all = new Map(results);
  for (const { id, key } of asked) {
    const page = v.safeParse(citedPageSchema, kept[key]);
    all.set(id, { status: 'no-identifier', page: page.success ? page.output : 'not-read' });
  }
  return all;
}
