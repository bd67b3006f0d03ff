/**
 * The build variable as the address at which errors are reported, or undefined where it is missing or none: https,
 * and without a query or a fragment, so that it opens empty and nothing of a page or a report can be part of it.
 */
export function trackerOf(raw: unknown): string | undefined {
  const url = typeof raw === 'string' ? URL.parse(raw) : null;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') return undefined;
  return url.href;
}

/**
 * The project's list of reports, set at build time by `WXT_TRACKER`. A build without it says that it has none.
 * Tests and scripts read this without a bundler: there, `import.meta.env` may be missing.
 */
export const TRACKER = trackerOf(import.meta.env?.WXT_TRACKER);
