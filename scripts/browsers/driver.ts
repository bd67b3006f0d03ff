import type { BrowserName } from './find.ts';

/** What crosses between this process and a page: JSON, so that both browsers' protocols carry it alike. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

export interface LaunchOptions {
  /** The unpacked build of the extension; a browser without it when left out. */
  extension?: string;
  /** Port of the stand-in on this machine that gets every request of the browser. */
  proxyPort?: number;
  /** Answers the page's and the extension's requests to this host; the rest goes to the network. */
  mapHost?: { host: string; port: number; spki: string };
  headless: boolean;
  /** Allows the extension in private windows, as a reader does in the browser's own settings. */
  inPrivateWindows?: boolean;
  /** A folder to keep the profile in, for another start with it; one that goes with the browser when left out. */
  profile?: string;
  /** A folder in place of the reader's home, where Firefox on Linux looks for what an administrator decided. */
  home?: string;
  /** Pages that are left rest in the back-forward cache, as a reader's do. Firefox always keeps them. */
  keepsPages?: boolean;
  /** Starts with the touch screen as main input and with a phone's size. */
  phone?: boolean;
}

/** A browser with the extension in it, driven alike in Chromium (CDP) and Firefox (WebDriver BiDi). */
export interface Driver {
  readonly name: BrowserName;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end; "" without an extension. */
  readonly extensionOrigin: string;
  newTab(): Promise<Tab>;
  /** A tab in a private window; the extension has to be allowed there (`inPrivateWindows`). */
  newPrivateTab(): Promise<Tab>;
  /** All open tabs' addresses. */
  addresses(): Promise<string[]>;
  /** Loads the extension anew while pages are open, as an update does. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off or on again while pages are open, as the reader does on the browser's own page. */
  switchExtension(on: boolean): Promise<void>;
  /** Takes the extension out of the browser while pages are open. */
  removeExtension(): Promise<void>;
  /** What pages and scripts of the extension threw that nobody caught, since the start, in the browser's words. */
  uncaughtErrors(): Promise<string[]>;
  /** Stops the extension's background at once, whatever it is doing, as the browser may; a message starts it again. */
  stopBackground(): Promise<void>;
  /**
   * Follows the running background from within until the browser closes; meanwhile the browser does not stop it.
   * @throws where the browser's protocol does not reach into it (Firefox).
   */
  watchBackground(): Promise<WatchedBackground>;
  /**
   * Leaves the extension's own storage so many bytes, or (undefined) as many as usual.
   * @throws where the browser's protocol has no such command (Firefox).
   */
  limitStorage(bytes: number | undefined): Promise<void>;
  /** Takes the device's network away, or gives it back. Pages stay as they are. */
  setOffline(offline: boolean): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the reader closes the browser's window. */
  readonly closed: Promise<void>;
}

export interface WatchedBackground {
  /** Each address that the background has asked for since, whoever's it is. */
  requests(): string[];
  /** What it holds in memory, in bytes, once what nobody needs is gone. */
  heapBytes(): Promise<number>;
}

export type Modifier = 'Shift' | 'Control' | 'Alt' | 'Meta';

export interface Tab {
  /** Resolves after the page's `load` event. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  address(): Promise<string>;
  /** What each frame of the page holds: the address of its document, which is the browser's own where it was refused. */
  frameAddresses(): Promise<string[]>;
  /** Runs in the page's own world. The function is sent as text: it can use its arguments only. */
  evaluate<Args extends Json[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** As `evaluate`, before any script of each page that this tab loads from now on. */
  beforeEachPage(run: () => void): Promise<void>;
  /** Runs with the overlay's closed shadow root as first argument; undefined when the page has no overlay. */
  inOverlay<Args extends Json[], Result>(
    run: (root: ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Result | undefined>;
  moveMouse(x: number, y: number): Promise<void>;
  click(x: number, y: number, modifiers?: Modifier[]): Promise<void>;
  /** Presses at one point, moves to the other and releases: a selection of text. */
  drag(from: Point, to: Point): Promise<void>;
  tap(x: number, y: number): Promise<void>;
  /** Moves the pointer through these points, one each so many milliseconds: as a hand does, not in one leap. */
  moveAlong(points: readonly Point[], everyMs: number): Promise<void>;
  /** Turns the wheel over a point; the page scrolls down by so many pixels. */
  wheel(at: Point, down: number): Promise<void>;
  /** One finger, from one point to the other. */
  swipe(from: Point, to: Point): Promise<void>;
  /** A chord such as "Escape", "Tab" or "Alt+Period". */
  press(chord: string): Promise<void>;
  /** In CSS pixels. With a ratio, as in a window that is zoomed by it. */
  setSize(width: number, height: number, pixelRatio?: number): Promise<void>;
  /** What the reader has set in the system, for pages that are loaded from now on. */
  prefer(preferences: Preferences): Promise<void>;
  /** The page as the browser would print it: a PDF. */
  print(): Promise<Buffer>;
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  /** PNG of what is in the window. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Preferences {
  reducedMotion: boolean;
  forcedColors: boolean;
}

export interface Size {
  width: number;
  height: number;
}

export const DESKTOP: Size = { width: 1280, height: 800 };
export const PHONE: Size = { width: 390, height: 844 };

export interface Point {
  x: number;
  y: number;
}

/** The tag of the one element that the extension hangs on `<html>`. */
export const HOST_TAG = 'evidence-overlay';
