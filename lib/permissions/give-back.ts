import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** The part of the browser's `permissions` that is used. */
export interface GivenApi {
  getAll: () => Promise<unknown>;
  remove: (given: { origins: string[] }) => Promise<boolean>;
}

const given = v.object({ origins: v.optional(v.array(v.string()), []) });

/**
 * Gives back every host that the reader allowed beyond those of the manifest: for cited pages, one at a time
 * (docs/decisions/0017). They are given back once the page is read; one that was left, as when the browser stopped in
 * between, would show what was read.
 * @param own the manifest's own match patterns, which stay
 * @returns whether none is left; never rejects
 */
export async function giveBackHosts(
  own: readonly string[] = manifestHosts(),
  api: GivenApi = browser.permissions,
): Promise<boolean> {
  try {
    const { origins } = v.parse(given, await api.getAll());
    const others = origins.filter(origin => !own.includes(origin));
    const gone = await Promise.all(others.map(origin => api.remove({ origins: [origin] })));
    return gone.every(Boolean);
  } catch {
    return false;
  }
}

const manifestSchema = v.object({
  host_permissions: v.optional(v.array(v.string()), []),
  content_scripts: v.optional(v.array(v.object({ matches: v.optional(v.array(v.string()), []) })), []),
});

function manifestHosts(): string[] {
  const { host_permissions, content_scripts } = v.parse(manifestSchema, browser.runtime.getManifest());
  return [...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)];
}
