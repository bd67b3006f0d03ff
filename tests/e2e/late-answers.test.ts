import { describe, expect, test } from 'vitest';
import { chooseLookups } from '../../scripts/browsers/product.ts';
import { cardSays, click, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

/** Longer than the card waits for the others, and shorter than any answer may take. */
const LATE_MS = 6_000;
const LATE_SHOWS_WITHIN_MS = 20_000;

describe('a service that answers when the card is long open', () => {
  const session = openSession();

  test('is named until then; its answer comes to the open card by itself', async () => {
    const { driver, standIn, tab } = session;
    await chooseLookups(driver, 'on-open');
    standIn.delay('PubMed', LATE_MS);
    await openArticle(tab, ADDRESSES.sample);
    await click(tab, '(1)');
    const early = await cardSays(tab, /We are still asking PubMed\./);
    expect(early.text).toContain('What a medicine adds');
    expect(early.text).not.toContain('PubMed lists it as');
    const late = await cardSays(tab, /PubMed lists it as: Meta-Analysis\./, LATE_SHOWS_WITHIN_MS);
    expect(late.text).not.toContain('We are still asking PubMed.');
    // The journal that PubMed names is asked about in turn.
    await cardSays(tab, /NLM Catalog lists its journal as indexed in MEDLINE now\./, LATE_SHOWS_WITHIN_MS);
  });
});
