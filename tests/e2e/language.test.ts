import { afterEach, describe, expect, test } from 'vitest';
import { visibleByRole } from '../../scripts/browsers/overlay-view.ts';
import { badge } from '../../scripts/browsers/product.ts';
import { until } from '../../scripts/browsers/wait.ts';
import { click, openArticle } from './support/reader.ts';
import { ADDRESSES, openSession } from './support/session.ts';

const session = openSession();

/** Chooses the language in the options page, in a tab of its own, as a reader does. */
async function choose(language: string): Promise<string> {
  const { driver } = session;
  const own = await driver.newTab();
  await own.goto(`${driver.extensionOrigin}/options.html`);
  const title = await until('the options to have changed', () =>
    own.evaluate(value => {
      const picker = document.querySelector<HTMLSelectElement>('select:has([value="de"])');
      if (!picker) return undefined;
      if (picker.value !== value) {
        picker.value = value;
        picker.dispatchEvent(new Event('change', { bubbles: true }));
        return undefined;
      }
      return document.documentElement.lang.startsWith(value) || value === 'auto' ? document.title : undefined;
    }, language),
  );
  await own.close();
  return title;
}

describe('the reader chooses a language', () => {
  afterEach(() => choose('auto'));

  test('the open article, its card and its panel speak it, without a reload', async () => {
    const { tab } = session;
    await openArticle(tab, ADDRESSES.sample);
    expect(await choose('de')).toBe('Evidence Overlay: Einstellungen');
    await tab.activate();
    const german = async (role: string, name: RegExp) =>
      until(`${role} ${name}`, async () => (await visibleByRole(tab, role, name))[0]);
    await german('button', /^Über diese Seite/);
    expect(await badge(tab)).toBeUndefined();
    await click(tab, '(2)');
    const card = await german('dialog', /^Quelle 2/);
    await until('the card', async () => /noch nicht gewählt/.test(card.text));
    const [all] = await visibleByRole(tab, 'button', /^Alle Quellen/);
    if (!all) throw new Error('no way to all sources');
    await tab.click(all.box.x + all.box.width / 2, all.box.y + all.box.height / 2);
    const panel = await german('dialog', /^Über diese Seite/);
    expect(panel.text).toContain('Was die Website über sich sagt');
    await choose('es');
    await tab.activate();
    await until('Spanish', async () => (await visibleByRole(tab, 'dialog', /^Sobre esta página/))[0]);
  });

  test('a page opened afterwards speaks it from the first', async () => {
    await choose('de');
    const { tab } = session;
    await tab.activate();
    await tab.goto(ADDRESSES.long);
    await until('German', async () => (await visibleByRole(tab, 'button', /^Über diese Seite/))[0]);
  });
});
