import { attributeOf } from './dom-access.ts';

const PROFILE_PATH =
  /\/(?:authors?|profiles?|people|team|staff|contributors?|by|autor(?:en|es)?|auteurs?|autori)\//i;

/** Whether a link leads to somebody's page on a site, told by its address. */
export function leadsToProfile(link: Element): boolean {
  return PROFILE_PATH.test(attributeOf(link, 'href') ?? '');
}
