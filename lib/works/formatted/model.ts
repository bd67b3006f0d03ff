import * as v from 'valibot';
import { failureReasonSchema } from '../schema.ts';

/** The styles that are offered: those that health journals and students are asked for. */
export const CITATION_STYLES = ['ama', 'apa', 'vancouver', 'mla', 'chicago', 'harvard'] as const;

export const citationStyleSchema = v.picklist(CITATION_STYLES);

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Registrants have four to nine digits; the longest DOIs seen, of the SICI kind, stay below 200 characters. */
export const askableDoi = v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S{1,250}$/));

/**
 * What came of one question. "unknown": Crossref has no such DOI; another agency may. A failure is never "unknown".
 */
export const formattedSchema = v.variant('status', [
  v.object({ status: v.literal('formatted'), text: v.string() }),
  v.object({ status: v.literal('unknown') }),
  v.object({ status: v.literal('not-asked'), why: v.picklist(['not-chosen', 'off']) }),
  v.object({ status: v.literal('failed'), why: failureReasonSchema }),
]);

export type Formatted = v.InferOutput<typeof formattedSchema>;
