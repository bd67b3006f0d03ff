/**
 * Cited web pages that are no papers: what they say of themselves, read after the reader has asked and has allowed
 * their host.
 *
 * address     which pages may be read at all
 * fetch-page  one GET, its limits; charset and read-page: bytes → text → title, site, dates. Pure
 * keep        what was read, and for what a tab was opened, until the browser session ends
 */
export { type PageAddress, pageAddress } from './address.ts';
export { fetchPage } from './fetch-page.ts';
export { askedAddress, keepPage, leaveAddress, withPages } from './keep.ts';
export type { CitedPage } from './model.ts';
