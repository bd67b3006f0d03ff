import { afterEach, describe, expect, test } from 'vitest';
import { lookAt, type Sight } from '../../../../lib/article/sight/index.ts';
import { FOLDED, FOR_SCREEN_READERS, HIDDEN, type Printed, VISIBLE } from './ways-to-hide.ts';

const NAME = 'Mira Talvik, MD';

let page: HTMLElement;
afterEach(() => {
  page.remove();
  scrollTo(0, 0);
});

function put(html: string): HTMLElement {
  page = document.createElement('main');
  page.style.cssText = 'font: 16px/1.4 sans-serif; color: #222';
  page.innerHTML = html.replaceAll('NAME', NAME);
  document.body.append(page);
  return page;
}

/** The name's place, as the reader leaves it: a range in its Text node. */
function placeOf(root: Node, words = NAME): StaticRange {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at >= 0)
      return new StaticRange({
        startContainer: node,
        startOffset: at,
        endContainer: node,
        endOffset: at + words.length,
      });
  }
  throw new Error('the page does not print the name');
}

function sightOf(html: string): Sight | undefined {
  const anchor = placeOf(put(html));
  return lookAt(window, new Map([['it', { anchor, words: [NAME] }]])).get('it');
}

const expected = ({ sight, by }: Printed) => (by === undefined ? { is: sight } : { is: sight, by });

describe('hidden', () => {
  test.each(HIDDEN)('$by: $what', printed => {
    expect(sightOf(printed.html)).toEqual(expected(printed));
  });

  test.each(HIDDEN.filter(({ by, what }) => by !== 'off-page' && !what.includes('fixed')))(
    'below the fold, $by: $what',
    printed => {
      expect(sightOf(`<div style="height:7000px"></div>${printed.html}`)?.is).toBe('hidden');
    },
  );
});

describe('for screen readers alone', () => {
  test.each(FOR_SCREEN_READERS)('$what', printed => {
    expect(sightOf(printed.html)).toEqual(expected(printed));
  });
});

describe('folded', () => {
  test.each(FOLDED)('$what', printed => {
    expect(sightOf(printed.html)).toEqual(expected(printed));
  });
});

describe('visible', () => {
  test.each(VISIBLE)('$what', async printed => {
    const anchor = placeOf(put(printed.html));
    // What comes by an animation has come.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    expect(lookAt(window, new Map([['it', { anchor, words: [NAME] }]])).get('it')).toEqual({ is: 'visible' });
  });
});
