import * as v from 'valibot';
import {
  type Answers,
  answersSchema,
  type Worksheet,
  worksheetSchema,
} from '../../lib/appraisal/worksheet/model.ts';

/** What the tab keeps of itself over a reload. */
export interface KeptWorksheet {
  worksheet: Worksheet;
  answers: Answers;
}

const keptSchema = v.object({ worksheet: worksheetSchema, answers: answersSchema });

/** Reads what the tab kept; undefined where it kept nothing, or nothing that can be read. */
export function readKept(stored: string | null): KeptWorksheet | undefined {
  if (stored === null) return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keptSchema), stored);
  return parsed.success ? parsed.output : undefined;
}
