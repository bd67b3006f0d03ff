import { en } from '../../../lib/wording/en/index.ts';

/** Whether the catalogue holds a message. */
export function isMessageKey(key: string): boolean {
  return Object.hasOwn(en, key);
}
