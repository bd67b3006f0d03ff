import * as v from 'valibot';

/** A field that a card can do without: absent where its form is unknown. */
export const lenient = <S extends v.GenericSchema>(schema: S) => v.fallback(v.optional(schema), undefined);

/** An address that a reader can open. Repositories still have some without TLS. */
export const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//i));

/** Where a service says that a text can be read for free. */
export interface FreeCopy {
  isFree: boolean;
  page?: string | undefined;
  file?: string | undefined;
}

/** A page rather than a file: it says what it is, and reads better on a phone. */
export function freeCopyAddress({ isFree, page, file }: FreeCopy): string | undefined {
  return isFree ? (page ?? file) : undefined;
}
