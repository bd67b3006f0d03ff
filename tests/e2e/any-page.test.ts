import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESKTOP, HOST_TAG, type Point, type Preferences, type Size } from '../../scripts/browsers/driver.ts';
import { middle, type Seen } from '../../scripts/browsers/overlay-view.ts';
import { textBox } from '../../scripts/browsers/page-view.ts';
import { badge, card, chooseLookups, panel } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { cardCloses, cardOpens, openArticle, pressShortcut, scrollMarker } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession();

/** Air between a surface and the edge of the window, and as much for a scrollbar. */
const EDGE_PX = 32;
/** Between the card and its marker. */
const NEAR_PX = 16;

/** What pages, and extensions that recolour them, do to everything on a page. */
const STYLES: [string, string][] = [
  ['inverts everything, as dark modes do', 'html { filter: invert(1) hue-rotate(180deg) !important }'],
  [
    'changes what rem means',
    'html { font-size: 62.5% !important } * { font-size: 30px; letter-spacing: 4px }',
  ],
  ['unsets everything', '* { all: unset !important }'],
  [
    'transforms its root and body',
    'html { transform: scale(1) } body { transform: rotate(0.1deg); contain: paint }',
  ],
  ['zooms its root', 'html { zoom: 1.5 }'],
  ['zooms its body', 'body { zoom: 1.25 }'],
  ['runs from right to left', 'html, body, * { direction: rtl !important }'],
  ['runs from top to bottom', 'html { writing-mode: vertical-rl }'],
  [
    'hides strangers',
    'html > :not(head, body) { display: none !important; opacity: 0 !important } [popover] { display: none !important }',
  ],
];

/** The page's own style, in place of the one before. */
const setStyle = (css: string) =>
  session.tab.evaluate(text => {
    const style = document.querySelector('style#own') ?? document.createElement('style');
    style.id = 'own';
    style.textContent = text;
    document.head.append(style);
  }, css);

/** Whether a press on the middle of this reaches us: what is covered, clipped or elsewhere does not. */
async function isReached({ box }: Seen): Promise<boolean> {
  const { x, y } = middle(box);
  const tag = await session.tab.evaluate(
    (left, top) => document.elementFromPoint(left, top)?.localName ?? '',
    x,
    y,
  );
  return tag === HOST_TAG;
}

function expectInWindow({ box }: Pick<Seen, 'box'>, window: Size): void {
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(window.width);
  expect(box.y + box.height).toBeLessThanOrEqual(window.height);
}

/** At once: unlike a hover, a click need not wait until a scroll is past. @returns where it was */
async function pressMarker(): Promise<Point> {
  const { tab } = session;
  // High up: a paragraph may be higher than the window, and its end under the badge.
  const third = await tab.evaluate(() => innerHeight / 3);
  const at = middle(await scrollMarker(tab, '(2)', third));
  await tab.click(at.x, at.y);
  return at;
}

async function closeCard(): Promise<void> {
  await session.tab.press('Escape');
  await cardCloses(session.tab);
}

beforeAll(async () => {
  await chooseLookups(session.driver, 'off');
  await openArticle(session.tab, ADDRESSES.sample);
});

