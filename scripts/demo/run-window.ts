import type { BrowserName } from '../browsers/find.ts';
import { openBrowser } from '../browsers/open.ts';
import { type DemoRun, traffic } from './run.ts';

/**
 * Opens a window with the extension and the article and waits until the reader closes it.
 * The choice on the welcome page is the reader's: it is the first tab.
 */
export async function runWindow(browser: BrowserName, run: DemoRun): Promise<void> {
  const driver = await openBrowser(browser, {
    extension: run.extension,
    headless: false,
    ...traffic(run),
  });
  const stop = () => void driver.close();
  process.once('SIGINT', stop);
  const tab = await driver.newTab();
  await tab.goto(run.address);
  console.log(`The article is open at ${run.address}. Close the window to end.`);
  if (run.isFile && !run.isOnline) {
    console.log('The services do not answer from here. A stand-in answers instead: its titles say');
    console.log('"sample data", and no other page can be opened in this window.');
  }
  await driver.closed;
  process.off('SIGINT', stop);
}
