import * as v from 'valibot';

const day = v.pipe(v.string(), v.isoDate());

/** `about.json`: what this build has. Every build has the file; that it can't be read is a fault, not "no list". */
export const aboutSchema = v.variant('status', [
  v.object({ status: v.literal('none') }),
  v.object({
    status: v.literal('list'),
    /** Whose list it is, as it is named to the reader: "Retraction Watch". */
    source: v.pipe(v.string(), v.nonEmpty()),
    /** No notice in the list is later; YYYY-MM-DD. */
    date: day,
    /** How many keys `keys.bin` holds. */
    keys: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
]);

export type About = v.InferOutput<typeof aboutSchema>;

/** What a build without a list ships. */
export const NO_LIST: About = { status: 'none' };
