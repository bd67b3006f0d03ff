import * as v from 'valibot';
import type { Provenance } from '../article/model.ts';
import { noticeKindSchema, studyDesignSchema } from '../works/schema.ts';
import { carriedId, carriedLine, carriedText } from './line-schema.ts';
import type {
  Appraisal,
  Finding,
  FindingState,
  Link,
  NamedPart,
  PreviewNotice,
  ReferenceFinding,
} from './model.ts';

/*
 * An appraisal on its way from a page to a page of the extension. A content script shares its process with the page,
 * so what it sends is read by a schema; the limits keep a page from filling memory.
 */

/** As many as are classified at once (`lib/messages/limits.ts`). */
const MOST_REFERENCES = 2000;
/** A finding about every source of a list, each with a notice, has up to four lines a source. */
const MOST_LINES = 4 * MOST_REFERENCES;

const list = <S extends v.GenericSchema>(each: S) => v.pipe(v.array(each), v.maxLength(MOST_LINES));
const lines = list(carriedLine);
const count = v.pipe(v.number(), v.integer());

/** Addresses are shown as links: nothing but the web's two schemes. */
const webAddress = v.pipe(carriedText, v.regex(/^https?:\/\//i));

const linkSchema: v.GenericSchema<unknown, Link> = v.object({ label: carriedLine, url: webAddress });

const stateSchema: v.GenericSchema<unknown, FindingState> = v.picklist([
  'found',
  'not-found',
  'could-not-check',
  'not-asked',
  'does-not-apply',
]);

const provenanceSchema: v.GenericSchema<unknown, Provenance> = v.object({
  from: v.picklist([
    'visible text',
    'folded text',
    'text for screen readers',
    'hidden text',
    'JSON-LD',
    'microdata',
    'RDFa',
    'meta',
    'time element',
    'link',
  ]),
  quote: carriedText,
  anchor: v.exactOptional(carriedText),
  hiddenBy: v.exactOptional(
    v.picklist([
      'not-displayed',
      'see-through',
      'same-colour',
      'too-small',
      'off-page',
      'clipped',
      'covered',
    ]),
  ),
});

const findingSchema: v.GenericSchema<unknown, Finding> = v.object({
  id: carriedText,
  section: v.picklist(['who', 'when', 'sources', 'claims', 'checked', 'site', 'questions']),
  state: stateSchema,
  line: carriedLine,
  label: v.exactOptional(carriedLine),
  details: lines,
  provenance: list(provenanceSchema),
  references: v.pipe(v.array(carriedId), v.maxLength(MOST_REFERENCES)),
  parts: v.exactOptional(
    list(
      v.object({
        line: carriedLine,
        details: lines,
        references: v.pipe(v.array(carriedId), v.maxLength(MOST_REFERENCES)),
      }),
    ),
  ),
  links: v.exactOptional(list(linkSchema)),
});

const noticeSchema: v.GenericSchema<unknown, PreviewNotice> = v.object({
  kind: noticeKindSchema,
  heading: carriedLine,
  lines,
  notMeant: carriedLine,
  link: v.exactOptional(linkSchema),
});

const namedSchema: v.GenericSchema<unknown, NamedPart> = v.object({
  heading: carriedLine,
  notices: list(noticeSchema),
  lines,
  links: list(linkSchema),
});

const referenceSchema: v.GenericSchema<unknown, ReferenceFinding> = v.object({
  id: carriedId,
  number: count,
  list: carriedId,
  name: carriedLine,
  title: carriedLine,
  url: v.exactOptional(webAddress),
  notices: list(noticeSchema),
  doubts: lines,
  named: v.exactOptional(list(namedSchema)),
  byline: lines,
  source: carriedLine,
  basis: v.exactOptional(carriedLine),
  basisLink: v.exactOptional(linkSchema),
  details: lines,
  record: lines,
  status: lines,
  action: v.exactOptional(
    v.object({
      kind: v.picklist(['try-again', 'look-up', 'choose-lookups']),
      label: carriedLine,
      retryAt: v.exactOptional(v.number()),
    }),
  ),
  citedIn: v.pipe(
    v.array(v.object({ citation: carriedText, text: carriedText, sentence: carriedText })),
    v.maxLength(MOST_REFERENCES),
  ),
  usage: carriedLine,
  links: list(linkSchema),
  facts: v.object({
    kind: carriedText,
    year: v.exactOptional(count),
    designs: list(studyDesignSchema),
  }),
});

export const appraisalSchema: v.GenericSchema<unknown, Appraisal> = v.object({
  badge: v.object({
    notice: v.exactOptional(carriedLine),
    doubt: v.exactOptional(carriedLine),
    named: v.exactOptional(carriedLine),
    people: lines,
    date: v.exactOptional(carriedLine),
    unseen: lines,
    sources: carriedLine,
    short: lines,
  }),
  badgeLabel: lines,
  scope: lines,
  findings: list(findingSchema),
  lists: v.pipe(v.array(v.object({ id: carriedId, name: carriedLine })), v.maxLength(MOST_REFERENCES)),
  references: v.pipe(v.array(referenceSchema), v.maxLength(MOST_REFERENCES)),
  pageYear: v.exactOptional(count),
});
