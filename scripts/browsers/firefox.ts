import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { type BidiConnection, connectBidi } from './bidi.ts';
import { DESKTOP, type Driver, type LaunchOptions, PHONE } from './driver.ts';
import { driveFirefoxTab, openFirefoxTab } from './firefox-tab.ts';
import { evaluateInBrowser, packInBrowser, uncaughtErrors } from './firefox-window.ts';
import { until } from './wait.ts';

/** Firefox gives each installation a random origin; this one is set beforehand so that its pages can be opened. */
const ORIGIN_UUID = '0a1b2c3d-1111-4222-8333-444455556666';

/** Firefox on a busy machine needs up to ten seconds to its first line. */
const START_WITHIN_MS = 60_000;

const manifestSchema = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

/**
 * Starts Firefox with the extension in a fresh profile, or in the given one, where it is installed to stay.
 * @throws when the browser does not start or refuses the extension.
 */
export async function openFirefox(executablePath: string, options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'evidence-overlay-firefox-')));
  const addonId = options.extension && (await readAddonId(options.extension));
  await writeFile(join(profile, 'user.js'), preferences(options, addonId));

  const { child, exited, connection } = await startFirefox(executablePath, profile, options).catch(() =>
    // On a busy machine a start may hang before it answers; what another cannot do is no accident.
    startFirefox(executablePath, profile, options),
  );

  try {
    const run = async (expression: string) => void (await evaluateInBrowser(connection, expression));
    const install = async () => {
      if (!options.extension) return;
      if (options.profile) return installToStay(connection, options.extension, options.profile);
      const extensionData = { type: 'path', path: options.extension };
      await connection.send('webExtension.install', { extensionData }, v.unknown());
    };
    if (options.inPrivateWindows) {
      // What the browser's page of extensions does; the protocol has no command for it.
      await run(
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.add(
          ${JSON.stringify(addonId)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })`,
      );
    }
    await install();
    return {
      name: 'firefox',
      extensionOrigin: addonId ? `moz-extension://${ORIGIN_UUID}` : '',
      newTab: () => openFirefoxTab(connection, options.phone ? PHONE : DESKTOP),
      async newPrivateTab() {
        const known = await tabs(connection);
        await evaluateInBrowser(connection, 'void window.OpenBrowserWindow({ private: true })');
        const context = await until('the private window', async () =>
          (await tabs(connection)).find(tab => !known.includes(tab)),
        );
        return driveFirefoxTab(connection, context, DESKTOP);
      },
      async addresses() {
        const { contexts } = await connection.send('browsingContext.getTree', {}, treeSchema);
        return contexts.map(context => context.url);
      },
      reloadExtension: install,
      switchExtension: on =>
        run(
          `AddonManager.getAddonByID(${JSON.stringify(addonId)}).then(addon => addon.${on ? 'enable' : 'disable'}())`,
        ),
      async removeExtension() {
        await connection.send('webExtension.uninstall', { extension: addonId }, v.unknown());
      },
      uncaughtErrors: () => uncaughtErrors(connection),
      stopBackground: () =>
        run(
          `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).extension.terminateBackground({ disableResetIdleForTest: true })`,
        ),
      watchBackground: async () => {
        throw new Error('Firefox lets no protocol into the background');
      },
      limitStorage: async () => {
        throw new Error('Firefox has no way to limit what one extension may store');
      },
      setOffline: offline => run(`Services.io.offline = ${offline}`),
      async close() {
        await connection.send('browser.close', {}, v.unknown()).catch(() => child.kill());
        await exited;
        if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      },
      closed: exited,
    };
  } catch (error) {
    child.kill();
    throw error;
  }
}

interface RunningFirefox {
  child: ChildProcess;
  exited: Promise<void>;
  connection: BidiConnection;
}

/** Starts the browser and a session with it; takes it away again where that fails. */
async function startFirefox(
  executablePath: string,
  profile: string,
  { headless, home }: LaunchOptions,
): Promise<RunningFirefox> {
  const child = spawn(
    executablePath,
    [
      ...(headless ? ['--headless'] : []),
      ...['--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
      // Without it BiDi opens no moz-extension:// pages.
      '-remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], ...(home && { env: { ...process.env, HOME: home } }) },
  );
  const exited = new Promise<void>(resolve => child.once('exit', () => resolve()));
  try {
    const connection = await connectBidi(`${await bidiAddress(child)}/session`);
    const capabilities = { alwaysMatch: { acceptInsecureCerts: true } };
    await connection.send('session.new', { capabilities }, v.unknown());
    return { child, exited, connection };
  } catch (error) {
    child.kill('SIGKILL');
    await exited;
    throw error;
  }
}

/** What is installed from a folder ends with the browser, and all that it has stored with it: this is an archive. */
async function installToStay(connection: BidiConnection, extension: string, profile: string): Promise<void> {
  const path = join(profile, 'extension.xpi');
  if (existsSync(path)) return;
  const entries = await readdir(extension, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(file => join(file.parentPath, file.name));
  await packInBrowser(connection, path, new Map(files.map(file => [relative(extension, file), file])));
  const extensionData = { type: 'archivePath', path };
  await connection.send('webExtension.install', { extensionData, 'moz:permanent': true }, v.unknown());
}

async function readAddonId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return v.parse(manifestSchema, manifest).browser_specific_settings.gecko.id;
}

const treeSchema = v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) });

/** The names of all open tabs, whatever their window. */
async function tabs(connection: BidiConnection): Promise<string[]> {
  const { contexts } = await connection.send('browsingContext.getTree', {}, treeSchema);
  return contexts.map(({ context }) => context);
}

function bidiAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(
      () => reject(new Error(`Firefox did not start in ${START_WITHIN_MS} ms:\n${output}`)),
      START_WITHIN_MS,
    );
    child.once('exit', () => reject(new Error(`Firefox ended at once:\n${output}`)));
    child.stderr?.on('data', chunk => {
      output += String(chunk);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

function preferences({ proxyPort, headless }: LaunchOptions, addonId: string | undefined): string {
  const values: Record<string, string | number | boolean> = {
    'extensions.webextensions.uuids': JSON.stringify(addonId ? { [addonId]: ORIGIN_UUID } : {}),
    // The question for an optional permission is a window of the browser's own that no protocol can answer.
    'extensions.webextOptionalPermissionPrompts': !headless,
    // Where the reader chose no language, the browser's own speaks; a test reads English, whatever the machine.
    ...(headless && { 'intl.locale.requested': 'en-US' }),
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage': 'about:blank',
    // A process made in advance for a tab that a test may never open.
    'dom.ipc.processPrelaunch.enabled': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'termsofuse.bypassNotification': true,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'extensions.update.enabled': false,
    // The extended support release obeys; a build that has not been to the store has no signature.
    'xpinstall.signatures.required': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'dom.push.connection.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.safebrowsing.downloads.remote.enabled': false,
    'browser.safebrowsing.provider.mozilla.updateURL': '',
    'browser.safebrowsing.provider.google4.updateURL': '',
    'browser.safebrowsing.provider.google5.updateURL': '',
    'browser.newtabpage.activity-stream.feeds.system.topstories': false,
    'browser.topsites.contile.enabled': false,
    'signon.autofillForms': false,
    'media.gmp-manager.updateEnabled': false,
    'media.gmp-manager.url': 'data:,',
  };
  if (proxyPort) {
    Object.assign(values, {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    });
  }
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
