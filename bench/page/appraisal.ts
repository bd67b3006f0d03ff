import { glance } from '../../lib/appraisal/glance.ts';
import { appraise } from '../../lib/appraisal/index.ts';
import { viewOf } from '../../lib/appraisal/views.ts';
import { worksheet } from '../../lib/appraisal/worksheet/index.ts';
import { generateInput } from '../pages/appraisal-input.ts';
import { inTurn } from './in-turn.ts';

/** Times the tasks of these names in turn on an article with as many sources, in milliseconds. */
function timeAppraisal(sources: number, repetitions: number): Promise<Record<string, number[]>> {
  const input = generateInput(sources);
  const appraisal = appraise(input);
  // Nothing is kept from one run to the next: other objects with the same in them.
  let first = input;
  // One more answer, as they arrive while the panel is open.
  let again = input;
  return inTurn(
    {
      appraise: {
        before: () => {
          first = generateInput(sources);
        },
        run: () => appraise(first),
      },
      again: {
        before: () => {
          again = {
            ...input,
            works: new Map(input.works).set('reference-1', { status: 'unknown', askedOf: ['PubMed'] }),
          };
        },
        run: () => appraise(again),
      },
      glance: { run: () => glance(input) },
      view: { run: () => viewOf(appraisal, 'clinician') },
      worksheet: { run: () => worksheet(appraisal, input.article) },
    },
    repetitions,
  );
}

/** What was said, so that an empty appraisal can't pass for a fast one. */
function appraised(sources: number) {
  const { findings, references } = appraise(generateInput(sources));
  return { findings: findings.length, references: references.length };
}

Object.assign(globalThis, { timeAppraisal, appraised });
