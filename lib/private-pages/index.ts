/**
 * Whether a page may be meant for one reader alone: a patient portal, a page of a clinic's own network. There,
 * nothing is asked ahead. Rules in `data/private-pages.tsv`; a page that none of them tells is taken for public.
 *
 * address   told by the address alone; pure
 * page      told by what is on the page as well: a field for a password, a way to sign out
 */
export { isPrivateAddress } from './address.ts';
export { isPrivatePage } from './page.ts';
