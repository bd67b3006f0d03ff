import type { Line } from '../wording/index.ts';
import type { Finding, FindingState, Section } from './model.ts';

type Rest = Partial<Pick<Finding, 'details' | 'provenance' | 'references' | 'parts' | 'links' | 'label'>>;

/** A finding; its id is `section.subject`, unique in one appraisal. */
export function finding(
  section: Section,
  subject: string,
  state: FindingState,
  line: Line,
  { details = [], provenance = [], references = [], parts = [], links = [], label }: Rest = {},
): Finding {
  const id = `${section}.${subject}`;
  return {
    id,
    section,
    state,
    line,
    ...(label && { label }),
    details,
    provenance,
    references,
    ...(parts.length > 0 && { parts }),
    ...(links.length > 0 && { links }),
  };
}
