import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { ensureBrowsers } from './browsers/ensure.ts';
import { build } from './builds.ts';

/*
 * `npm test`: types, lint and unused code; the two builds; then every test. The last line alone says
 * "N passed, N failed", counted from Vitest's own reports. A check or build that fails counts as one failure.
 */

const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.output', 'test-reports');

/**
 * One after the other: rounds, and in each the projects of a lane. Lanes run side by side (the machine is taken to have
 * two cores); what mostly waits leaves them to what mostly computes. "built" builds anew what all browsers load, so it
 * is done before they start.
 */
const TEST_RUNS: string[][][] = [
  [['unit', 'unit-apart'], ['built']],
  [
    ['pages'],
    ['browser'],
    ['gallery', 'alike-chromium'],
    ['waiting-firefox'],
    ['waiting-chromium', 'matrix-chromium'],
  ],
  [['e2e-chromium'], ['e2e-firefox']],
];

const CHECKS: { what: string; script: string; args: string[] }[] = [
  { what: 'types', script: 'typescript/bin/tsc', args: ['--noEmit'] },
  {
    what: 'lint and format',
    script: '@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings', '.'],
  },
  { what: 'unused code', script: 'knip/bin/knip.js', args: [] },
];

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.string(),
      assertionResults: v.array(
        v.object({
          status: v.string(),
          fullName: v.string(),
          failureMessages: v.nullish(v.array(v.string()), []),
        }),
      ),
    }),
  ),
});

type Report = v.InferOutput<typeof reportSchema>;

interface Outcome {
  passed: number;
  failed: number;
  /** What failed, and why, a text each. */
  faults: string[];
}

/** Of an error's text and its calls, enough to know where it stands. */
const FAULT_LINES = 12;

ensureBrowsers(['chromium', 'firefox']);
await rm(REPORTS, { recursive: true, force: true });
await mkdir(REPORTS, { recursive: true });

const outcomes: Outcome[] = [];
heading(CHECKS.map(({ what }) => what).join(', '));
const checks = CHECKS.map(async ({ what, script, args }) => stage(what, await run(script, args)));
outcomes.push(...(await Promise.all(checks)));
for (const browser of ['chromium', 'firefox'] as const) {
  heading(`build for ${browser}`);
  outcomes.push(stage(`build for ${browser}`, build(browser)));
}
for (const lanes of TEST_RUNS) {
  heading(`tests: ${lanes.flat().join(', ')}`);
  outcomes.push(...(await Promise.all(lanes.map(runLane))).flat());
}

for (const fault of outcomes.flatMap(({ faults }) => faults)) console.log(`\nfailed: ${fault}`);
const sum = (of: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

function heading(text: string): void {
  console.log(`\n== ${text} (${Math.round(performance.now() / 1000)} s after the start)`);
}

function stage(what: string, succeeded: boolean): Outcome {
  return succeeded ? { passed: 0, failed: 0, faults: [] } : { passed: 0, failed: 1, faults: [what] };
}

async function runLane(projects: readonly string[]): Promise<Outcome[]> {
  const lane: Outcome[] = [];
  for (const project of projects) lane.push(await runTests(project));
  return lane;
}

async function runTests(project: string): Promise<Outcome> {
  const report = join(REPORTS, `${project}.json`);
  const succeeded = await run('vitest/vitest.mjs', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return count(project, report, succeeded);
}

/** A test that was skipped, a file that could not be read and a run without a report have not passed. */
async function count(project: string, report: string, succeeded: boolean): Promise<Outcome> {
  const text = await readFile(report, 'utf8').catch(() => undefined);
  if (text === undefined) return stage(`${project}: the run ended before its tests did`, false);
  const { testResults, ...totals } = v.parse(reportSchema, JSON.parse(text));
  const faults = faultsOf(testResults);
  const left = totals.numPendingTests + totals.numTodoTests;
  const unread = testResults.filter(isUnread).length;
  const failed = totals.numFailedTests + left + unread;
  if (left > 0) faults.push(`${left} tests were not run`);
  if (failed === 0 && !succeeded)
    return { ...stage(`${project}: an error outside its tests`, false), passed: totals.numPassedTests };
  return { passed: totals.numPassedTests, failed, faults: faults.map(fault => `${project}: ${fault}`) };
}

function faultsOf(files: Report['testResults']): string[] {
  return files.flatMap(file => {
    if (isUnread(file)) return [`${file.name}\n${firstLines(file.message)}`];
    return file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(test => `${file.name} > ${test.fullName}\n${firstLines((test.failureMessages ?? []).join('\n'))}`);
  });
}

function isUnread({ status, assertionResults }: Report['testResults'][number]): boolean {
  return status === 'failed' && assertionResults.length === 0;
}

function firstLines(text: string): string {
  return text.split('\n').slice(0, FAULT_LINES).join('\n');
}

/** Runs a program of the dependencies on this same Node. @returns whether it ended with status 0. */
function run(script: string, args: string[]): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', () => resolve(false));
    child.once('exit', (status, signal) => {
      if (signal) console.error(`${script} was ended by ${signal}`);
      resolve(status === 0);
    });
  });
}
