import { browser } from 'wxt/browser';

/** The browser's way to open the side panel: Chromium's by window, Firefox's for the window in front. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Whether this browser has a side panel for extensions (phones have none). */
export function hasSidePanel(): boolean {
  return 'sidePanel' in browser || sidebarAction() !== undefined;
}

/**
 * Opens the side panel. Called in the handler of a click in a page of ours, with nothing awaited before it: both
 * browsers open it for a reader's own click alone (MDN, "User actions"; Chrome, `sidePanel.open`).
 * @param windowId the browser's number for the window; Firefox takes the one with the click
 * @returns whether the browser opened it
 */
export async function openSidePanel(windowId: number | undefined): Promise<boolean> {
  try {
    const firefox = sidebarAction();
    if (firefox) await firefox.open();
    else if (windowId === undefined) return false;
    else await browser.sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}

function sidebarAction(): SidebarAction | undefined {
  return 'sidebarAction' in browser && isSidebarAction(browser.sidebarAction)
    ? browser.sidebarAction
    : undefined;
}

function isSidebarAction(value: unknown): value is SidebarAction {
  return value instanceof Object && 'open' in value && typeof value.open === 'function';
}
