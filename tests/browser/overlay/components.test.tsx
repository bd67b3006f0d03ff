import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { overlayStyles, renderOverlay } from '../../../components/overlay/render-overlay.tsx';
import marksStyles from '../../../entrypoints/marks.css?inline';
import { HOST_TAG } from '../../../lib/overlay/names.ts';
import type { OverlayState } from '../../../lib/overlay/overlay-state.ts';
import { withoutIsolates } from '../../../lib/wording/index.ts';
import { soon } from '../soon.ts';
import { loadScripts, unloadScripts } from './scripts.ts';
import { actionLog, entryFor, longList, overlayState, previewOf, RESULTS, twoLists } from './states.ts';

const WIDE: [number, number] = [1280, 800];
const NARROW: [number, number] = [390, 844];

let host: HTMLElement;
let root: ShadowRoot;
/** In the extension the manifest brings it; it resets the host from outside. */
const manifestSheet = document.createElement('style');

beforeEach(async () => {
  await page.viewport(...WIDE);
  loadScripts();
  host = document.createElement(HOST_TAG);
  root = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = overlayStyles;
  root.append(sheet);
  manifestSheet.textContent = marksStyles;
  document.head.append(manifestSheet);
  document.documentElement.append(host);
});

afterEach(() => {
  for (const mount of root.querySelectorAll('.eo-mount')) render(null, mount);
  host.remove();
  manifestSheet.remove();
  unloadScripts();
});

function draw(state: OverlayState) {
  const { actions, log } = actionLog();
  renderOverlay(root, state, actions);
  return log;
}

const find = (selector: string) =>
  soon(() => {
    const element = root.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`no ${selector}`);
    return element;
  });

function button(name: string, within = ''): HTMLElement {
  const controls = ['button', 'a', 'summary'].map(tag => `${within} ${tag}`).join();
  for (const element of root.querySelectorAll<HTMLElement>(controls)) {
    if (element.textContent?.includes(name)) return element;
  }
  throw new Error(`no control named ${name}`);
}

