import { beforeAll, describe, expect, test } from 'vitest';
import { HOST_TAG } from '../../scripts/browsers/driver.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { type ReactVersion, reactPage, SCRIPT } from './support/react-pages.ts';
import { openSession } from './support/session.ts';

const session = openSession();

const HOST = 'www.sample-app.test';

interface Hydration {
  version: string;
  hydrated: boolean;
  errors: string[];
}

describe.each<ReactVersion>([18, 19])('a page whose whole document React %d hydrates', version => {
  beforeAll(async () => {
    const { page, script } = await reactPage(version);
    session.standIn.serve(HOST, ({ path }) => (path === SCRIPT ? script : page));
  });

  test.each([
    ['at once', ''],
    ['1.5 s after load', '?late'],
  ])('hydrates without an error, %s, and then has the overlay', async (_, query) => {
    const { tab } = session;
    await tab.goto(`https://${HOST}/app${query}`);
    const hydration = () => tab.evaluate((): Hydration => Reflect.get(window, 'hydration'));

    await until('the page to hydrate', async () => (await hydration()).hydrated);
    await until('the overlay', () => tab.evaluate(tag => document.querySelector(tag) !== null, HOST_TAG));
    await tab.evaluate(() => document.getElementById('count')?.click());
    await until('the page to answer a click', () =>
      tab.evaluate(() => document.getElementById('count')?.textContent === 'Clicked 1 times'),
    );

    const { version: running, errors } = await hydration();
    expect(running.split('.')[0]).toBe(String(version));
    expect(errors).toEqual([]);
  });
});
