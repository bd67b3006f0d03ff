import type { Line } from '../wording/index.ts';
import type { Finding, FindingState, Section } from './model.ts';

type Rest = Partial<Pick<Finding, 'details' | 'provenance' | 'references' | 'links'>>;

/** A finding; its id is `section.subject`, unique in one appraisal. */
export function finding(
  section: Section,
  subject: string,
  state: FindingState,
  line: Line,
  { details = [], provenance = [], references = [], links = [] }: Rest = {},
): Finding {
  const id = `${section}.${subject}`;
  return { id, section, state, line, details, provenance, references, ...(links.length > 0 && { links }) };
}
