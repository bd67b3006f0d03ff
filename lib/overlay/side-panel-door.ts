import { browser } from 'wxt/browser';
import { hear } from '../messages/hear.ts';
import { loadPanel } from './load-panel.ts';
import type { FollowedPage, SidePanelCaller } from './serve-side-panel.ts';

/**
 * Lets the side panel ask for the whole of this page, until `signal` aborts. Who is there, and what is answered, is
 * seen to by the panel's script, since few pages are ever asked.
 */
export function openSidePanelDoor(page: FollowedPage, signal: AbortSignal): void {
  const onCaller = (port: SidePanelCaller) =>
    void loadPanel().then(panel =>
      panel ? panel.serve(port, page, signal) : port.postMessage({ is: 'failed' }),
    );
  hear(browser.runtime.onConnect, onCaller, signal);
}
