import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Where `npm run data:retractions` leaves the list and the build takes it from; not in the repository. */
export const LIST_OF_BUILD = join(ROOT, 'retractions');

/** The invented list of tests and demonstration, in the source's own form. */
export const SAMPLE_CSV = join(ROOT, 'tests/fixtures/retractions/sample.csv');
