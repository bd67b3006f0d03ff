/*
 * ClinicalTrials.gov, API version 2: title, status, phase, type, results and dates of a registered trial.
 *
 * Limits     None documented (https://clinicaltrials.gov/data-api/api); its robots.txt asks crawlers for one request
 *            a second, and so do we.
 * Batch      `filter.ids` takes many numbers and refuses them all for one that it does not know, so one a request,
 *            and only for a card that is opened.
 * Politeness None asked for.
 * Redirects  An old number of a study answers 301 to the present one on the same host; the answer names both.
 * Errors     In plain text: 404 "NCT number … not found", 400 for a malformed one.
 * Form       `fields` takes the names of https://clinicaltrials.gov/data-api/about-api/study-data-structure. Text is
 *            Markdown with escapes ("\[", "\>").
 * Licence    Public domain (https://clinicaltrials.gov/about-site/terms-conditions).
 */
import * as v from 'valibot';
import type { Said, Trial, Work } from '../model.ts';
import type { Page } from '../net/answer.ts';
import { parseJson } from '../parse-json.ts';
import { plainLine } from '../plain-text.ts';
import { calendarDate, possibleDate } from '../possible-date.ts';
import { SERVICE_ORIGINS } from '../services.ts';
import { badAnswer, forEveryKey, type Provider, type Readings, type ServiceRequest } from './provider.ts';
import { lenient } from './record-parts.ts';

const STUDIES = `${SERVICE_ORIGINS['ClinicalTrials.gov']}/api/v2/studies`;

const FIELDS =
  'NCTId,NCTIdAlias,BriefTitle,OverallStatus,Phase,StudyType,HasResults,StartDate,CompletionDate,LastUpdatePostDate';

const date = lenient(v.object({ date: v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/)) }));

const study = v.object({
  protocolSection: v.object({
    identificationModule: v.object({
      nctId: v.string(),
      nctIdAliases: lenient(v.array(v.string())),
      briefTitle: v.pipe(v.string(), v.nonEmpty()),
    }),
    statusModule: v.object({
      overallStatus: v.pipe(v.string(), v.nonEmpty()),
      startDateStruct: date,
      completionDateStruct: date,
      lastUpdatePostDateStruct: date,
    }),
    designModule: lenient(v.object({ studyType: lenient(v.string()), phases: lenient(v.array(v.string())) })),
  }),
  hasResults: lenient(v.boolean()),
});

export function clinicalTrials(): Provider {
  return {
    service: 'ClinicalTrials.gov',
    asked: 'open',
    pace: { intervalMs: 1000, concurrent: 1 },
    redirect: 'follow',
    givesNotices: false,
    keyOf: ({ identifiers: { nct } }) => {
      const number = nct?.toUpperCase();
      return number !== undefined && /^NCT\d{8}$/.test(number) ? number : undefined;
    },
    requestsFor: keys =>
      keys.map(nct => ({ address: `${STUDIES}/${nct}?format=json&fields=${FIELDS}`, keys: [nct] })),
    read,
  };
}

function read(page: Page, request: ServiceRequest, on: string): Readings {
  const isUnknown = page.code === 404 && /^NCT number \S+ not found$/.test(page.body.trim());
  if (isUnknown) return forEveryKey(request, { status: 'unknown' });
  const parsed = v.safeParse(study, parseJson(page.body));
  if (page.code !== 200 || !parsed.success) return badAnswer(request);
  const { nctId, nctIdAliases = [] } = parsed.output.protocolSection.identificationModule;
  if (!request.keys.some(key => [nctId, ...nctIdAliases].includes(key))) return badAnswer(request);
  return forEveryKey(request, { status: 'found', record: recordOf(parsed.output, on) });
}

function recordOf({ protocolSection, hasResults }: v.InferOutput<typeof study>, on: string): Work {
  const said = <T>(value: T): Said<T> => ({ value, by: 'ClinicalTrials.gov', on });
  const { identificationModule, statusModule, designModule } = protocolSection;
  const title = plainLine(identificationModule.briefTitle.replace(/\\([\\[\]<>*_~`#^+.-])/g, '$1'));
  const [start, completed, lastUpdated] = [
    // A trial may be planned years ahead.
    calendarDate(statusModule.startDateStruct?.date),
    calendarDate(statusModule.completionDateStruct?.date),
    possibleDate(statusModule.lastUpdatePostDateStruct?.date, on),
  ];
  const trial: Trial = {
    nct: identificationModule.nctId,
    title,
    status: statusModule.overallStatus,
    phases: designModule?.phases ?? [],
    ...(designModule?.studyType && { studyType: designModule.studyType }),
    ...(hasResults !== undefined && { hasResults }),
    ...(start && { start }),
    ...(completed && { completed }),
    ...(lastUpdated && { lastUpdated }),
  };
  return {
    identifiers: { nct: identificationModule.nctId },
    ...(title !== '' && { title: said(title) }),
    container: said('ClinicalTrials.gov'),
    trial: said(trial),
    notices: [],
    noticesAskedOf: [],
  };
}
