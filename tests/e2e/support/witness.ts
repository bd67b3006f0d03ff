import { HOST_TAG, type Tab } from '../../../scripts/browsers/driver.ts';

/** What a page can notice of a stranger. */
export interface Noticed {
  /** Changes of the document, in words: "childList html +evidence-overlay". */
  mutations: string[];
  /** Messages that the window received. */
  messages: string[];
  /** Page events that its listeners would not have had without us, by type. */
  focusEvents: string[];
  scrollEvents: number;
  /** Properties of the window that were not there when the page began. */
  globals: string[];
}

/** What the page is now. */
export interface PageState {
  body: string;
  head: string;
  /** The root's own attributes. */
  rootAttributes: string;
  styleSheets: number;
  adoptedStyleSheets: number;
  activeElement: string;
  selection: string;
  scroll: [number, number];
  openPopovers: string[];
  fullscreen: boolean;
  title: string;
  address: string;
  historyLength: number;
}

/** Watches each page of this tab from before its first script on. */
export const watch = (tab: Tab): Promise<void> => tab.beforeEachPage(witness);

export const noticed = (tab: Tab): Promise<Noticed> =>
  tab.evaluate((): Noticed => Reflect.get(window, 'witness')());

/** Everything that the witness would not have seen without the extension, except our one element coming and going. */
export const withoutOurHost = ({ mutations }: Noticed): string[] =>
  mutations.filter(change => !new RegExp(`^childList html [+-]${HOST_TAG}$`).test(change));

export const pageState = (tab: Tab): Promise<PageState> => tab.evaluate(readState);

/** Runs in the page before anything else. */
function witness(): void {
  const mutations: string[] = [];
  const messages: string[] = [];
  const focusEvents: string[] = [];
  let scrollEvents = 0;
  let globals = new Set<string>();

  addEventListener('message', ({ data }) => messages.push(JSON.stringify(data) ?? String(data)), true);
  for (const type of ['focusin', 'focusout', 'selectionchange', 'popstate', 'hashchange']) {
    addEventListener(type, () => focusEvents.push(type), true);
  }
  document.addEventListener('scroll', () => scrollEvents++, true);

  const names = (list: NodeList, sign: string) =>
    [...list].map(node => `${sign}${node.nodeName.toLowerCase()}`).join(' ');
  const record = (changes: MutationRecord[]) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of changes) {
      const what =
        attributeName ?? [names(addedNodes, '+'), names(removedNodes, '-')].filter(Boolean).join(' ');
      mutations.push(`${type} ${target.nodeName.toLowerCase()} ${what}`);
    }
  };
  const observer = new MutationObserver(record);
  // The parser's own work ends with `load`; what comes after is someone's.
  addEventListener('load', () => {
    globals = new Set(Object.getOwnPropertyNames(window));
    focusEvents.length = 0;
    scrollEvents = 0;
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });

  Object.defineProperty(window, 'witness', {
    enumerable: false,
    value: () => {
      record(observer.takeRecords());
      return {
        mutations,
        messages,
        focusEvents,
        scrollEvents,
        globals: Object.getOwnPropertyNames(window).filter(name => !globals.has(name)),
      };
    },
  });
}

/** Runs in the page. */
function readState(): PageState {
  const { activeElement, documentElement } = document;
  const selection = getSelection();
  return {
    body: document.body.outerHTML,
    head: document.head.outerHTML,
    rootAttributes: [...documentElement.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
    styleSheets: document.styleSheets.length,
    adoptedStyleSheets: document.adoptedStyleSheets.length,
    activeElement: activeElement?.outerHTML.slice(0, 200) ?? '',
    selection: selection?.toString() ?? '',
    scroll: [scrollX, scrollY],
    openPopovers: [...document.querySelectorAll(':popover-open, dialog[open]')].map(({ id }) => id),
    fullscreen: document.fullscreenElement !== null,
    title: document.title,
    address: location.href,
    historyLength: history.length,
  };
}
