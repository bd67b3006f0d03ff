import { anchorOf, STATES } from '../states/index.ts';

/** The list of all states, and a frame that shows them in the chosen theme, language and width. */

const form = document.querySelector('form');
const list = document.querySelector('nav');
const frame = document.querySelector('iframe');

function show(): void {
  if (!form || !frame) return;
  const chosen = new FormData(form);
  const look = new URLSearchParams({
    theme: String(chosen.get('theme')),
    language: String(chosen.get('language')),
  });
  frame.style.width = `${Number(chosen.get('width'))}px`;
  frame.src = `./states.html?${look}${location.hash}`;
}

for (const [group, states] of Object.entries(Object.groupBy(STATES, state => state.group))) {
  const heading = document.createElement('h2');
  heading.textContent = group;
  const items = document.createElement('ul');
  for (const state of states ?? []) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${anchorOf(state)}`;
    link.textContent = state.name;
    item.append(link);
    items.append(item);
  }
  list?.append(heading, items);
}

form?.addEventListener('change', show);
addEventListener('hashchange', () => {
  // Its own address alone changes, so that nothing is drawn anew.
  if (frame?.contentWindow) frame.contentWindow.location.hash = location.hash;
});
show();
