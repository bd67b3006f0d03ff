import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  type AnsweredWork,
  listenToPages,
  type PageHandlers,
  sendToTab,
  TabSignals,
  tellMore,
  tellToLookAgain,
} from '../lib/messages/index.ts';
import { readerCommandSchema } from '../lib/messages/to-page.ts';
import { leaveExport, leaveWorksheet } from '../lib/own-tab/index.ts';
import { giveBackHosts } from '../lib/permissions/index.ts';
import { isPrivateAddress } from '../lib/private-pages/index.ts';
import {
  endWithPrivateWindows,
  forgetSettings,
  hidePage,
  hideSession,
  isPageHidden,
  isSessionHidden,
  onKeepChange,
  pageOptions,
  readSettings,
  showPage,
  switchSite,
  updateSettings,
} from '../lib/settings/index.ts';
import { classifySource, loadSourceTable } from '../lib/sources/index.ts';
import { languageFor } from '../lib/wording/languages.ts';
import { CONTACT } from '../lib/works/contact.ts';
import { type WorkResult, whatWasAsked, worksInBrowser } from '../lib/works/index.ts';
import { addListed, retractionListInBrowser } from '../lib/works/retractions/index.ts';
import { leaveAddress, pageAddress, withPages } from '../lib/works/web-pages/index.ts';

/** Answers content scripts. Every listener is added in the first turn: a worker is woken for them one by one. */
export default defineBackground(() => {
  const works = worksInBrowser({ contact: CONTACT, keepChoice: async () => (await readSettings()).keep });
  const list = retractionListInBrowser();
  const tabs = new TabSignals();
  /** Aborted when everything is forgotten: no answer comes to a list that was emptied. */
  let formatting = new AbortController();

  const pages: PageHandlers = {
    'page-options': async ({ host, speaks }, { url, isPrivate }) => {
      const settings = await readSettings();
      const options = pageOptions(settings, host);
      const words = languageFor(settings.language, browser.i18n.getUILanguage(), 'page');
      return {
        ...options,
        enabled: options.enabled && !(await isSessionHidden(isPrivate)) && !(await isPageHidden(url)),
        ...(speaks !== undefined && speaks !== words.tag && { words }),
      };
    },
    classify: async ({ items }) => items.map(item => classifySource(item, loadSourceTable())),
    resolve: async ({ references, cause: named, ask }, { tabId, isPrivate, url }) => {
      // The page looks at itself; its address is looked at here too, where no page can interfere.
      const cause = named === 'ahead' && isPrivateAddress(url) ? 'recall' : named;
      const { lookups } = await readSettings();
      const isClicked = cause === 'click';
      const asked = isClicked ? 'open' : cause;
      const consent = { lookups, cause: asked, isPrivate, isClicked } as const;
      const answered = async (results: Map<string, WorkResult>): Promise<AnsweredWork[]> => {
        const known = await addListed(results, list);
        const whole = isPrivate ? known : await withPages(browser.storage.session, references, known);
        return [...whole].map(([id, result]) => ({ id, result }));
      };
      let told = Promise.resolve();
      const onMore = (later: Map<string, WorkResult>) => {
        // One after the other, so that no older answer is told last.
        const tell = async () => tellMore(tabId, ask, await answered(later));
        // A page that is told nothing more says so by itself (`lib/overlay/ask-for-works.ts`).
        told = told.then(tell).catch(() => undefined);
      };
      return answered(await works.resolve(references, { ...consent, signal: tabs.of(tabId), onMore }));
    },
    leave: async (_, { tabId }) => {
      tabs.closed(tabId);
      return { left: true };
    },
    'look-in-list': ({ items }) => list.lookUp(items),
    // Neither a page nor a site must outlive a private window; there, the overlay hides by itself alone.
    'hide-page': async (_, { url, isPrivate }) => {
      if (!isPrivate) await hidePage(url);
      return { hidden: !isPrivate };
    },
    'hide-session': async (_, { isPrivate }) => {
      await hideSession(isPrivate);
      await tellToLookAgain(isPrivate);
      return { hidden: true };
    },
    'show-page': async (_, { url }) => {
      await showPage(url);
      return { shown: true };
    },
    'hide-site': async ({ host }, { isPrivate }) => ({
      hidden: !isPrivate && (await switchSite(host, false)).ok,
    }),
    'open-options': async () => {
      await browser.runtime.openOptionsPage();
      return { opened: true };
    },
    // A private window's reading must not leave it, and our own pages may open in another window only.
    // Our own page names the address and asks; a private window's reading would outlive it there.
    'open-cited-page': async ({ url }, { isPrivate }) => {
      const address = pageAddress(url);
      if (isPrivate || address === undefined) return { opened: false };
      const id = await leaveAddress(browser.storage.session, address.url);
      await browser.tabs.create({ url: `/cited-page.html#${id}` });
      return { opened: true };
    },
    'open-worksheet': async ({ worksheet }, { isPrivate }) => {
      if (isPrivate) return { opened: false };
      const id = await leaveWorksheet(worksheet);
      await browser.tabs.create({ url: `/worksheet.html#${id}` });
      return { opened: true };
    },
    'open-export': async ({ portable }, { isPrivate }) => {
      if (isPrivate) return { opened: false };
      const id = await leaveExport(portable);
      await browser.tabs.create({ url: `/export.html#${id}` });
      return { opened: true };
    },
    'choose-view': async ({ view }) => ({ saved: (await updateSettings({ view })).ok }),
  };

  listenToPages(pages, {
    'what-was-asked': ({ before }) => whatWasAsked(works, before),
    'format-citation': async ({ doi, style }) => {
      const { lookups } = await readSettings();
      // No tab to save from is opened of a private window's page.
      return works.format(doi, style, { lookups, isPrivate: false, signal: formatting.signal });
    },
    forget: async ({ settingsToo }) => {
      formatting.abort();
      formatting = new AbortController();
      tabs.callOff();
      const gone = await Promise.all([works.forget(), giveBackHosts()]);
      const forgotten = gone.every(Boolean);
      // Pages on which the badge was closed, and the session's name.
      await browser.storage.session.clear();
      if (settingsToo) await forgetSettings();
      return { forgotten };
    },
  });

  browser.tabs.onRemoved.addListener(async tabId => {
    tabs.closed(tabId);
    await endWithPrivateWindows(tabId);
  });

  browser.commands.onCommand.addListener((name, tab) => {
    const command = v.safeParse(readerCommandSchema, name);
    if (command.success && tab?.id !== undefined) {
      void sendToTab(tab.id, { type: 'reader-command', command: command.output });
    }
  });

  browser.runtime.onStartup.addListener(() => void works.tidy());
  onKeepChange(() => void works.tidy());

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
});
