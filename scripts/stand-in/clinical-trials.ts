import { type Answer, json, type RecordedRequest } from './exchange.ts';

/**
 * Answers as ClinicalTrials.gov's `GET /api/v2/studies/{nct}` does, for any number but those that end in 0.
 * Source: https://clinicaltrials.gov/data-api/api
 */
export function clinicalTrials({ url }: RecordedRequest): Answer | undefined {
  const nct = /^\/api\/v2\/studies\/(NCT\d{8})$/.exec(new URL(url).pathname)?.[1];
  if (nct === undefined) return undefined;
  if (nct.endsWith('0')) return { status: 404, body: `NCT number ${nct} not found` };
  return json({
    protocolSection: {
      identificationModule: { nctId: nct, briefTitle: `An invented trial, ${nct} (sample data)` },
      statusModule: {
        overallStatus: 'COMPLETED',
        startDateStruct: { date: '2012-03' },
        completionDateStruct: { date: '2014-06-30', type: 'ACTUAL' },
        lastUpdatePostDateStruct: { date: '2015-02-01', type: 'ACTUAL' },
      },
      designModule: { studyType: 'INTERVENTIONAL', phases: ['PHASE3'] },
    },
    hasResults: true,
  });
}
