/**
 * The languages there are; each is a folder beside this file and a line in `languages.ts`. Apart from the words, so
 * that the settings' schema, which runs on pages, brings no catalogue along.
 */
export const LANGUAGE_TAGS = ['en', 'de', 'es'] as const;

export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

/** What a reader chooses: a language, or "auto" for the browser's. */
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGE_TAGS] as const;

export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];
