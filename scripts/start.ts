import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers/ensure.ts';
import type { BrowserName } from './browsers/find.ts';
import { build, buildFolder, isCurrent } from './builds.ts';
import { runHeadless } from './demo/run-headless.ts';
import { runWindow } from './demo/run-window.ts';
import { servicesAnswer } from './demo/services.ts';
import { readTarget } from './demo/target.ts';
import { hasList, withSampleList } from './retractions/sample-build.ts';
import { startStandIn } from './stand-in/server.ts';

/*
 * `npm start [-- [--firefox] FILE|URL]`: opens the sample article, a file or an address in a browser with the
 * extension in it. Without a display it drives the article itself and leaves pictures and `appraisal.json`.
 */

const { values, positionals } = parseArgs({
  options: { firefox: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const target = readTarget(positionals[0]);
if (target.kind === 'missing') {
  console.error(
    `There is no file ${target.path}. Give a file or an address that begins with http:// or https://.`,
  );
  process.exit(1);
}

const browser: BrowserName = values.firefox ? 'firefox' : 'chromium';
const headless = values.headless || !hasDisplay();
if (headless && values.firefox) {
  console.error('Without a display the demonstration runs in Chromium; leave out --firefox.');
  process.exit(1);
}

const { [browser]: executable } = ensureBrowsers([browser]);
if (!isCurrent(browser)) {
  console.log('Building …');
  if (!build(browser)) process.exit(1);
}

// A build with a list of its own shows that one.
const sample = hasList(buildFolder(browser)) ? undefined : await withSampleList(buildFolder(browser));

const isOnline = await servicesAnswer();
const standIn = await startStandIn();
if (target.kind === 'file') {
  const { hostname, pathname } = new URL(target.address);
  standIn.serve(hostname, ({ path }) => (path === pathname ? target.answer : { status: 404, body: '' }));
}

const run = {
  executable,
  extension: sample?.folder ?? buildFolder(browser),
  address: target.address,
  standIn,
  isFile: target.kind === 'file',
  isOnline,
};
try {
  await (headless ? runHeadless(run) : runWindow(browser, run));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await standIn.stop();
  await sample?.remove();
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
