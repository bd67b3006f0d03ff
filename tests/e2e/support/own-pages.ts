import type { Driver, Tab } from '../../../scripts/browsers/driver.ts';
import { sleep, until } from '../../../scripts/browsers/wait.ts';

/* The options page, as a reader uses it. */

/** Opens the options in a tab of their own for as long as `run` takes. */
export async function withOptions<T>(driver: Driver, run: (own: Tab) => Promise<T>): Promise<T> {
  const own = await driver.newTab();
  await own.goto(`${driver.extensionOrigin}/options.html`);
  // The list pushes down what stands below it: nothing is aimed at before it is there.
  await until('the options to be read', () => own.evaluate(isRead));
  const result = await run(own);
  await own.close();
  return result;
}

/** A moment for what a click has changed on the page. */
const AFTER_CLICK_MS = 200;

/** Clicks the button with these very words. */
export async function clickOn(own: Tab, words: string): Promise<void> {
  const { x, y } = await until(`the button “${words}”`, () => own.evaluate(middleOf, words));
  await own.click(x, y);
  await sleep(AFTER_CLICK_MS);
}

export interface AskedRow {
  words: string;
  sent: string[];
}

/** The list of what was asked, once it is there; all of a row that stands closed as well. */
export function readAskedRows(own: Tab): Promise<AskedRow[]> {
  return until('the list of what was asked', async () => {
    const rows = await own.evaluate(() =>
      [...document.querySelectorAll('.eo-asked tbody tr')].map(row => ({
        words: row.textContent ?? '',
        sent: [...row.querySelectorAll('.eo-asked-what')].map(what => what.textContent ?? ''),
      })),
    );
    return rows.length > 0 && rows;
  });
}

/** By name, in each place where a page or the background of an extension can leave something. */
export interface Stored {
  local: string[];
  session: string[];
  sync: string[];
  databases: string[];
  caches: string[];
  cookies: string;
  pageStorage: string[];
  /** The origin's private file system. */
  files: string[];
  /** Hosts that the reader allowed beyond those of the manifest. */
  hosts: string[];
}

export const NOTHING_STORED: Stored = {
  ...{ local: [], session: [], sync: [], databases: [], caches: [] },
  ...{ cookies: '', pageStorage: [], files: [], hosts: [] },
};

/** Runs in a page of the extension: everything that it has stored. */
export async function whatIsStored(): Promise<Stored> {
  const { storage, permissions, runtime } = chrome;
  const [local, session, sync, databases, cacheNames, root, granted] = await Promise.all([
    storage.local.get(null),
    storage.session.get(null),
    storage.sync.get(null),
    indexedDB.databases(),
    caches.keys(),
    navigator.storage.getDirectory(),
    permissions.getAll(),
  ]);
  const files: string[] = [];
  for await (const name of root.keys()) files.push(name);
  const { host_permissions: services = [], content_scripts: scripts = [] } = runtime.getManifest();
  const known = new Set([...services, ...scripts.flatMap(({ matches = [] }) => matches)]);
  return {
    local: Object.keys(local).sort(),
    session: Object.keys(session).sort(),
    sync: Object.keys(sync),
    databases: databases.map(({ name }) => name ?? '').sort(),
    caches: cacheNames,
    cookies: document.cookie,
    pageStorage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    files,
    hosts: (granted.origins ?? []).filter(host => !known.has(host)),
  };
}

/** Runs in a page of the extension: every key and value that it has stored, as text. */
export async function everythingStored(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const rows = database.transaction(store).objectStore(store);
      // Both at once: a transaction that nobody uses for a moment is over.
      databases.push([name, store, ...(await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]))]);
    }
    database.close();
  }
  const [local, session] = await Promise.all([
    chrome.storage.local.get(null),
    chrome.storage.session.get(null),
  ]);
  return JSON.stringify({ local, session, databases });
}

/** Runs in a page of the extension: settings and list stand on it. */
function isRead(): boolean {
  return (
    document.querySelector('#where') !== null && document.querySelector('.eo-asked, .eo-asked-none') !== null
  );
}

/** Runs in a page of the extension. */
function middleOf(words: string): { x: number; y: number } | undefined {
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === words,
  );
  button?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = button?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
