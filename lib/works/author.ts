import type { Author } from './model.ts';

/**
 * An author from a record's fields; undefined where there is no name in them.
 *
 * @param fields a person's names, or the one name of a group; empty and missing fields are the same
 */
export function author(fields: {
  family?: string | undefined;
  given?: string | undefined;
  suffix?: string | undefined;
  group?: string | undefined;
}): Author | undefined {
  const { family = '', given = '', suffix = '', group = '' } = fields;
  if (family !== '') return { family, ...(given !== '' && { given }), ...(suffix !== '' && { suffix }) };
  const name = group || given;
  return name === '' ? undefined : { name };
}

/** As a title page prints it: given name, family name, suffix. */
export function printedName(author: Author): string {
  if ('name' in author) return author.name;
  return [author.given, author.family, author.suffix].filter(Boolean).join(' ');
}
