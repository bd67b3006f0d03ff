import type { LaunchOptions } from '../browsers/driver.ts';
import type { StandIn } from '../stand-in/server.ts';

/** One demonstration, in a window or without one. */
export interface DemoRun {
  /** The browser's program. */
  executable: string;
  /** The unpacked build. */
  extension: string;
  address: string;
  standIn: StandIn;
  /** The page comes from a file and is served by the stand-in. */
  isFile: boolean;
  /** The services themselves answer from here, so that the stand-in need not. */
  isOnline: boolean;
}

/**
 * What of the browser's traffic goes to the stand-in: the page alone when it is a file and the services answer,
 * everything when they don't, nothing when an address of the network is opened.
 */
export function traffic(run: DemoRun): Pick<LaunchOptions, 'proxyPort' | 'mapHost'> {
  const { port, spki } = run.standIn;
  if (!run.isFile) return {};
  if (!run.isOnline) return { proxyPort: port };
  return { mapHost: { host: new URL(run.address).hostname, port, spki } };
}
