import { beforeEach, describe, expect, test } from 'vitest';
import { PHONE } from '../../scripts/browsers/driver.ts';
import { badge } from '../../scripts/browsers/product.ts';
import { aimAt, cardCloses, cardOpens, openArticle, tap } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession({ phone: true });

describe('on a phone', () => {
  beforeEach(() => openArticle(session.tab, ADDRESSES.sample));

  test('a tap opens the card as a sheet at the bottom, a second tap closes it', async () => {
    const { tab } = session;
    const marker = await aimAt(tab, '(2)', 'start');
    await tab.tap(marker.x, marker.y);
    const { box } = await cardOpens(tab);
    expect(box.width).toBeGreaterThan(PHONE.width - 40);
    expect(box.y + box.height).toBeGreaterThan(PHONE.height - 20);
    await tab.tap(marker.x, marker.y);
    await cardCloses(tab);
  });

  test('a tap elsewhere closes it', async () => {
    const { tab } = session;
    await tap(tab, '(2)');
    await cardOpens(tab);
    await tap(tab, 'How Do You Keep');
    await cardCloses(tab);
  });

  test('the badge is one line and stays inside the screen', async () => {
    const seen = await badge(session.tab);
    if (!seen) throw new Error('no badge');
    expect(seen.box.x).toBeGreaterThanOrEqual(0);
    expect(seen.box.x + seen.box.width).toBeLessThanOrEqual(PHONE.width);
    expect(seen.box.height).toBeLessThan(56);
  });
});
