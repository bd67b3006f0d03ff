import { beforeAll, expect, test } from 'vitest';
import { middle } from '../../scripts/browsers/overlay-view.ts';
import { badge, button, panel } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import {
  articleWith,
  BYLINE,
  FOR_SCREEN_READERS,
  HIDDEN_BYLINES,
  SEEN,
  UNDER_A_BANNER,
  UNSEEN,
} from './support/hidden-names.ts';
import { openArticle } from './support/reader.ts';
import { openSession } from './support/session.ts';

const session = openSession();
const HOST = 'www.hidden-names-health.test';
const PAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(HIDDEN_BYLINES).map(([name, { html }]) => [name, html])),
  'for-screen-readers': FOR_SCREEN_READERS,
  'under-a-banner': UNDER_A_BANNER,
  'printed-twice': `${HIDDEN_BYLINES.transparent?.html}<p>${BYLINE}</p>`,
};

beforeAll(() => {
  session.standIn.serve(HOST, ({ path }) => {
    const [, signed = '', name = ''] = path.split('/');
    return articleWith(PAGES[name] ?? '', signed === 'signed');
  });
});

/** What the badge says of an article with this under its heading, all that it has said, and the panel. */
async function shown(name: string, signed: 'signed' | 'unsigned') {
  const { tab } = session;
  await openArticle(tab, `https://${HOST}/${signed}/${name}`);
  const { text, box } = await until('the badge', () => badge(tab));
  const at = middle(box);
  await tab.click(at.x, at.y);
  await until('the panel', () => panel(tab));
  await until('what is in it', () => button(tab, /^Close/));
  const opened = await until('the panel', () => panel(tab));
  return { badge: text.replace(/\s+/g, ' '), panel: opened.text };
}

test.each(Object.keys(HIDDEN_BYLINES))(
  '%s: the badge leads with the next name, and says that one is hidden',
  async name => {
    const says = await shown(name, 'signed');
    expect(says.badge).toMatch(new RegExp(`^About this page: The page says: .*${SEEN}`));
    expect(says.badge).toContain('The page names a reviewer in hidden text.');
    expect(says.badge).not.toContain(UNSEEN);
    expect(says.panel).toContain(HIDDEN_BYLINES[name]?.says ?? 'nothing');
  },
);

test.each(['white-on-white', 'scale-0', 'covered'])(
  '%s: where nobody else is named, it says so',
  async name => {
    const says = await shown(name, 'unsigned');
    expect(says.badge).toMatch(/^About this page: We found no names that this page shows\./);
    expect(says.badge).toContain('The page names a reviewer in hidden text.');
    expect(says.badge).not.toContain(UNSEEN);
    expect(says.panel).toContain('We found nobody named in what this page shows.');
  },
);

test('text for screen readers alone is said to be that', async () => {
  const says = await shown('for-screen-readers', 'signed');
  expect(says.badge).toMatch(new RegExp(`^About this page: The page says: .*${SEEN}`));
  expect(says.badge).toContain(`The page says to screen readers alone: “${BYLINE}”`);
});

test.each(['under-a-banner', 'printed-twice'])('%s: the reviewer leads', async name => {
  const says = await shown(name, 'signed');
  expect(says.badge).toMatch(new RegExp(`^About this page: The page says: “${BYLINE}”`));
  expect(says.badge).not.toContain('hidden');
});
