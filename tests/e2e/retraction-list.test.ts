import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { permissionFor } from '../../lib/works/services.ts';
import { chooseLookups } from '../../scripts/browsers/product.ts';
import { buildFolder } from '../../scripts/builds.ts';
import { withSampleList } from '../../scripts/retractions/sample-build.ts';
import type { StandIn } from '../../scripts/stand-in/server.ts';
import { cardSays, click, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

/* The build as it ships, once without a list and once with the invented one among its files; look-ups are off. */

const RETRACTED = '(7)';

/** What went to any of the services. */
const toServices = (standIn: StandIn) =>
  standIn.requests().filter(({ url }) => permissionFor(url) !== undefined);

describe('a build without a list', () => {
  const session = openSession();

  test('says so, and calls nothing clean', async () => {
    const { driver, tab } = session;
    await chooseLookups(driver, 'off');
    await openArticle(tab, ADDRESSES.long);
    await click(tab, RETRACTED);
    const { text } = await cardSays(tab, /We have no list of retracted papers in this build/);
    expect(text).not.toMatch(/has no notice/);
  });
});

describe('a build with a list', () => {
  let copy: Awaited<ReturnType<typeof withSampleList>> | undefined;
  beforeAll(async () => {
    copy = await withSampleList(buildFolder(inject('browser')));
  });
  afterAll(() => copy?.remove());
  const session = openSession({ extension: () => copy?.folder });

  test('gives its notices with look-ups off, and asks nobody', async () => {
    const { driver, standIn, tab } = session;
    await chooseLookups(driver, 'off');
    await openArticle(tab, ADDRESSES.long);
    await click(tab, RETRACTED);
    const { text } = await cardSays(tab, /Retracted: January 14, 2020/);
    expect(text).toMatch(/We read this in the sample data list of November 3, 2026/);
    expect(text).toMatch(/What this does not mean/);
    expect(toServices(standIn)).toEqual([]);
  });
});
