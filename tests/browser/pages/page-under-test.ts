import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { page, userEvent } from 'vitest/browser';

/** The rules of WCAG 2.2 A and AA, and axe's own best practices. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let place: Element | undefined;

/** Puts a page in a document with the language and title of its HTML file. The test imports the page's style. */
export async function showPage(html: string, element: ComponentChild): Promise<void> {
  const file = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = file.documentElement.lang;
  document.title = file.title;
  removePage();
  place = document.createElement('div');
  document.body.append(place);
  render(element, place);
  await settled();
}

export function removePage(): void {
  if (place === undefined) return;
  render(null, place);
  place.remove();
  place = undefined;
}

/** Rounds of "effects after a frame, answers after a turn" until a page stands: effects, settings, effects of those. */
const ROUNDS = 4;

/** After the fake hosts' answers and what followed from them. */
export async function settled(): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await new Promise(resolve => requestAnimationFrame(resolve));
    await new Promise(resolve => setTimeout(resolve, 0));
  }
  await coloursArrived();
}

/** Colours are measured; they have to have arrived, and a theme may have come after all rounds on a busy machine. */
async function coloursArrived(): Promise<void> {
  await new Promise(resolve => requestAnimationFrame(resolve));
  await Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => undefined)));
}

/** Axe's violations on the whole document, in words. */
export async function violations(): Promise<string[]> {
  await coloursArrived();
  const { violations: found } = await axe.run(document, { runOnly: RULES, resultTypes: ['violations'] });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
}

/** The names of what Tab reaches, in order, from the top of the page to its end. */
export async function tabOrder(): Promise<string[]> {
  const names: string[] = [];
  const seen = new Set<Element>();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  for (;;) {
    await userEvent.tab();
    const reached = document.activeElement;
    if (reached === null || reached === document.body || seen.has(reached)) return names;
    seen.add(reached);
    names.push(nameOf(reached));
  }
}

function nameOf(element: Element): string {
  const labelled = element
    .getAttribute('aria-labelledby')
    ?.split(' ')
    .map(id => document.getElementById(id)?.textContent)
    .join(' ');
  const label = element instanceof HTMLSelectElement ? element.labels[0]?.textContent : undefined;
  return (labelled ?? element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim();
}

/** How far the page is wider than the window, at a width in CSS pixels (WCAG 2.2, 1.4.10: 320). */
export async function overflowAt(width: number): Promise<number> {
  await page.viewport(width, 800);
  await settled();
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** A fresh window size for each test; 1280 × 900 is a laptop's. */
export function resetWindow(): Promise<void> {
  return page.viewport(1280, 900);
}