describe('a page that', () => {
  let plain: { badge: Seen['box']; card: Seen['box'] };

  beforeAll(async () => {
    const { tab } = session;
    const box = (await badge(tab))?.box;
    if (!box) throw new Error('no badge');
    await pressMarker();
    plain = { badge: box, card: (await cardOpens(tab)).box };
    await closeCard();
  });

  test.each(STYLES)('%s: badge and card are as ever', async (_, css) => {
    const { tab } = session;
    await setStyle(css);
    const { x, y } = await pressMarker();
    const { box } = await cardOpens(tab);
    expect(Math.abs(box.width - plain.card.width)).toBeLessThan(1);
    const beside = x >= box.x - NEAR_PX && x <= box.x + box.width + NEAR_PX;
    const gap = y < box.y ? box.y - y : y - (box.y + box.height);
    expect(beside).toBe(true);
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(NEAR_PX * 2);
    expectInWindow({ box }, DESKTOP);

    const seen = await until('the badge', () => badge(tab));
    expect(await isReached(seen)).toBe(true);
    expect(Math.abs(seen.box.height - plain.badge.height)).toBeLessThan(1);
    expect(seen.box.x + seen.box.width).toBeGreaterThan(DESKTOP.width - EDGE_PX * 3);
    expect(DESKTOP.height - seen.box.y - seen.box.height).toBeLessThan(EDGE_PX);
    const said = await tab.inOverlay(root => {
      const shown = root.querySelector('[role=dialog]');
      const style = shown && getComputedStyle(shown);
      return style && { size: style.fontSize, direction: style.direction };
    });
    expect(said).toEqual({ size: '14px', direction: 'ltr' });
    await closeCard();
  });

  test('is as ever again', async () => {
    await setStyle('');
    await pressMarker();
    expect((await cardOpens(session.tab)).box).toEqual(plain.card);
    await closeCard();
  });
});

describe('what a page shows over everything', () => {
  const tabOf = () => session.tab;
  const isOpen = (selector: string) =>
    tabOf().evaluate(find => document.querySelector(find) !== null, selector);
  const badgeIsBack = () => until('the badge', () => badge(tabOf()));

  test('a modal dialog: we are away while it is open, and its Escape is its own', async () => {
    const tab = tabOf();
    await pressMarker();
    await cardOpens(tab);
    await tab.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = '<p>May we store cookies?</p><button>Agree</button>';
      document.body.append(dialog);
      dialog.showModal();
    });
    await cardCloses(tab);
    await until('the badge to go', async () => !(await badge(tab)));
    expect(await isOpen('dialog:modal')).toBe(true);
    await tab.press('Escape');
    await until('the dialog to close', async () => !(await isOpen('dialog:modal')));
    expect(await isReached(await badgeIsBack())).toBe(true);
    expect(await card(tab)).toBeUndefined();
  });

  test('a dialog that is taken out of the page while it is open', async () => {
    const tab = tabOf();
    await tab.evaluate(() => document.querySelector('dialog')?.showModal());
    await until('the badge to go', async () => !(await badge(tab)));
    await tab.evaluate(() => document.querySelector('dialog')?.remove());
    await badgeIsBack();
  });

  test('a popover stays open; Escape closes ours, then the page’s', async () => {
    const tab = tabOf();
    await tab.evaluate(() => {
      const note = document.createElement('div');
      note.id = 'note';
      note.popover = 'auto';
      note.textContent = 'A note of the page';
      document.body.append(note);
    });
    const openPopover = () => tab.evaluate(() => document.querySelector<HTMLElement>('#note')?.showPopover());
    await openPopover();
    await pressShortcut(session.driver, tab, 'toggle-panel');
    await until('the panel', () => panel(tab));
    expect(await isOpen('#note:popover-open')).toBe(true);
    // The focus is the page's: the panel hears the key all the same.
    await tab.evaluate(() => document.querySelector<HTMLElement>('.author-box a')?.focus());
    await tab.press('Escape');
    await until('the panel to close', async () => !(await panel(tab)));
    expect(await isOpen('#note:popover-open')).toBe(true);
    await tab.press('Escape');
    await until('the popover to close', async () => !(await isOpen('#note:popover-open')));
    await badgeIsBack();
  });

  test('an element that fills the screen', async () => {
    const tab = tabOf();
    await tab.evaluate(() => {
      const film = document.createElement('button');
      film.id = 'film';
      film.textContent = 'Play the film';
      film.onclick = () => void film.requestFullscreen();
      document.body.prepend(film);
    });
    const { x, y } = middle(await textBox(tab, 'Play the film'));
    await tab.click(x, y);
    await until('the full screen', () => isOpen('#film:fullscreen'));
    await until('the badge to go', async () => !(await badge(tab)));
    await tab.evaluate(() => document.exitFullscreen());
    await badgeIsBack();
    expect(await isOpen('#film:fullscreen')).toBe(false);
  });
});

