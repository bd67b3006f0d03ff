import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { placeCard } from '../../../lib/overlay/place-card.ts';
import { soon } from '../soon.ts';

let lifetime: AbortController;
let card: HTMLElement;
beforeEach(async () => {
  await page.viewport(1000, 800);
  lifetime = new AbortController();
  card = document.createElement('div');
  card.style.cssText = 'position:fixed;width:300px;overflow:auto';
  document.body.append(card);
});
afterEach(() => {
  lifetime.abort();
  card.remove();
});

function fill(height: number): void {
  const content = document.createElement('div');
  content.style.height = `${height}px`;
  card.replaceChildren(content);
}

it('keeps its side when it grows beyond the room there', async () => {
  fill(120);
  placeCard(card, () => [new DOMRect(100, 420, 24, 16)], null, lifetime.signal);
  await soon(() => expect(card.style.top).toBe('444px'));
  fill(1000);
  await new Promise(resolve => setTimeout(resolve, 200));
  expect(card.style.top).toBe('444px');
  expect(card.getBoundingClientRect().bottom).toBeLessThanOrEqual(800);
});

it('changes sides when the marker has moved to where there is no room', async () => {
  let top = 420;
  fill(120);
  placeCard(card, () => [new DOMRect(100, top, 24, 16)], null, lifetime.signal);
  await soon(() => expect(card.style.top).toBe('444px'));
  top = 760;
  window.dispatchEvent(new Event('scroll'));
  await soon(() => expect(card.getBoundingClientRect().bottom).toBeLessThanOrEqual(760));
});