async function violations(): Promise<string[]> {
  const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

describe('the theme', () => {
  it.each([
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(37, 40, 44)'],
  ] as const)('%s is the reader’s own choice', async (theme, ground) => {
    draw(overlayState({ options: { ...overlayState().options, theme } }));
    expect(getComputedStyle(await find('.eo-badge')).backgroundColor).toBe(ground);
  });
});

it('speaks its own language in its own direction, whatever the page’s', async () => {
  document.documentElement.dir = 'rtl';
  draw(overlayState());
  const { direction } = getComputedStyle(await find('.eo-badge'));
  document.documentElement.removeAttribute('dir');
  expect(direction).toBe('ltr');
  expect(root.querySelector('.eo-badge')?.closest('[lang]')?.getAttribute('lang')).toBe('en');
});

it('parts its surfaces from the page by a line where colours are forced', async () => {
  const force = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  await force('active');
  const edges: string[] = [];
  draw(overlayState());
  edges.push(getComputedStyle(await find('.eo-badge')).borderTopStyle);
  draw(overlayState({ panelOpen: true, preview: previewOf([entryFor('loading')]) }));
  edges.push(getComputedStyle(await find('.eo-panel-place')).borderTopStyle);
  edges.push(getComputedStyle(await find('.eo-card')).borderTopStyle);
  await force('none');
  expect(edges).toEqual(['solid', 'solid', 'solid']);
});

it('counts nothing: a counter of ours would have the browser number every list of the page anew', async () => {
  draw(overlayState({ preview: previewOf([entryFor(RESULTS.found ?? 'loading')]) }));
  await find('.eo-card summary');
  const counted = [...root.querySelectorAll('*')].filter(element => {
    const { counterIncrement, counterReset, counterSet } = getComputedStyle(element);
    return [counterIncrement, counterReset, counterSet].some(counter => counter !== 'none');
  });
  expect(counted.map(({ localName }) => localName)).toEqual([]);
});

describe('the badge', () => {
  it('says who, when and what it rests on in at most two lines', async () => {
    draw(overlayState());
    const badge = await find('.eo-badge-open');
    expect(badge.getBoundingClientRect().height).toBeLessThan(60);
    expect(badge.textContent).toContain('Written, Edited or Reviewed By: Ada Quill, M.D.');
    expect(badge.textContent).toContain('5 years ago');
    expect(badge.textContent).toMatch(/2 sources: .*1 journal site.*1 .*Wikipedia/);
  });

  it('stays within the window and never wider than a phone', async () => {
    await page.viewport(320, 640);
    draw(overlayState());
    const { left, right, bottom } = (await find('.eo-badge-place')).getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(bottom).toBeLessThanOrEqual(640);
  });

  it.each([
    ['bottom-end', 'right', 'bottom'],
    ['bottom-start', 'left', 'bottom'],
    ['top-end', 'right', 'top'],
    ['top-start', 'left', 'top'],
  ] as const)('stands %s, as a line and as a small button', async (corner, side, end) => {
    for (const badge of ['line', 'dot'] as const) {
      draw(overlayState({ options: { ...overlayState().options, badge, corner } }));
      const box = (await find('.eo-badge-place')).getBoundingClientRect();
      expect(side === 'left' ? box.left : WIDE[0] - box.right).toBe(16);
      expect(end === 'top' ? box.top : WIDE[1] - box.bottom).toBe(16);
    }
  });

  it('is one round button with the whole name, or nothing at all', async () => {
    const options = { ...overlayState().options, badge: 'dot' as const };
    const log = draw(overlayState({ options }));
    const dot = await find('.eo-badge[data-form="dot"] button');
    const { width, height } = dot.getBoundingClientRect();
    expect([width, height]).toEqual([44, 44]);
    expect(dot.getAttribute('aria-label')).toMatch(/^About this page\. .*sources/);
    expect(await violations()).toEqual([]);
    await userEvent.click(dot);
    expect(log).toEqual(['togglePanel']);
    draw(overlayState({ options: { ...options, badge: 'toolbar' } }));
    expect(root.querySelector('.eo-badge')).toBeNull();
  });

  it('opens the panel and can be hidden', async () => {
    const log = draw(overlayState());
    await userEvent.click(await find('.eo-badge-open'));
    for (const at of [1, 2, 3]) {
      await userEvent.click(await find('.eo-badge-hide'));
      await userEvent.click(await find(`.eo-badge-choice button:nth-of-type(${at})`));
      await userEvent.keyboard('{Escape}');
    }
    expect(log).toEqual(['togglePanel', 'hidePage', 'hideSite', 'hideSession']);
  });

  it('asks for how long, and leads back with the focus where it was', async () => {
    const log = draw(overlayState());
    await userEvent.click(await find('.eo-badge-hide'));
    const first = await find('.eo-badge-choice button');
    await soon(() => expect(root.activeElement).toBe(first));
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    const back = await find('.eo-badge-hide');
    await soon(() => expect(root.activeElement).toBe(back));
    await userEvent.click(back);
    await userEvent.click(await find('.eo-badge-choice button:last-of-type'));
    await find('.eo-badge-open');
    expect(log).toEqual([]);
  });
});

describe('the card', () => {
  it('shows each state in its own words', async () => {
    const texts = new Map<string, string>();
    for (const [name, result] of Object.entries(RESULTS)) {
      draw(overlayState({ preview: previewOf([entryFor(result)]) }));
      texts.set(name, (await find('.eo-card-scroll')).textContent ?? '');
    }
    expect(new Set(texts.values()).size).toBe(texts.size);
    for (const [name, text] of texts) {
      expect(text, name).toContain('We did not check if this source says the same as the sentence.');
      if (name !== 'retracted') expect(text, name).not.toContain('Retracted');
    }
    expect(texts.get('failed')).toContain('This is not a sign that all is well.');
  });

  it('lies beside the marker, not on it, and within the window', async () => {
    const preview = previewOf([entryFor(RESULTS.found ?? 'loading')]);
    if (preview) preview.rects = () => [new DOMRect(1240, 760, 24, 16)];
    draw(overlayState({ preview }));
    const card = await find('.eo-card');
    await soon(() => expect(card.style.top).not.toBe(''));
    const { left, right, top, bottom } = card.getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(760);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(WIDE[0]);
  });

  it('begins at its top for another marker', async () => {
    const entries = [entryFor(RESULTS.retracted ?? 'loading'), entryFor(RESULTS.failed ?? 'loading', 2)];
    await page.viewport(1280, 300);
    draw(overlayState({ preview: previewOf(entries) }));
    const scroll = await find('.eo-card-scroll');
    await soon(() => {
      scroll.scrollTo(0, 40);
      expect(scroll.scrollTop).toBe(40);
    });
    draw(overlayState({ preview: previewOf(entries) }));
    expect(scroll.scrollTop).toBe(0);
  });

  it('goes back to its place when a drag is called off', async () => {
    await page.viewport(...NARROW);
    const log = draw(overlayState({ preview: previewOf([entryFor('loading')]) }));
    const card = await find('.eo-card[data-sheet="true"]');
    const touch = (type: string, clientY: number) => {
      const touches = [new Touch({ identifier: 1, target: card, clientX: 9, clientY })];
      card.dispatchEvent(new TouchEvent(type, { touches, changedTouches: touches }));
    };
    await soon(() => {
      touch('touchstart', 500);
      touch('touchmove', 550);
      expect(card.style.translate).toBe('0px 50px');
    });
    touch('touchcancel', 550);
    expect(card.style.translate).toBe('');
    expect(log).not.toContain('closeCard');
  });

  it('keeps its place when the record comes', async () => {
    draw(overlayState({ preview: previewOf([entryFor('loading')]) }));
    const card = await find('.eo-card');
    await soon(() => expect(card.style.top).not.toBe(''));
    const before = card.getBoundingClientRect();
    draw(overlayState({ preview: previewOf([entryFor(RESULTS.found ?? 'loading')]) }));
    await soon(() => expect(card.textContent).toContain('Warm drinks'));
    const after = card.getBoundingClientRect();
    expect([after.left, after.top]).toEqual([before.left, before.top]);
  });

  it('is a sheet on a phone, with controls for fingers', async () => {
    await page.viewport(...NARROW);
    draw(overlayState({ preview: previewOf([entryFor(RESULTS.found ?? 'loading')]) }));
    const card = await find('.eo-card[data-sheet="true"]');
    const { bottom, width } = card.getBoundingClientRect();
    expect([Math.round(bottom), Math.round(width)]).toEqual([NARROW[1], NARROW[0]]);
    for (const control of card.querySelectorAll('.eo-button')) {
      expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
  });

  it('lists all sources of a marker, each with its own actions', async () => {
    const entries = [
      entryFor(RESULTS.found ?? 'loading'),
      entryFor({ status: 'failed', why: 'timeout', service: 'Crossref' }, 2),
    ];
    const log = draw(overlayState({ preview: previewOf(entries) }));
    await find('.eo-card');
    expect(root.querySelectorAll('.eo-entry').length).toBe(2);
    await userEvent.click(button('Try again'));
    // The button goes while it is asked: the focus stays with its entry.
    expect(root.activeElement).toBe(root.querySelectorAll('.eo-entry h3').item(1));
    await userEvent.click(button('All sources'));
    await userEvent.click(button('Close'));
    expect(log).toEqual(['askFor reference-2', 'togglePanel sources', 'closeCard']);
  });

  it('without consent leads to the choice and asks nothing', async () => {
    const log = draw(
      overlayState({ preview: previewOf([entryFor({ status: 'not-asked', why: 'not-chosen' })]) }),
    );
    await find('.eo-card');
    await userEvent.click(button('Choose what we may ask'));
    expect(log).toContain('openOptions');
    expect(log.some(entry => entry.startsWith('askFor'))).toBe(false);
  });

  it('tells of a copy on the card, and to screen readers alone outside it', async () => {
    const preview = previewOf([entryFor(RESULTS.found ?? 'loading')]);
    draw(overlayState({ preview, copied: { reference: 'reference-1', done: true } }));
    await find('.eo-card');
    const said = await find('.eo-mount > [role="status"]');
    expect(said.textContent).not.toBe('');
    expect(said.getBoundingClientRect().height).toBeLessThanOrEqual(1);
  });

  it('opens links in a new tab without referrer or opener', async () => {
    draw(overlayState({ preview: previewOf([entryFor(RESULTS.retracted ?? 'loading')]) }));
    await find('.eo-card');
    const links = [...root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.rel).toBe('noreferrer noopener');
      expect(link.target).toBe('_blank');
      expect(link.protocol).toBe('https:');
    }
  });
});

describe('what could not be loaded', () => {
  it('is said in a place of its own, which closes', async () => {
    const log = draw(overlayState({ unopened: true }));
    expect((await find('.eo-unopened')).textContent).toContain('We could not open this.');
    expect(await violations()).toEqual([]);
    await userEvent.click(button('Close', '.eo-unopened'));
    expect(log).toEqual(['closeCard']);
  });

  it('stands in the place of the panel', async () => {
    globalThis.evidenceOverlayPanel = undefined;
    const log = draw(overlayState({ panelOpen: true }));
    expect((await find('.eo-unopened')).checkVisibility()).toBe(true);
    expect(root.querySelector('.eo-panel-place')).toBeNull();
    await userEvent.click(button('Close', '.eo-unopened'));
    expect(log).toEqual(['closePanel']);
  });
});

describe('keys', () => {
  const byKeyboard = { mode: 'pinned', citation: 'c1', token: 1, by: 'keyboard' } as const;

  it('focus a named button over the marker, through which the pointer goes', async () => {
    draw(overlayState({ preview: previewOf([entryFor(RESULTS.found ?? 'loading')], byKeyboard) }));
    const ring = await find('.eo-ring');
    await soon(() => expect(root.activeElement).toBe(ring));
    expect(ring.getAttribute('aria-label')).toBe('Source 1');
    expect(getComputedStyle(ring).pointerEvents).toBe('none');
    expect(ring.getBoundingClientRect().left).toBe(100);
  });

  it('close the card by the button that says it is open', async () => {
    const log = draw(overlayState({ preview: previewOf([entryFor('loading')], byKeyboard) }));
    const ring = await find('.eo-ring');
    await soon(() => expect(root.activeElement).toBe(ring));
    await userEvent.keyboard('{Enter}');
    expect(log).toContain('closeCard');
  });

  it('lead from the marker into the card and from its last control back to the page', async () => {
    const log = draw(
      overlayState({ preview: previewOf([entryFor(RESULTS.found ?? 'loading')], byKeyboard) }),
    );
    const ring = await find('.eo-ring');
    await soon(() => expect(root.activeElement).toBe(ring));
    const controls = root.querySelectorAll('.eo-card :is(a[href], button, summary)').length;
    for (let at = 0; at < controls; at++) {
      await userEvent.keyboard('{Tab}');
      expect(root.activeElement?.closest('.eo-card')).not.toBeNull();
    }
    expect(log).not.toContain('closeCard');
    await userEvent.keyboard('{Tab}');
    expect(log).toContain('closeCard');
  });
});

describe('the panel', () => {
  it('is ordered for another reader, who stays with it', async () => {
    const log = draw(overlayState({ panelOpen: true }));
    await find('.eo-panel');
    const headings = () => [...root.querySelectorAll('.eo-panel h3')].map(({ textContent }) => textContent);
    expect(headings().slice(0, 3)).toEqual(['Who', 'When', 'Sources']);
    await userEvent.click(await find('.eo-view-input[value="student"]'));
    expect(log).toContain('chooseView student');
    const options = { ...overlayState().options, view: 'student' as const };
    draw(overlayState({ options, panelOpen: true }));
    await soon(() => expect(headings().slice(0, 2)).toEqual(['Checked on this page', 'Worksheet']));
  });

  it('gives each criterion its state in words, and its own words on opening it', async () => {
    draw(overlayState({ panelOpen: true }));
    await find('.eo-criteria');
    const rows = [...root.querySelectorAll('.eo-criterion summary')].map(({ textContent }) => textContent);
    expect(rows.slice(0, 3)).toEqual([
      'WriterCould not check',
      'List of sourcesFound',
      'Who paysNot found where we looked',
    ]);
    const colours = new Set(
      [...root.querySelectorAll('.eo-criterion .eo-state')].map(state => getComputedStyle(state).color),
    );
    expect(colours.size).toBe(1);
    const writer = await find('.eo-criterion');
    await userEvent.click(await find('.eo-criterion summary'));
    expect(writer.innerText).toContain('Written, Edited or Reviewed By: ');
  });

  it('quotes words that the page does not display, and asks for none of them at drawing', async () => {
    const { actions, log } = actionLog(new Set(['person-1']));
    renderOverlay(root, overlayState({ panelOpen: true }), actions);
    await find('.eo-panel');
    expect(log).toEqual([]);
    await userEvent.click(button('Show'));
    await soon(() =>
      expect(root.querySelector('.eo-not-displayed:not(:empty)')?.textContent).toMatch(
        /The page does not show these words now: .*Ada Quill/,
      ),
    );
  });

  it('draws nothing anew when nothing new is known', async () => {
    const state = overlayState({ panelOpen: true });
    draw(state);
    const first = await find('.eo-finding');
    first.dataset.seen = 'before';
    const changes = vi.fn();
    const observer = new MutationObserver(changes);
    observer.observe(await find('.eo-panel-scroll'), { subtree: true, childList: true, attributes: true });
    const { actions } = actionLog();
    renderOverlay(root, { ...state, copied: { reference: 'reference-1', done: true } }, actions);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    observer.disconnect();
    expect(changes).not.toHaveBeenCalled();
  });

  it('stands on the side away from the words that it shows', async () => {
    draw(overlayState({ panelOpen: true, panelSide: 'start' }));
    expect((await find('.eo-panel-place')).getBoundingClientRect().left).toBeLessThan(40);
    draw(overlayState({ panelOpen: true, panelSide: 'end' }));
    expect((await find('.eo-panel-place')).getBoundingClientRect().right).toBeGreaterThan(WIDE[0] - 40);
  });

  it('draws the list in time, with a table of the same for who does not see it', async () => {
    draw(overlayState({ panelOpen: true }, longList()));
    await find('.eo-picture');
    expect(root.querySelectorAll('.eo-picture-mark').length).toBe(10);
    expect(root.querySelectorAll('.eo-picture-noticed').length).toBe(1);
    const boxes = [...root.querySelectorAll('.eo-picture-mark, .eo-picture-noticed')].map(mark =>
      mark.getBoundingClientRect(),
    );
    const places = new Set(boxes.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`));
    expect(places.size).toBe(11);
    const cells = [...root.querySelectorAll('.eo-picture table tr')].map(row =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(cells).toEqual([
      ['Kind', 'Years', 'No year known', 'With a notice'],
      ['9 journal sites', '1998, 2004, 2004, 2016, 2016, 2016, 2021, 2024, 2026', '0', '1'],
      ['3 government health bodies', '2011, 2019', '1', '0'],
    ]);
    expect(root.querySelector('.eo-picture-rows')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('fits a window that becomes narrow, and scrolls in its own part alone', async () => {
    draw(overlayState({ panelOpen: true, panelAt: 'sources' }, longList()));
    await find('.eo-picture');
    const place = await find('.eo-panel-place');
    const scroll = await find('.eo-panel-scroll');
    scroll.scrollTo(0, scroll.scrollHeight);
    await page.viewport(320, 640);
    await soon(() => expect(place.getBoundingClientRect().width).toBe(320));
    expect(place.scrollHeight).toBe(place.clientHeight);
    expect(scroll.scrollWidth).toBe(scroll.clientWidth);
  });

  it('draws no picture and offers no filter where the list is short', async () => {
    draw(overlayState({ panelOpen: true }));
    await find('.eo-references');
    expect(root.querySelector('.eo-picture, .eo-filters')).toBeNull();
  });

  it('shows a part of the list, says how much, and all of it again with the focus kept', async () => {
    draw(overlayState({ panelOpen: true }, longList()));
    await find('.eo-filters');
    const numbers = () =>
      [...root.querySelectorAll('.eo-reference-number')].map(({ textContent }) => Number(textContent));
    const select = (name: string) => {
      const label = [...root.querySelectorAll('.eo-filter')].find(
        ({ firstElementChild }) => firstElementChild?.textContent === name,
      );
      const found = label?.querySelector('select');
      if (!found) throw new Error(`no filter ${name}`);
      return found;
    };
    await userEvent.selectOptions(select('Kind'), '3 government health bodies');
    await soon(() => expect(numbers()).toEqual([4, 8, 12]));
    expect(root.querySelector('.eo-list-shown')?.textContent).toBe('We show 3 of 12 sources.');
    await userEvent.selectOptions(select('Years'), '2010–2019 (5)');
    await soon(() => expect(numbers()).toEqual([4, 8]));
    await userEvent.selectOptions(select('Study'), '4 as meta-analyses');
    await soon(() => expect(numbers()).toEqual([4]));
    await userEvent.click(button('Show all'));
    await soon(() => expect(numbers().length).toBe(12));
    expect(root.activeElement).toBe(select('Kind'));
    await userEvent.click(await find('.eo-filter-notice input'));
    await soon(() => expect(numbers()).toEqual([5]));
  });

  it('names the lists that count alike, and asks and copies by entry', async () => {
    const log = draw(overlayState({ panelOpen: true }, { ...twoLists(), lookups: 'on-open' }));
    await find('.eo-references');
    const names = [...root.querySelectorAll('.eo-list-name')];
    expect(names.map(each => withoutIsolates(each.textContent ?? ''))).toEqual([
      'References',
      'Further reading',
    ]);
    const rows = [...root.querySelectorAll('.eo-reference')];
    expect(rows.map(row => row.querySelector('.eo-notice') !== null).indexOf(true)).toBe(3);
    expect(rows.filter(row => row.querySelector('.eo-notice'))).toHaveLength(1);
    const findings = root.querySelector('#eo-panel-sources')?.closest('section')?.textContent ?? '';
    expect(withoutIsolates(findings)).toContain('See source 1 (“Further reading”).');
    const lookUp = rows[0]?.querySelector<HTMLElement>('button.eo-show-edge');
    if (!lookUp) throw new Error('nothing to look up');
    await userEvent.click(lookUp);
    expect(log).toContain('askFor list-1.1');
  });

  it('opens a worksheet of what it shows', async () => {
    const options = { ...overlayState().options, view: 'student' as const };
    const log = draw(overlayState({ options, panelOpen: true }));
    await find('.eo-panel');
    await userEvent.click(button('Open a worksheet'));
    expect(log).toContain('openWorksheet Does tea float?');
  });

  it('shows a report before it is copied, without the page’s address until it is added', async () => {
    const log = draw(overlayState({ panelOpen: true }));
    await find('.eo-panel');
    const why = await find('.eo-reference .eo-why summary');
    await userEvent.click(why);
    await userEvent.click(button('Something wrong here?', '.eo-reference'));
    const text = await find('.eo-report-text');
    await soon(() => expect(root.activeElement?.id).toBe('eo-report'));
    expect(text.textContent).toContain('Our table says: ');
    expect(text.textContent).not.toContain('health.example/tea');
    await userEvent.click(await find('.eo-report input'));
    await soon(() => expect(text.textContent).toContain('https://www.health.example/tea'));
    await userEvent.click(button('Copy the text'));
    expect(log.at(-1)).toContain('copyText What is wrong:');
    // A build of the tests names no tracker: it says so and offers no link to one.
    expect(root.querySelector('.eo-report')?.textContent).toContain(
      'We have no list of reports in this build.',
    );
    expect(() => button('Open the list of reports')).toThrow();
    await userEvent.click(button('Close', '.eo-report'));
    expect(root.activeElement?.textContent).toContain('Something wrong here?');
  });

  it('carries every source with its sentences, and each finding leads to its words', async () => {
    const log = draw(overlayState({ panelOpen: true }));
    await find('.eo-panel');
    const text = root.querySelector('.eo-panel')?.textContent ?? '';
    expect(text).toContain('does not check if the health advice is right');
    expect(text).toContain('Tea leaves float.');
    expect(root.querySelectorAll('.eo-reference').length).toBe(2);
    await userEvent.click(button('Show'));
    expect(log.at(-1)).toMatch(/^showOnPage /);
  });

  it('takes focus to its heading and closes on Escape', async () => {
    const log = draw(overlayState({ panelOpen: true }));
    const panel = await find('.eo-panel');
    await soon(() => expect(root.activeElement?.id).toBe('eo-panel-title'));
    panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(log).toEqual(['closePanel']);
  });

  it('gives the focus back to the badge when it closes, but takes none from the page', async () => {
    draw(overlayState({ panelOpen: true }));
    await find('.eo-panel');
    await soon(() => expect(root.activeElement?.id).toBe('eo-panel-title'));
    draw(overlayState());
    expect(root.activeElement).toBe(await find('.eo-badge-open'));
    draw(overlayState({ panelOpen: true }));
    await find('.eo-panel');
    await soon(() => expect(root.activeElement?.id).toBe('eo-panel-title'));
    if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
    draw(overlayState());
    await find('.eo-badge-open');
    expect(root.activeElement).toBeNull();
  });

  it('takes focus to its list where that was asked for', async () => {
    draw(overlayState({ panelOpen: true, panelAt: 'sources' }));
    await find('.eo-panel');
    await soon(() => expect(root.activeElement?.id).toBe('eo-panel-list'));
  });

  it('fills a phone from the bottom', async () => {
    await page.viewport(...NARROW);
    draw(overlayState({ panelOpen: true }));
    const place = await find('.eo-panel-place[data-sheet="true"]');
    const { bottom, width } = place.getBoundingClientRect();
    expect([Math.round(bottom), Math.round(width)]).toEqual([NARROW[1], NARROW[0]]);
  });
});