describe('a window', () => {
  afterAll(() => session.tab.setSize(DESKTOP.width, DESKTOP.height));

  test.each([
    ['zoomed out to 50 %', { width: 2560, height: 1600 }, 0.5],
    ['zoomed to 150 %', { width: 853, height: 533 }, 1.5],
    ['zoomed to 300 %', { width: 427, height: 267 }, 3],
    ['320 px wide', { width: 320, height: 640 }, 1],
  ])('%s holds badge, card and panel', async (_, size, ratio) => {
    const { tab } = session;
    await tab.setSize(size.width, size.height, ratio);
    const line = await until('the badge in the window', async () => {
      const seen = await badge(tab);
      return seen && seen.box.x + seen.box.width <= size.width && (await isReached(seen)) ? seen : undefined;
    });
    expectInWindow(line, size);
    await pressMarker();
    expectInWindow(await cardOpens(tab), size);
    expect(await sidewaysIn('[role=dialog]')).toBe(0);
    await closeCard();
    const opener = middle(line.box);
    await tab.click(opener.x, opener.y);
    const opened = await until('the panel', () => panel(tab));
    expectInWindow(opened, size);
    expect(await sidewaysIn('[role=dialog]')).toBe(0);
    await until('the focus in the panel', () =>
      tab.inOverlay(root => document.hasFocus() && root.activeElement?.matches('[role=dialog] h2')),
    );
    await tab.press('Escape');
    await until('the panel to close', async () => !(await panel(tab)));
  });
});

/** How many px of its content the widest box in there hides at its side. */
const sidewaysIn = (selector: string) =>
  session.tab.inOverlay((root, find) => {
    const boxes = root.querySelectorAll<HTMLElement>(`${find}, ${find} :is(div, section, li, p)`);
    const seen = [...boxes].filter(box => getComputedStyle(box).overflowX !== 'visible');
    const isClipped = (box: Element) => box.matches('.eo-visually-hidden');
    const hidden = seen.filter(box => !isClipped(box)).map(box => box.scrollWidth - box.clientWidth);
    return Math.max(0, ...hidden);
  }, selector);

describe('a reader who', () => {
  /** Some machines ask for no motion by themselves; each of these is waited for. */
  const prefer = async (wanted: Preferences) => {
    const { tab } = session;
    await tab.prefer(wanted);
    await until('the preferences to hold', () =>
      tab.evaluate(
        (motion, colours) =>
          matchMedia('(prefers-reduced-motion: reduce)').matches === motion &&
          matchMedia('(forced-colors: active)').matches === colours,
        wanted.reducedMotion,
        wanted.forcedColors,
      ),
    );
  };

  afterAll(() => prefer({ reducedMotion: false, forcedColors: false }));

  const opened = async () => {
    const { tab } = session;
    await pressMarker();
    await cardOpens(tab);
    const style = await tab.inOverlay(root => {
      const card = root.querySelector('[role=dialog]');
      const computed = card && getComputedStyle(card);
      return {
        moving: root.getAnimations().length,
        lasts: computed?.animationDuration,
        border: computed?.borderTopWidth,
      };
    });
    await closeCard();
    return style;
  };

  test('asks for no motion has none', async () => {
    await prefer({ reducedMotion: false, forcedColors: false });
    expect((await opened())?.lasts).toBe('0.14s');
    await prefer({ reducedMotion: true, forcedColors: false });
    expect(await opened()).toMatchObject({ moving: 0, lasts: '0s', border: '0px' });
  });

  test('has colours of their own sees the edge of each surface', async () => {
    await prefer({ reducedMotion: true, forcedColors: true });
    expect(await opened()).toMatchObject({ border: '1px' });
  });
});
