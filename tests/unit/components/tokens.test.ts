import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio, readPalette } from './palette.ts';

// Read from disk: Vitest empties style sheets that are imported in Node.
const tokens = ['tokens.css', 'page-tokens.css', 'line-tokens.css']
  .map(name => readFileSync(new URL(`../../../components/${name}`, import.meta.url), 'utf8'))
  .join('\n');
const components = new URL('../../../components/', import.meta.url);
const sheets = readdirSync(components, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.css'))
  .map(name => readFileSync(new URL(name, components), 'utf8'));
const COMMENTS = /\/\*[\s\S]*?\*\//g;

/** WCAG 2.2, 1.4.6 (AAA): text that is read. */
const BODY_TEXT = 7;
/** WCAG 2.2, 1.4.3 (AA), which we also ask of lines that show where a control is (1.4.11 asks 3). */
const ALL_ELSE = 4.5;

const NOTICES = [
  'retraction',
  'withdrawal',
  'expression-of-concern',
  'correction',
  'reinstatement',
  'problem',
] as const;

const GROUNDS = ['surface', 'surface-sunken', 'surface-raised', 'surface-hover'] as const;

/** Every pair that may stand together: foreground, background, least ratio. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...GROUNDS.flatMap(
    ground =>
      [
        ['text', ground, BODY_TEXT],
        ['text-secondary', ground, BODY_TEXT],
        ['text-muted', ground, ALL_ELSE],
        ['link', ground, ALL_ELSE],
        ['link-hover', ground, ALL_ELSE],
        ['border-control', ground, ALL_ELSE],
        ['accent', ground, ALL_ELSE],
        ['focus', ground, ALL_ELSE],
      ] as const,
  ),
  ['text', 'surface-active', BODY_TEXT],
  ['on-accent', 'accent', ALL_ELSE],
  ['on-accent', 'accent-hover', ALL_ELSE],
  ['accent', 'accent-surface', ALL_ELSE],
  ['text', 'accent-surface', BODY_TEXT],
  ['text-secondary', 'accent-surface', BODY_TEXT],
  ...NOTICES.flatMap(
    kind =>
      [
        [`${kind}-text`, `${kind}-surface`, BODY_TEXT],
        [`${kind}-edge`, `${kind}-surface`, ALL_ELSE],
        ['link', `${kind}-surface`, ALL_ELSE],
      ] as const,
  ),
];

/** Colours that carry no text and show no control: separators, shadows, skeletons. */
const DECORATIVE = new Set(['border', 'shadow-color', 'shadow-color-near', 'skeleton', 'skeleton-shine']);

describe('tokens.css', () => {
  const palette = readPalette(tokens);

  for (const theme of ['light', 'dark'] as const) {
    it.each(PAIRS)(`${theme}: %s on %s has at least %f : 1`, (foreground, background, least) => {
      const ratio = contrastRatio(palette[theme].get(foreground), palette[theme].get(background));
      expect(ratio).toBeGreaterThanOrEqual(least);
    });
  }

  it('leaves no colour unmeasured', () => {
    const measured = new Set(PAIRS.flat());
    const unmeasured = [...palette.light.keys()].filter(
      name => !(measured.has(name) || DECORATIVE.has(name)),
    );
    expect(unmeasured).toEqual([]);
  });

  it('gives every colour a system colour when the reader forces their own', () => {
    const forced = tokens.slice(tokens.indexOf('@media (forced-colors: active)'));
    const shadows = new Set(['shadow-color', 'shadow-color-near']);
    const missing = [...palette.light.keys()].filter(
      name => !(shadows.has(name) || forced.includes(`--eo-${name}:`)),
    );
    expect(missing).toEqual([]);
  });

  it('uses px for sizes, since pages change what rem and em mean', () => {
    const lengths = sheets.map(sheet => sheet.replaceAll(COMMENTS, '')).join('\n');
    expect(lengths).not.toMatch(/\d(?:rem|em|pt)\b/);
  });

  it('keeps motion at or under 150 ms', () => {
    const durations = [...tokens.matchAll(/--eo-motion[a-z-]*: (\d+)ms/g)].map(match => Number(match[1]));
    expect(durations.length).toBeGreaterThan(0);
    expect(Math.max(...durations)).toBeLessThanOrEqual(150);
  });

  it('defines each token that a style sheet uses, and no other', () => {
    const used = new Set(
      sheets.flatMap(sheet => [...sheet.matchAll(/var\((--eo-[a-z0-9-]+)/g)].map(at => at[1])),
    );
    const defined = new Set([...tokens.matchAll(/^ {2}(--eo-[a-z0-9-]+):/gm)].map(at => at[1]));
    expect([...used].filter(name => !defined.has(name))).toEqual([]);
    expect([...defined].filter(name => !used.has(name))).toEqual([]);
  });

  it('is the one place with colours', () => {
    const others = sheets
      .filter(sheet => !tokens.includes(sheet))
      .map(sheet => sheet.replaceAll(COMMENTS, ''));
    expect(others.length).toBeGreaterThan(0);
    expect(others.flatMap(sheet => sheet.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi) ?? [])).toEqual(
      [],
    );
  });
});
