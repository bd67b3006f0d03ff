import { describe, expect, it } from 'vitest';
import terms from '../../../data/health-terms.tsv?raw';
import moreTerms from '../../../data/health-terms-beyond-english.tsv?raw';
import { looksLikeHealth } from '../../../lib/article/health-gate.ts';
import { cell, parseTable } from '../../../lib/article/text/table.ts';

function page(body: string, head = '<title>Notes</title>', lang = 'en'): Document {
  return new DOMParser().parseFromString(
    `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** Words of conditions and care that the gate knows, beside one more; the others stand beside one of these in real titles. */
const KNOWN_SHARE = 0.55;

describe('looksLikeHealth', () => {
  it.each([
    ['en', 'How to Ease a Sore Throat at Night: Symptoms and Treatment'],
    ['de', 'Rückenschmerzen: Ursachen und Behandlung'],
    ['fr', 'Douleur au genou : symptômes et traitements'],
    ['es', 'Dolor de cabeza: síntomas y tratamiento'],
    ['pt', 'Dor de cabeça: sintomas e tratamento'],
    ['it', 'Mal di testa: sintomi e terapia'],
    ['nl', 'Hoofdpijn: klachten en behandeling'],
  ])('knows a title in %s', (lang, title) => {
    expect(looksLikeHealth(page('<p>…</p>', `<title>${title}</title>`, lang))).toBe(true);
  });

  it('looks at the headline, the description and the first paragraphs', () => {
    expect(looksLikeHealth(page('<h1>Living with asthma: a patient’s diary</h1>'))).toBe(true);
    expect(
      looksLikeHealth(
        page('', '<title>Notes</title><meta name="description" content="Ask your doctor or nurse.">'),
      ),
    ).toBe(true);
    expect(looksLikeHealth(page('<p>Ten things.</p><p>A patient told us of her cough and fever.</p>'))).toBe(
      true,
    );
  });

  it('knows medical markup without any word', () => {
    const script = '<script type="application/ld+json">{"@type":"MedicalWebPage"}</script>';
    expect(looksLikeHealth(page('<p>…</p>', `<title>Notes</title>${script}`))).toBe(true);
  });

  it('lets a page go that has one such word, or two in its text alone', () => {
    expect(looksLikeHealth(page('<h1>How we treat our suppliers</h1>'))).toBe(false);
    expect(looksLikeHealth(page('<p>An eye for detail, and a feast for the ear.</p>'))).toBe(false);
  });

  it('lets other pages go', () => {
    expect(looksLikeHealth(page('<h1>Quarterly results of the steel works</h1><p>Revenue rose.</p>'))).toBe(
      false,
    );
    expect(looksLikeHealth(page('', ''))).toBe(false);
  });

  it('knows most of the vocabulary that the reader decides by', () => {
    const words = [...parseTable(terms), ...parseTable(moreTerms)]
      .filter(row => ['condition', 'care'].includes(cell(row, 'group')))
      .map(row => cell(row, 'word').replace('*', ''));
    const known = words.filter(word =>
      looksLikeHealth(page('', `<title>${word}: what a nurse says</title>`)),
    );
    expect(known.length / words.length).toBeGreaterThan(KNOWN_SHARE);
  });
});
