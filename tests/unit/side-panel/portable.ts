import { appraise } from '../../../lib/appraisal/index.ts';
import { type Portable, portableOf } from '../../../lib/export/index.ts';
import { input } from '../appraisal/sample.ts';

/** All of an invented article, as it travels. */
export const PORTABLE: Portable = portableOf(input(), appraise(input()), '0.1.0');
