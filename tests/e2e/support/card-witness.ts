import type { Tab } from '../../../scripts/browsers/driver.ts';

/** What was seen of the cards, by a witness that looks at every frame. */
export interface Witnessed {
  /** Each change of the card that is shown: its name, or null for none. In ms of the page's clock. */
  cards: { at: number; name: string | null }[];
  /** Each change of what the pointer is on: the numbers of the markers that it may mean, or "card". */
  pointed: { at: number; on: (number | 'card')[] }[];
  now: number;
}

/** Begins anew to watch cards and pointer, in this page. Its markers are "(1)", "(2)" … */
export async function watchCards(tab: Tab): Promise<void> {
  await tab.inOverlay(witness);
}

export async function witnessed(tab: Tab): Promise<Witnessed> {
  const seen = await tab.inOverlay((root): Witnessed => Reflect.get(root, 'witnessed')());
  if (!seen) throw new Error('there is no overlay to look at');
  return seen;
}

/** Runs in the page. */
function witness(root: ShadowRoot): void {
  Reflect.get(root, 'stopWitness')?.();
  const lifetime = new AbortController();
  Reflect.set(root, 'stopWitness', () => lifetime.abort());
  const cards: Witnessed['cards'] = [];
  const pointed: Witnessed['pointed'] = [];

  const markers: { number: number; range: Range }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const match of (node.nodeValue ?? '').matchAll(/\((\d+)\)/g)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      markers.push({ number: Number(match[1]), range });
    }
  }

  /** Half of 24 px around the middle, and two more: a mean witness would tell of what is at the edge. */
  const reach = 14;
  const isOn = ({ left, top, right, bottom }: DOMRect, x: number, y: number) =>
    x >= Math.min(left, (left + right) / 2 - reach) &&
    x <= Math.max(right, (left + right) / 2 + reach) &&
    y >= Math.min(top, (top + bottom) / 2 - reach) &&
    y <= Math.max(bottom, (top + bottom) / 2 + reach);
  const shown = () =>
    [...root.querySelectorAll('[role=dialog]')].find(
      dialog => /^Source \d/.test(dialog.getAttribute('aria-label') ?? '') && dialog.checkVisibility(),
    );
  const tellPointed = (on: (number | 'card')[]) => {
    if (pointed.at(-1)?.on.join() !== on.join()) pointed.push({ at: performance.now(), on });
  };
  const { signal } = lifetime;
  addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y }) => {
      const card = shown()?.getBoundingClientRect();
      if (card && x >= card.left && x <= card.right && y >= card.top && y <= card.bottom) {
        tellPointed(['card']);
        return;
      }
      tellPointed(
        markers
          .filter(({ range }) => [...range.getClientRects()].some(rect => isOn(rect, x, y)))
          .map(({ number }) => number),
      );
    },
    { capture: true, signal },
  );
  // What scrolls under a pointer that rests is not pointed at.
  addEventListener('scroll', () => tellPointed([]), { capture: true, signal });

  const look = () => {
    if (signal.aborted) return;
    const name = shown()?.getAttribute('aria-label') ?? null;
    if (name !== (cards.at(-1)?.name ?? null)) cards.push({ at: performance.now(), name });
    requestAnimationFrame(look);
  };
  look();
  Reflect.set(root, 'witnessed', () => ({ cards, pointed, now: performance.now() }));
}

/** A hover opens after 300 ms; clocks and frames differ by this much. */
const LEAST_REST_MS = 270;
/** A card whose time has come is drawn in the next frame, though the pointer has left in between. */
const FRAMES_MS = 60;

/** What went wrong, in words: cards that no resting pointer asked for. Empty when all was well. */
export function wrongCards({ cards, pointed }: Witnessed): string[] {
  return cards.flatMap(({ at, name }) => {
    const number = /^Source (\d+)$/.exec(name ?? '')?.[1];
    if (number === undefined) return [];
    const on = (time: number) => pointed.findLast(change => change.at <= time);
    const isMeant = (change: Witnessed['pointed'][number] | undefined) =>
      change?.on.includes(Number(number)) ?? false;
    const last = [on(at), on(at - FRAMES_MS)].find(isMeant);
    if (!last) return [`${name} opened at ${at} while the pointer was on ${on(at)?.on.join() || 'nothing'}`];
    // Back to where it came onto this marker, over smaller moves within its reach.
    let since = last.at;
    for (const change of pointed.toReversed()) {
      if (change.at > last.at) continue;
      if (!isMeant(change)) break;
      since = change.at;
    }
    return at - since < LEAST_REST_MS ? [`${name} opened after ${Math.round(at - since)} ms`] : [];
  });
}
