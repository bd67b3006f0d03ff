import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { speak } from '../../../lib/wording/index.ts';
import { english, languageFor } from '../../../lib/wording/languages.ts';
import { LANGUAGE_TAGS } from '../../../lib/wording/tags.ts';
import type { Stage } from '../../../scripts/gallery/stage.ts';
import type { Setting } from '../../../scripts/gallery/states/index.ts';
import { boxFaults } from './boxes.ts';
import { ALL_TEXT, borderFaults, focusFaults, textContrastFaults } from './contrast.ts';
import { watchComponents } from './drawn-components.ts';
import { closeGallery, openGallery, setTheme, setWidth, still, TEST_FONT } from './gallery-under-test.ts';

/** Every state at once takes seconds on a machine that does other things too. */
const BUSY = { timeout: 120_000 };

/** What is over within a frame is a change, not a movement. */
const ONE_FRAME_S = 1 / 60;

/** A desk, a phone, and 1280 px at 400 % (WCAG 2.2, 1.4.10). */
const WIDEST = 1280;
const PHONE = 390;
const WIDTHS = [WIDEST, PHONE, 320];

const SETTINGS: readonly (readonly [name: string, setting: Setting])[] = [
  ...LANGUAGE_TAGS.map(tag => [tag, { theme: 'light', tag, language: languageFor(tag, '', 'all') }] as const),
  ['English from right to left', { theme: 'light', tag: 'en', language: { ...english, direction: 'rtl' } }],
];

/** Each state alone may break these; many beside each other do. */
const OF_WHOLE_PAGES = [
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
  'region',
];
const RULES = Object.fromEntries(OF_WHOLE_PAGES.map(rule => [rule, { enabled: false }]));
/** What differs in the dark, and what differs in another language. */
const PARTS = {
  contrast: ['cat.color'],
  words: ['cat.language', 'cat.name-role-value', 'cat.text-alternatives'],
};
type Part = 'all' | keyof typeof PARTS;

async function axeFaults(stages: readonly Stage[], part: Part): Promise<string[]> {
  const include = stages.map(({ element }) => [`#${element.id}`]);
  const { violations } = await axe.run(
    { include },
    {
      resultTypes: ['violations'],
      ...(part === 'all' ? {} : { runOnly: PARTS[part] }),
      rules: RULES,
    },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${JSON.stringify(target)} ${html.slice(0, 160)}`),
  );
}

const isTab = ({ state }: Stage) => state.drawing.on === 'tab';
/** What is drawn in another form on a phone. */
const isOtherOnPhone = ({ state: { group, name } }: Stage) =>
  group === 'badge' || name === 'found' || name === 'several sources' || name === 'report';

const emulate = (name: string, value: string) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });

describe.each(SETTINGS)('every state in %s', BUSY, (_, setting) => {
  let stages: Stage[] = [];
  beforeAll(async () => {
    await setWidth(WIDEST);
    stages = await openGallery(setting);
  }, BUSY.timeout);
  afterAll(() => {
    closeGallery(stages);
    speak(english);
  });

  it('is drawn in the font of the tests', () => {
    expect(document.fonts.check(`400 14px ${TEST_FONT}`)).toBe(true);
    for (const { root } of stages) {
      const surface = root.querySelector('.eo-root');
      expect(surface && getComputedStyle(surface).fontFamily).toBe(TEST_FONT);
    }
  });

  it.each(WIDTHS)('keeps its boxes at %i px', async width => {
    await setWidth(width);
    expect(stages.flatMap(boxFaults)).toEqual([]);
  });

  // Other words make no other structure of what lies on the page; a tab's language is its own.
  if (setting.tag !== 'en') {
    it('has no violations in its tabs', async () => {
      expect(await axeFaults(stages.filter(isTab), 'words')).toEqual([]);
    });
  }
});

describe('every state', BUSY, () => {
  let stages: Stage[] = [];
  let undrawn = (): string[] => ['nothing drawn yet'];
  beforeAll(async () => {
    await setWidth(WIDEST);
    undrawn = watchComponents();
    stages = await openGallery({ theme: 'light', tag: 'en', language: english });
  }, BUSY.timeout);
  afterAll(() => {
    closeGallery(stages);
    speak(english);
  });

  describe.each(['light', 'dark'] as const)('%s', theme => {
    beforeAll(() => setTheme(stages, theme));

    it('words stand out', () => {
      expect(stages.flatMap(stage => textContrastFaults(stage))).toEqual([]);
    });

    it('so do controls and the focus', () => {
      expect(stages.flatMap(borderFaults)).toEqual([]);
      expect(stages.flatMap(focusFaults)).toEqual([]);
    });
  });

  it('axe finds nothing', async () => {
    await setTheme(stages, 'light');
    expect(await axeFaults(stages, 'all')).toEqual([]);
  });

  // Tabs are asked in the dark by the tests of the extension's own pages.
  it('axe finds nothing in the dark: colours are what differs', async () => {
    await setTheme(stages, 'dark');
    expect(
      await axeFaults(
        stages.filter(stage => !isTab(stage)),
        'contrast',
      ),
    ).toEqual([]);
  });

  it('axe finds nothing in the forms of a phone', async () => {
    await setWidth(PHONE);
    expect(await axeFaults(stages.filter(isOtherOnPhone), 'all')).toEqual([]);
    await setWidth(WIDEST);
  });

  it('every component is in one of them', () => {
    expect(undrawn()).toEqual([]);
  });

  it('forced: the reader’s own few colours hold, and surfaces have an edge', async () => {
    await emulate('forced-colors', 'active');
    try {
      await still(stages); // grounds of buttons change by degrees
      expect(stages.flatMap(stage => textContrastFaults(stage, ALL_TEXT))).toEqual([]);
      expect(stages.flatMap(borderFaults)).toEqual([]);
      expect(stages.flatMap(focusFaults)).toEqual([]);
      expect(stages.flatMap(edgelessSurfaces)).toEqual([]);
    } finally {
      await emulate('forced-colors', 'none');
    }
  });

  it('nothing moves where the reader asked for less motion', async () => {
    expect(stages.flatMap(moving)).not.toEqual([]);
    await emulate('prefers-reduced-motion', 'reduce');
    try {
      expect(stages.flatMap(moving)).toEqual([]);
    } finally {
      await emulate('prefers-reduced-motion', 'no-preference');
    }
  });
});

/** Surfaces on the page that would run into it where no shadow is drawn. */
function edgelessSurfaces({ root, element }: Stage): string[] {
  return [...root.querySelectorAll('.eo-card, .eo-panel-place, .eo-badge, .eo-unopened')]
    .filter(surface => getComputedStyle(surface).borderTopStyle === 'none')
    .map(surface => `${element.id}: ${surface.className}`);
}

/** Elements with an animation or a transition that takes time. */
function moving({ root, element }: Stage): string[] {
  return [...root.querySelectorAll('.eo-root, .eo-root *')]
    .filter(each => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(each);
      const takesTime = (durations: string) =>
        durations.split(', ').some(each => Number.parseFloat(each) > ONE_FRAME_S);
      return (animationName !== 'none' && takesTime(animationDuration)) || takesTime(transitionDuration);
    })
    .map(each => `${element.id}: ${each.className}`);
}
