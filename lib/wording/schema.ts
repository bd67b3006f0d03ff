import * as v from 'valibot';
import type { Language } from './model.ts';

/** A well-formed tag of the kinds we use (RFC 5646, section 2.1): `Intl` throws on anything else. */
const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** Longer than "zh-Hant-TW" or "es-419" is no language that browsers are shipped in. */
export const MAX_TAG_LENGTH = 35;

/** A tag as it travels. */
export const tagSchema = v.pipe(v.string(), v.regex(TAG), v.maxLength(MAX_TAG_LENGTH));

/** A language as it travels from the background to a page's overlay. */
export const languageSchema: v.GenericSchema<unknown, Language> = v.object({
  tag: tagSchema,
  direction: v.picklist(['ltr', 'rtl']),
  quotes: v.strictTuple([v.string(), v.string()]),
  messages: v.record(v.string(), v.string()),
});
