import * as v from 'valibot';
import type { Figure, Row } from '../harness/figure.ts';
import { median, ms } from '../harness/median.ts';

const SOURCES = 300;
const REPETITIONS = 40;
/** Milliseconds: the panel is made anew for each answer that arrives, within a frame of 16 ms with room to draw. */
const MOST = { appraise: 5, again: 5, glance: 1, view: 1, worksheet: 1 } as const;
const TASKS = ['appraise', 'again', 'glance', 'view', 'worksheet'] as const;
const WORDS = {
  appraise: 'appraise, for the first time',
  again: 'appraise, after one more answer',
  glance: 'what the badge shows',
  view: 'one view of it',
  worksheet: 'worksheet',
} as const;
/** Fewer would mean that sections were left out. */
const LEAST_FINDINGS = 25;

const timesSchema = v.record(v.string(), v.array(v.number()));
const appraisedSchema = v.object({ findings: v.number(), references: v.number() });

/** Making everything that panel, badge and worksheet say of an article with many sources, all of them known. */
export const appraiseArticle: Figure = {
  name: 'appraising an article',
  async measure(page) {
    const tab = await page.open('<!doctype html><html lang="en"><body></body></html>', 'appraisal');
    const said = v.parse(appraisedSchema, await tab.evaluate(`appraised(${SOURCES})`));
    if (said.references !== SOURCES || said.findings < LEAST_FINDINGS) {
      throw new Error(`the appraisal said too little: ${JSON.stringify(said)}`);
    }
    const times = v.parse(timesSchema, await tab.evaluate(`timeAppraisal(${SOURCES}, ${REPETITIONS})`));
    return TASKS.map(
      (task): Row => ({
        what: `${WORDS[task]}, ${SOURCES} sources`,
        value: median(times[task] ?? []),
        unit: 'ms',
        bound: 'at most',
        limit: MOST[task],
        beside: `slowest ${ms(Math.max(...(times[task] ?? [])))}, ${said.findings} findings`,
      }),
    );
  },
};
