import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readArticle } from '../../../lib/article/index.ts';
import type { Article } from '../../../lib/article/model.ts';
import { Sights } from '../../../lib/overlay/sights.ts';
import { soon } from '../soon.ts';

let page: HTMLElement;
let left: AbortController;
beforeEach(() => {
  left = new AbortController();
});
afterEach(() => {
  left.abort();
  page.remove();
  scrollTo(0, 0);
});

function open(html: string): Sights {
  page = document.createElement('main');
  page.innerHTML = `<h1>Causes of a Sore Throat</h1><p>A sore throat is a common symptom of a viral infection.</p>${html}`;
  document.body.append(page);
  return new Sights(window, readArticle(document, 'https://example.org/throat/causes'));
}

const reviewerOf = ({ reviewers }: Article) => reviewers[0]?.provenance.from;
const BYLINE = '<p class="late">Medically reviewed by Mira Talvik, MD</p>';

test('what fades in as the page opens is looked at again once it is there', async () => {
  const sights = open(
    `<style>@keyframes in{from{opacity:0}}.late{animation:in .5s .3s both}</style>${BYLINE}`,
  );
  expect(reviewerOf(sights.look())).toBe('hidden text');
  const onChange = vi.fn();
  sights.follow(onChange, left.signal);
  await soon(() => expect(onChange).toHaveBeenCalledOnce());
  expect(reviewerOf(onChange.mock.lastCall?.[0])).toBe('visible text');
});

test('what a page shows when it comes into the window is looked at then', async () => {
  const sights = open(`<style>.late{opacity:0}</style><div style="height:5000px"></div>${BYLINE}`);
  expect(reviewerOf(sights.look())).toBe('hidden text');
  const onChange = vi.fn();
  sights.follow(onChange, left.signal);
  const byline = page.querySelector('.late');
  byline?.setAttribute('style', 'opacity:1');
  byline?.scrollIntoView();
  await soon(() => expect(onChange).toHaveBeenCalledOnce());
});

test('what stays hidden changes nothing, and what is left is not looked at', async () => {
  const look = vi.spyOn(Sights.prototype, 'look');
  const sights = open(`<style>.late{opacity:0}</style>${BYLINE}`);
  sights.look();
  const onChange = vi.fn();
  sights.follow(onChange, left.signal);
  await soon(() => expect(look).toHaveBeenCalledTimes(2));
  sights.follow(onChange, left.signal);
  left.abort();
  await new Promise(resolve => setTimeout(resolve, 2500));
  expect(look).toHaveBeenCalledTimes(2);
  expect(onChange).not.toHaveBeenCalled();
  look.mockRestore();
});
